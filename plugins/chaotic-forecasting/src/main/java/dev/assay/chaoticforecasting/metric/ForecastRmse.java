package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.api.history.History;
import dev.assay.api.value.Estimate;
import dev.assay.chaoticforecasting.problem.ChaosFacets;
import dev.assay.chaoticforecasting.problem.Deviations;
import java.util.Arrays;

/**
 * {@link ForecastErrors#rmse} of the forecast; normalised, each coordinate over its standard deviation in the
 * continuation, or raw. Floor of the normalised one: {@link RoundOffLimit}; of the raw one: 0.
 */
public final class ForecastRmse {
    private ForecastRmse() {}

    /**
     * Settings.
     *
     * @param normalised whether each coordinate counts in units of its standard deviation
     */
    public record Settings(
            @Setting(
                    def = "true",
                    doc = "each coordinate in units of its standard deviation in the continuation (nrmse)")
            boolean normalised) {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return Metric.of(Facets.FORECAST, Facets.FORECAST, (forecast, truth, judging) -> {
                    ForecastErrors.sameShape(forecast, truth);
                    double[] scale = new double[truth.dimension()];
                    Arrays.fill(scale, 1);
                    if (settings.normalised()) {
                        scale = ForecastErrors.scales(Deviations.of(truth.values(), truth.dimension()));
                    }
                    return ForecastErrors.rmse(truth.values(), forecast.values(), scale);
                })
                .floor(judging -> settings.normalised() ? limit(judging) : 0);
    }

    private static double limit(Judging judging) {
        var past = judging.question(History.class).past();
        var truth = judging.truth().get(Facets.FORECAST);
        double lambda = judging.truth()
                .find(ChaosFacets.LARGEST_EXPONENT)
                .map(Estimate::value)
                .orElse(0.0);
        double noise =
                judging.truth().find(ChaosFacets.NOISE).map(Estimate::value).orElse(0.0);
        return RoundOffLimit.rmse(truth.length(), lambda * truth.step(), noise, past.length() * past.dimension());
    }
}
