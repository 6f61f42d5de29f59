package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.numerics.regression.QrLeastSquares;

/**
 * Linear vector autoregression with intercept, by least squares on raw values.
 *
 * <pre>  x̂_{i+1} = a + Σ_{l=0}^{L−1} A_l x_{i−l},   (a, A) = argmin Σ_i ‖x_{i+1} − x̂_{i+1}‖² </pre>
 *
 * <p>By QR with column pivoting, not by normal equations: lags of smooth series are nearly dependent.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-27752-1">Lütkepohl, New Introduction to Multiple Time Series Analysis (2005)</a>
 */
public final class LinearAr implements Forecaster {
    private final int lags;
    private int d;
    private double[] weights;
    private double[] window;

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     */
    public record Settings(
            @Setting(
                    def = "10",
                    symbol = "L",
                    range = ">= 1",
                    doc = "rows of the past that the next one depends on; published grid 3, 5, 10, 25")
            int lags) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
        }
    }

    /** Makes it. */
    public LinearAr(Settings settings) {
        lags = settings.lags();
    }

    @Override
    public int minimumRows(int dimension) {
        return lags * (dimension + 1) + 1; // as many equations as unknowns
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int p = 1 + lags * d;
        int n = past.length - lags;
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        for (int i = 0; i < n; i++) {
            x[i * p] = 1;
            for (int l = 0; l < lags; l++) {
                System.arraycopy(past[i + lags - 1 - l], 0, x, i * p + 1 + l * d, d);
            }
            System.arraycopy(past[i + lags], 0, y, i * d, d);
        }
        weights = QrLeastSquares.fit(x, n, p, y, d);
        window = new double[p];
        window[0] = 1;
        for (int l = 0; l < lags; l++) {
            System.arraycopy(past[past.length - 1 - l], 0, window, 1 + l * d, d);
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[] features = window.clone();
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = Readout.apply(features, weights, d);
            System.arraycopy(features, 1, features, 1 + d, (lags - 1) * d);
            System.arraycopy(out[i], 0, features, 1, d);
        }
        return out;
    }
}
