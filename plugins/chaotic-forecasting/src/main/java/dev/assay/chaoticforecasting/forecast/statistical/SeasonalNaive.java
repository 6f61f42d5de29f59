package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.Arrays;

/** The last K rows, again and again: x̂_{n+h} = x̂_{n+h−K}. With K = 1 the last value, which is the published column. */
public final class SeasonalNaive implements Forecaster {
    private final int season;
    private double[][] tail = new double[0][];

    /**
     * Settings.
     *
     * @param season K, ≥ 1
     */
    public record Settings(
            @Setting(
                    def = "100",
                    symbol = "K",
                    range = ">= 1",
                    doc = "rows of a season; 100 is the dominant period at the usual sampling, 1 the published column")
            int season) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("season", season);
        }
    }

    /** Makes it. */
    public SeasonalNaive(Settings settings) {
        season = settings.season();
    }

    @Override
    public int minimumRows(int dimension) {
        return season;
    }

    @Override
    public void fit(double[][] past) {
        tail = Arrays.copyOfRange(past, past.length - season, past.length);
        Arrays.setAll(tail, i -> tail[i].clone());
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = new double[rows][];
        Arrays.setAll(out, i -> tail[i % season].clone());
        return out;
    }
}
