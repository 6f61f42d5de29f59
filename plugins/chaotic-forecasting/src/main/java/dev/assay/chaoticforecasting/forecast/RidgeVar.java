package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * Linear vector autoregression by ridge regression of the increment, standardised.
 *
 * <pre>  ẑ_{i+1} = z_i + a + Σ_{l=0}^{L−1} A_l z_{i−l},   (a, A) = argmin Σ_i ‖z_{i+1} − ẑ_{i+1}‖² + λ n ‖(a, A)‖² </pre>
 *
 * <p>The ridge pulls towards the last value, not towards zero. Beyond λ it differs from {@link LinearAr} in its scaling
 * only. Cost n (L d)²/2.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-27752-1">Lütkepohl, New Introduction to Multiple Time Series Analysis (2005)</a>
 */
public final class RidgeVar implements Forecaster {
    private final int lags;
    private final double ridge;
    private int d;
    private Scaling scaling;
    private double[] weights;
    private double[] window;

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param ridge λ &gt; 0
     */
    public record Settings(
            @Setting(
                    def = "25",
                    symbol = "L",
                    range = ">= 1",
                    doc = "rows of the past that the next one depends on; the published grid of lags is 3, 5, 10, 25")
            int lags,

            @Setting(
                    def = "1e-10",
                    symbol = "λ",
                    range = "> 0",
                    doc = "ridge, a row, for standardised rows; a grid: 1e-12, 1e-10, 1e-8, 1e-4")
            double ridge) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.positive("ridge", ridge);
        }
    }

    /** Makes it. */
    public RidgeVar(Settings settings) {
        lags = settings.lags();
        ridge = settings.ridge();
    }

    @Override
    public int minimumRows(int dimension) {
        return lags + 2;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        int p = 1 + lags * d;
        int n = z.length - lags;
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        for (int i = 0; i < n; i++) {
            x[i * p] = 1;
            for (int l = 0; l < lags; l++) {
                System.arraycopy(z[i + lags - 1 - l], 0, x, i * p + 1 + l * d, d);
            }
            for (int c = 0; c < d; c++) {
                y[i * d + c] = z[i + lags][c] - z[i + lags - 1][c];
            }
        }
        weights = Readout.fit(x, n, p, y, d, ridge);
        window = new double[p];
        window[0] = 1;
        for (int l = 0; l < lags; l++) {
            System.arraycopy(z[z.length - 1 - l], 0, window, 1 + l * d, d);
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[] features = window.clone();
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            double[] next = Readout.apply(features, weights, d);
            for (int c = 0; c < d; c++) {
                next[c] += features[1 + c];
            }
            System.arraycopy(features, 1, features, 1 + d, (lags - 1) * d);
            System.arraycopy(next, 0, features, 1, d);
            out[i] = scaling.raw(next);
        }
        return out;
    }
}
