package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * Exponential smoothing with additive, undamped trend, with or without additive seasons (Holt, Winters); the formulas are
 * those of the smoother itself:
 *
 * <pre>  x̂_{n+h} = ℓ_n + h b_n + s_{n+h−m} </pre>
 *
 * <p>A season of 12 rows is the default of the library behind the published column; a dominant period has 100.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.6.3.324">Winters, Management Science 6 (1960) 324</a>
 */
public final class ExponentialSmoothing implements Univariate {
    private final int seasons;
    private final Smoothing smoothing;

    /**
     * Settings.
     *
     * @param season {@code additive} or {@code none}
     * @param period m, rows of a season, 2 … 200; not read when there is none
     */
    public record Settings(
            @Setting(
                    def = "additive",
                    range = "additive or none",
                    doc = "kind of season; the published grid is additive, none")
            String season,

            @Setting(def = "12", symbol = "m", range = "2..200", doc = "rows of a season; 12 as published")
            int period) {
        /** Refuses nonsense. */
        public Settings {
            Seasons.check(season);
            Check.within("period", period, 2, 200);
        }
    }

    /** Makes it. */
    public ExponentialSmoothing(Settings settings) {
        seasons = settings.season().equals(Seasons.NONE) ? 0 : settings.period();
        smoothing = new Smoothing(true, seasons);
    }

    @Override
    public int minimumRows() {
        return Math.max(3, 2 * seasons);
    }

    @Override
    public void fit(double[] x) {
        smoothing.fit(x);
    }

    @Override
    public double[] forecast(int rows) {
        return smoothing.forecast(rows);
    }
}
