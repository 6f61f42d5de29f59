package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Setting;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.problem.ChaosFacets;
import java.util.Arrays;
import java.util.List;

/** {@link ForecastErrors#smape} of the forecast; floor 0. */
public final class Smape {
    private Smape() {}

    /**
     * Settings.
     *
     * @param rows how many rows from the first are scored, 0 for all
     * @param lyapunovTimes how many Lyapunov times from the first row on are scored, 0 for all
     */
    public record Settings(
            @Setting(
                    def = "0",
                    range = ">= 0",
                    doc = "rows scored, from the first; 0 scores all; 199 of 200 as in the univariate study of 2021")
            int rows,

            @Setting(
                    def = "0",
                    unit = "1/λ",
                    range = ">= 0",
                    doc =
                            "Lyapunov times scored, from the first row; 0 scores all; 1 in the ranking of the long task of 2023")
            double lyapunovTimes) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("rows", rows, 0);
            Check.notNegative("lyapunovTimes", lyapunovTimes);
        }
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        if (settings.lyapunovTimes() == 0) {
            return Metric.of(
                            Facets.FORECAST,
                            Facets.FORECAST,
                            (forecast, truth, judging) -> score(forecast, truth, settings.rows()))
                    .floor(judging -> 0);
        }
        return Metric.many(
                List.of(Facets.FORECAST), List.of(Facets.FORECAST, ChaosFacets.LARGEST_EXPONENT), judging -> {
                    Series truth = judging.truth().get(Facets.FORECAST);
                    double lambda =
                            judging.truth().get(ChaosFacets.LARGEST_EXPONENT).value();
                    double rows = Math.max(1, Math.rint(settings.lyapunovTimes() / (lambda * truth.step())));
                    int most = settings.rows() == 0 ? truth.length() : settings.rows();
                    return Scores.empty()
                            .and(
                                    "",
                                    score(judging.answer().get(Facets.FORECAST), truth, (int) Math.min(rows, most)),
                                    0);
                });
    }

    private static double score(Series forecast, Series truth, int wanted) {
        ForecastErrors.sameShape(forecast, truth);
        int rows = wanted == 0 ? truth.length() : Math.min(wanted, truth.length());
        int length = rows * truth.dimension();
        return ForecastErrors.smape(Arrays.copyOf(truth.values(), length), Arrays.copyOf(forecast.values(), length));
    }
}
