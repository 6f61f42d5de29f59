package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.numerics.regression.Cholesky;
import dev.assay.numerics.regression.Ridge;

/**
 * The "nonlinear vector autoregression" of the study of 2023, whose order is 1: a linear ridge regression on delayed rows.
 *
 * <pre>
 *   x̂_{i+1} = a + Σ_{l=0}^{k−1} A_l x_{i−l},   (a, A) = argmin Σ_i ‖x_{i+1} − x̂_{i+1}‖² + λ ‖a‖² + ½ λ ‖A‖²
 * </pre>
 *
 * <p>Monomials of order 1 are the delayed rows once more, so that each of them occurs twice among the published features:
 * by symmetry both copies get the same weight, which is half the penalty on their sum. Raw values; rows before the first
 * are 0; the first min(100, a tenth) of the pairs are left out, so that with more delays than that the fit sees some
 * of those zeros. {@link QuadraticNvar} is the genuine second order.
 *
 * <p>With p = 1 + k d features and n pairs, n p² / 2 + p³ / 6 by the normal equations, or with n and p exchanged by their
 * dual where p &gt; n.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Res. 5 (2023) 043252</a>
 */
public final class PublishedNvar implements Forecaster {
    private static final double TWICE = Math.sqrt(2);

    private final int k;
    private final double ridge;
    private int d;
    private double[] weights;
    private double[] window;

    /**
     * Settings.
     *
     * @param delays k, ≥ 1
     * @param ridge λ &gt; 0
     */
    public record Settings(
            @Setting(
                    def = "15",
                    symbol = "k",
                    range = ">= 1",
                    doc = "rows of the past that the next one depends on; the published grid is 2, 5, 15, 30, 60, 120")
            int delays,

            @Setting(def = "1e-4", symbol = "λ", range = "> 0", doc = "ridge in all, for raw rows")
            double ridge) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("delays", delays);
            Check.positive("ridge", ridge);
        }
    }

    /** Makes it. */
    public PublishedNvar(Settings settings) {
        k = settings.delays();
        ridge = settings.ridge();
    }

    @Override
    public int minimumRows(int dimension) {
        return 3;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int pairs = past.length - 1;
        int skipped = Math.min(100, pairs / 10);
        int n = pairs - skipped;
        int p = 1 + k * d;
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        for (int i = 0; i < n; i++) {
            features(past, i + skipped, x, i * p);
            System.arraycopy(past[i + skipped + 1], 0, y, i * d, d);
        }
        weights = p > n ? dual(x, n, p, y) : Readout.penalised(x, n, p, y, d, ridge);
        window = new double[p];
        features(past, pairs, window, 0);
    }

    /** (1, √2 x_now, √2 x_{now−1}, …), zeros before the first row. */
    private void features(double[][] past, int now, double[] x, int at) {
        x[at] = 1;
        for (int l = 0; l < k && l <= now; l++) {
            for (int c = 0; c < d; c++) {
                x[at + 1 + l * d + c] = TWICE * past[now - l][c];
            }
        }
    }

    /** W = Xᵀ (X Xᵀ + λ)⁻¹ Y; by the primal equations where these are singular to working precision. */
    private double[] dual(double[] x, int n, int p, double[] y) {
        double[] transposed = new double[x.length];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                transposed[a * n + i] = x[i * p + a];
            }
        }
        double[] gram = new double[n * n];
        Ridge.gram(transposed, p, n, gram);
        for (int i = 0; i < n; i++) {
            gram[i * n + i] += ridge;
        }
        if (!Cholesky.factorise(gram, n)) {
            return Readout.penalised(x, n, p, y, d, ridge);
        }
        double[] u = y.clone();
        Cholesky.solve(gram, n, u, d);
        double[] w = new double[p * d];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                double f = x[i * p + a];
                for (int c = 0; c < d; c++) {
                    w[a * d + c] += f * u[i * d + c];
                }
            }
        }
        return w;
    }

    @Override
    public double[][] forecast(int rows) {
        double[] features = window.clone();
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = Readout.apply(features, weights, d);
            System.arraycopy(features, 1, features, 1 + d, (k - 1) * d);
            for (int c = 0; c < d; c++) {
                features[1 + c] = TWICE * out[i][c];
            }
        }
        return out;
    }
}
