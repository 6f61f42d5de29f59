package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import java.util.Arrays;

/** {@link ForecastErrors#smape} of the forecast; floor 0. */
public final class Smape {
    private Smape() {}

    /**
     * Settings.
     *
     * @param rows how many rows from the first are scored, 0 for all
     */
    public record Settings(
            @Setting(
                    def = "0",
                    range = ">= 0",
                    doc = "rows scored, from the first; 0 scores all; 199 of 200 as in the univariate study of 2021")
            int rows) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("rows", rows, 0);
        }
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return Metric.of(Facets.FORECAST, Facets.FORECAST, (forecast, truth, judging) -> {
                    ForecastErrors.sameShape(forecast, truth);
                    int rows = settings.rows() == 0 ? truth.length() : Math.min(settings.rows(), truth.length());
                    int length = rows * truth.dimension();
                    return ForecastErrors.smape(
                            Arrays.copyOf(truth.values(), length), Arrays.copyOf(forecast.values(), length));
                })
                .floor(judging -> 0);
    }
}
