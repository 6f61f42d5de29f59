package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.api.value.Series;

/**
 * How long a rollout stays correlated with the truth: the time of the first row whose Pearson correlation over the places
 * is not above the threshold.
 *
 * <pre>  T = Δ · min { i : r_i ≤ threshold },   at most Δ · horizon </pre>
 *
 * @see <a href="https://doi.org/10.1073/pnas.2101784118">Kochkov et al., PNAS 118 (2021) e2101784118</a>
 */
public final class CorrelationTime {
    private CorrelationTime() {}

    /**
     * Settings.
     *
     * @param threshold in (0, 1)
     */
    public record Settings(
            @Setting(def = "0.8", range = "(0, 1)", doc = "correlation that must be exceeded")
            double threshold) {
        /** Refuses nonsense. */
        public Settings {
            Check.between("threshold", threshold, 0, 1);
        }
    }

    /** {@return the metric; its floor is the whole horizon} */
    public static Metric metric(Settings settings) {
        return Metric.of(
                        FORECAST,
                        FORECAST,
                        (forecast, truth, judging) -> truth.step() * rows(truth, forecast, settings.threshold()))
                .floor(judging -> {
                    Series truth = judging.truth().get(FORECAST);
                    return truth.step() * truth.length();
                });
    }

    static int rows(Series truth, Series forecast, double threshold) {
        if (forecast.length() != truth.length() || forecast.dimension() != truth.dimension()) {
            throw new IllegalArgumentException("the forecast has " + forecast.length() + " rows of "
                    + forecast.dimension() + ", the truth " + truth.length() + " of " + truth.dimension());
        }
        for (int i = 0; i < truth.length(); i++) {
            if (!(correlation(truth, forecast, i) > threshold)) {
                return i;
            }
        }
        return truth.length();
    }

    private static double correlation(Series truth, Series forecast, int i) {
        int d = truth.dimension();
        double meanT = 0;
        double meanF = 0;
        for (int c = 0; c < d; c++) {
            meanT += truth.get(i, c) / d;
            meanF += forecast.get(i, c) / d;
        }
        double tt = 0;
        double ff = 0;
        double tf = 0;
        for (int c = 0; c < d; c++) {
            double t = truth.get(i, c) - meanT;
            double f = forecast.get(i, c) - meanF;
            tt += t * t;
            ff += f * f;
            tf += t * f;
        }
        return tf / StrictMath.sqrt(tt) / StrictMath.sqrt(ff);
    }
}
