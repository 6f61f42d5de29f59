package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Setting;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.problem.ChaosFacets;
import dev.assay.chaoticforecasting.problem.Deviations;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Valid prediction time: how long a forecast stays good, in Lyapunov times 1/λ.
 *
 * <pre>  T = λ Δ · min { i : e_i &gt; threshold },   i = 0, 1, … rows after the past;   at most λ Δ · horizon </pre>
 *
 * <p>Rules for e_i: {@code nrmse}: root mean square over the coordinates of row i, each over its standard deviation in
 * the past; {@code smape}: sMAPE (0…200) of row i; {@code cumulative-smape}: sMAPE of rows 0 … i. Values of different
 * rules differ by up to five times. λ is the truth's {@link ChaosFacets#LARGEST_EXPONENT}; a truth without it (a past
 * split for tuning) cannot be scored.
 */
public final class ValidTime {
    private static final Set<String> RULES = Set.of("nrmse", "smape", "cumulative-smape");

    private ValidTime() {}

    /**
     * Settings.
     *
     * @param rule what must stay below the threshold
     * @param threshold in the rule's units, &gt; 0
     */
    public record Settings(
            @Setting(
                    def = "nrmse",
                    range = "nrmse, smape or cumulative-smape",
                    doc = "the error of a row that must stay below the threshold")
            String rule,

            @Setting(def = "0.4", range = "> 0", doc = "threshold; 30 is usual for the sMAPE rules")
            double threshold) {
        /** Refuses nonsense. */
        public Settings {
            Check.that(RULES.contains(rule), "rule must be nrmse, smape or cumulative-smape, got '" + rule + "'");
            Check.positive("threshold", threshold);
        }
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return Metric.many(
                List.of(Facets.FORECAST), List.of(Facets.FORECAST, ChaosFacets.LARGEST_EXPONENT), judging -> {
                    Series forecast = judging.answer().get(Facets.FORECAST);
                    Series truth = judging.truth().get(Facets.FORECAST);
                    ForecastErrors.sameShape(forecast, truth);
                    Series past = judging.question(History.class).past();
                    double[] scale = ForecastErrors.scales(Deviations.of(past.values(), past.dimension()));
                    double unit = truth.step()
                            * judging.truth().get(ChaosFacets.LARGEST_EXPONENT).value();
                    int rows = validRows(truth.values(), forecast.values(), scale, settings);
                    return Scores.empty().and("", rows * unit, truth.length() * unit);
                });
    }

    /**
     * How many rows are valid.
     *
     * @param y truth, rows of d
     * @param p forecast, as long
     * @param scale standard deviation of each coordinate, length d
     * @param settings rule and threshold
     * @return the index of the first bad row, or the number of rows
     */
    public static int validRows(double[] y, double[] p, double[] scale, Settings settings) {
        int d = scale.length;
        int rows = y.length / d;
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double error;
            if (settings.rule().equals("nrmse")) {
                error = ForecastErrors.rowRmse(y, p, scale, i);
            } else {
                double row = ForecastErrors.smape(
                        Arrays.copyOfRange(y, i * d, (i + 1) * d), Arrays.copyOfRange(p, i * d, (i + 1) * d));
                sum += row;
                error = settings.rule().equals("smape") ? row : sum / (i + 1);
            }
            if (!(error <= settings.threshold())) {
                return i;
            }
        }
        return rows;
    }
}
