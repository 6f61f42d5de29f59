package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Setting;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.problem.ChaosFacets;
import dev.assay.chaoticforecasting.problem.Deviations;
import java.util.List;

/**
 * Scores of what a long forecast looks like, not of the orbit that it follows: state density, largest exponent,
 * correlation dimension. Each has {@link OtherStretches} for a floor.
 */
final class ClimateMetrics {
    private ClimateMetrics() {}

    /**
     * Settings of the state density.
     *
     * @param width h in standard deviations of the continuation, &gt; 0
     * @param points how many x_j, ≥ 1
     */
    record Density(
            @Setting(def = "0.3", range = "> 0", doc = "width of the kernel, in standard deviations")
            double width,

            @Setting(def = "1000", range = ">= 1", doc = "points at which the densities are compared")
            int points) {
        Density {
            Check.positive("width", width);
            Check.positive("points", points);
        }
    }

    /** {@return the divergence of state densities, {@link StateDensity}} */
    static Metric stateDensity(Density settings) {
        RowsScore score = (y, p, d) -> {
            double[] width = ForecastErrors.scales(Deviations.of(y, d));
            for (int c = 0; c < d; c++) {
                width[c] *= settings.width();
            }
            return StateDensity.divergence(y, p, d, width, settings.points());
        };
        return Metric.of(Facets.FORECAST, Facets.FORECAST, (forecast, truth, judging) -> {
                    ForecastErrors.sameShape(forecast, truth);
                    return score.of(truth.values(), forecast.values(), truth.dimension());
                })
                .floor(judging -> OtherStretches.floor(judging, score));
    }

    /**
     * The error of {@link AttractorEstimates#exponent}, |λ̂ of the forecast − λ̂ of the truth| / λ. Fitted over one
     * Lyapunov time, neighbours half of one apart; undefined for less than four Lyapunov times.
     */
    static Metric exponent() {
        return relative(lyapunovTime -> (y, p, d) -> {
            if (y.length / d < 4 * lyapunovTime || lyapunovTime < 2) {
                return Double.NaN;
            }
            double[] scale = ForecastErrors.scales(Deviations.of(y, d));
            int steps = (int) lyapunovTime;
            double exact = AttractorEstimates.exponent(y, d, scale, steps / 2, steps);
            double mine = AttractorEstimates.exponent(p, d, scale, steps / 2, steps);
            return Math.abs(mine - exact) * lyapunovTime;
        });
    }

    /** The error of {@link AttractorEstimates#dimension}, |D̂ of the forecast − D̂ of the truth|. */
    static Metric dimension() {
        return relative(lyapunovTime -> (y, p, d) -> {
            double[] scale = ForecastErrors.scales(Deviations.of(y, d));
            int window = (int) Math.min(lyapunovTime / 2, 0.05 * y.length / d);
            return Math.abs(AttractorEstimates.dimension(p, d, scale, window)
                    - AttractorEstimates.dimension(y, d, scale, window));
        });
    }

    /** Makes a score of rows that knows how many rows a Lyapunov time has. */
    @FunctionalInterface
    private interface Timed {
        RowsScore score(double lyapunovTime);
    }

    private static Metric relative(Timed timed) {
        return Metric.many(
                List.of(Facets.FORECAST), List.of(Facets.FORECAST, ChaosFacets.LARGEST_EXPONENT), judging -> {
                    Series forecast = judging.answer().get(Facets.FORECAST);
                    Series truth = judging.truth().get(Facets.FORECAST);
                    ForecastErrors.sameShape(forecast, truth);
                    double lambda =
                            judging.truth().get(ChaosFacets.LARGEST_EXPONENT).value();
                    RowsScore score = timed.score(1 / (lambda * truth.step()));
                    double value = score.of(truth.values(), forecast.values(), truth.dimension());
                    return Scores.empty().and("", value, OtherStretches.floor(judging, score));
                });
    }
}
