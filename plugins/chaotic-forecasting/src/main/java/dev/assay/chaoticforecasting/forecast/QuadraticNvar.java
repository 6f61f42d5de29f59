package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * Nonlinear vector autoregression of order 2 ("next-generation reservoir computing"): ridge regression of the increment
 * on all monomials of degree ≤ 2 of k delayed rows.
 *
 * <pre>  ẑ_{i+1} = z_i + Wᵀ φ_i,   φ = (1, u, u_a u_b (a ≤ b)) / s_φ,   u = (z_i, z_{i−q}, …, z_{i−(k−1)q}) </pre>
 *
 * <p>Regularisation: the series is standardised; every feature is divided by its root mean square s_φ; the penalty is
 * λ n ‖W‖². A free run is kept within {@code clip} times the largest |z| seen, so that a poor fit saturates instead of
 * blowing up.
 *
 * @see <a href="https://doi.org/10.1038/s41467-021-25801-2">Gauthier et al., Nat. Commun. 12 (2021) 5564</a>
 */
public final class QuadraticNvar implements Forecaster {
    private final Settings settings;
    private final int k;
    private final int q;
    private int d;
    private Scaling scaling;
    private double[] weights;
    private double[] bound;
    private double[][] tail;

    /**
     * Settings.
     *
     * @param delays k, ≥ 1
     * @param stride q, ≥ 1
     * @param ridge λ &gt; 0
     * @param clip ≥ 1
     */
    public record Settings(
            @Setting(def = "3", symbol = "k", range = ">= 1", doc = "delayed rows in the features")
            int delays,

            @Setting(def = "1", symbol = "q", range = ">= 1", doc = "rows from one delay to the next")
            int stride,

            @Setting(def = "1e-6", symbol = "λ", range = "> 0", doc = "ridge, a row, for features of unit mean square")
            double ridge,

            @Setting(def = "1.5", range = ">= 1", doc = "bound of a free run, in units of the largest value seen")
            double clip) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("delays", delays);
            Check.positive("stride", stride);
            Check.positive("ridge", ridge);
            Check.atLeast("clip", clip, 1);
        }
    }

    /** Makes it. */
    public QuadraticNvar(Settings settings) {
        this.settings = settings;
        k = settings.delays();
        q = settings.stride();
    }

    private int reach() {
        return (k - 1) * q;
    }

    @Override
    public int minimumRows(int dimension) {
        return reach() + 3;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        int m = k * d;
        int p = 1 + m + m * (m + 1) / 2;
        int n = z.length - reach() - 1;
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        double[] phi = new double[p];
        double[] rms = new double[p];
        for (int i = 0; i < n; i++) {
            int now = i + reach();
            features(z, now, phi);
            for (int a = 0; a < p; a++) {
                x[i * p + a] = phi[a];
                rms[a] += phi[a] * phi[a];
            }
            for (int c = 0; c < d; c++) {
                y[i * d + c] = z[now + 1][c] - z[now][c];
            }
        }
        for (int a = 0; a < p; a++) {
            rms[a] = rms[a] > 0 ? Math.sqrt(rms[a] / n) : 1;
        }
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                x[i * p + a] /= rms[a];
            }
        }
        weights = Readout.fit(x, n, p, y, d, settings.ridge());
        for (int a = 0; a < p; a++) {
            for (int c = 0; c < d; c++) {
                weights[a * d + c] /= rms[a];
            }
        }
        bound = scaling.bounds(z, settings.clip());
        tail = java.util.Arrays.copyOfRange(z, z.length - reach() - 1, z.length);
    }

    /** φ at row {@code now}: 1, then u, then its products. */
    private void features(double[][] z, int now, double[] phi) {
        phi[0] = 1;
        int m = k * d;
        for (int l = 0; l < k; l++) {
            System.arraycopy(z[now - l * q], 0, phi, 1 + l * d, d);
        }
        int at = 1 + m;
        for (int a = 1; a <= m; a++) {
            for (int b = a; b <= m; b++) {
                phi[at++] = phi[a] * phi[b];
            }
        }
    }

    @Override
    public double[][] forecast(int rows) {
        int m = k * d;
        double[] phi = new double[1 + m + m * (m + 1) / 2];
        double[][] z = java.util.Arrays.copyOf(tail, tail.length + rows);
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            int now = tail.length - 1 + i;
            features(z, now, phi);
            double[] next = Readout.apply(phi, weights, d);
            for (int c = 0; c < d; c++) {
                next[c] = Math.max(-bound[c], Math.min(bound[c], next[c] + z[now][c]));
            }
            z[now + 1] = next;
            out[i] = scaling.raw(next);
        }
        return out;
    }
}
