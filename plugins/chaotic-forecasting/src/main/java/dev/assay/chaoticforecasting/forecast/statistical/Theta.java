package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * The Theta method: simple exponential smoothing with the drift of a part of the trend.
 *
 * <pre>  x̂_{n+h} = ℓ_n + b (θ − 1)/θ · (h − 1 + (1 − (1 − α)ⁿ)/α) + s_{n+h},   b the slope of the least-squares line </pre>
 *
 * <p>With θ = 2 half of the slope. On request the series is freed from an additive season first, whose length is found by a
 * test of the autocorrelation ({@link Seasons#length}); n²/4 operations for it.
 *
 * @see <a href="https://doi.org/10.1016/S0169-2070(00)00066-2">Assimakopoulos and Nikolopoulos, Int. J. Forecasting 16
 *     (2000) 521</a>
 * @see <a href="https://doi.org/10.1016/S0169-2070(01)00143-1">Hyndman and Billah, Int. J. Forecasting 19 (2003) 287</a>
 */
public final class Theta implements Univariate {
    private final double theta;
    private final boolean seasonal;
    private final boolean lines;
    private double[] season = new double[0];
    private int n;
    private Smoothing smoothing = new Smoothing(false, 0);
    private double[] line = new double[2];

    /**
     * Settings.
     *
     * @param theta θ, not 0
     * @param season {@code additive} or {@code none}
     */
    public record Settings(
            @Setting(def = "2", symbol = "θ", range = "> 0", doc = "curvature of the theta line; 2 as published")
            double theta,

            @Setting(
                    def = "additive",
                    range = "additive or none",
                    doc = "kind of season, if one is found; the published grid is additive, none")
            String season) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("theta", theta);
            Seasons.check(season);
        }
    }

    private Theta(Settings settings, boolean lines) {
        theta = settings.theta();
        seasonal = !settings.season().equals(Seasons.NONE);
        this.lines = lines;
    }

    /** {@return the method as smoothing with drift} */
    public static Theta withDrift(Settings settings) {
        return new Theta(settings, false);
    }

    /**
     * {@return the method of two lines}: the theta line θ x + (1 − θ)(a + b t) is smoothed and weighted by 1/θ, the line a
     * + b t continued and weighted by 1 − 1/θ. Additive and linear, as the published 4Theta is for series that cross
     * zero. Its scaling by the mean changes nothing but that it refuses series of mean zero; it is left out.
     */
    public static Theta withLines(Settings settings) {
        return new Theta(settings, true);
    }

    @Override
    public int minimumRows() {
        return 3;
    }

    @Override
    public void fit(double[] past) {
        double[] x = past.clone();
        n = x.length;
        int m = seasonal && n >= 8 ? Seasons.length(x) : 0;
        season = m > 1 ? Seasons.component(x, m) : new double[0];
        for (int t = 0; t < n && m > 1; t++) {
            x[t] -= season[t % m];
        }
        line = Seasons.line(x, 0, n);
        if (lines) {
            for (int t = 0; t < n; t++) {
                x[t] = theta * x[t] + (1 - theta) * (line[0] + line[1] * t);
            }
        }
        smoothing = new Smoothing(false, 0);
        smoothing.fit(x);
    }

    @Override
    public double[] forecast(int rows) {
        double[] out = smoothing.forecast(rows);
        double alpha = smoothing.alpha();
        double memory = alpha > 0 ? -StrictMath.expm1(n * StrictMath.log1p(-alpha)) / alpha : n;
        for (int h = 0; h < rows; h++) {
            if (lines) {
                out[h] = out[h] / theta + (1 - 1 / theta) * (line[0] + line[1] * (n + h));
            } else {
                out[h] += line[1] * (theta - 1) / theta * (h + memory);
            }
            if (season.length > 0) {
                out[h] += season[(n + h) % season.length];
            }
        }
        return out;
    }

    /** {@return the smoothing's α} */
    double alpha() {
        return smoothing.alpha();
    }

    /** {@return the season's length, 0 without} */
    int season() {
        return season.length;
    }
}
