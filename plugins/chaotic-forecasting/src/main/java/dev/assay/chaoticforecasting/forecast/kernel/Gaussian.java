package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.numerics.regression.Cholesky;

/**
 * Regression with the Gaussian kernel k(r) = exp(−r²/2), inputs already over their length scale.
 *
 * <pre>  α = (K + ρ 1)⁻¹ Y,   ŷ(u) = Σ_i k(‖u − u_i‖) α_i </pre>
 */
final class Gaussian {
    private final double[] u;
    private final int n;
    private final int p;
    private final int m;
    private final double[] alpha;

    private Gaussian(double[] u, int n, int p, int m, double[] alpha) {
        this.u = u;
        this.n = n;
        this.p = p;
        this.m = m;
        this.alpha = alpha;
    }

    /**
     * Fits; ρ is raised tenfold until the matrix can be factorised.
     *
     * @param u inputs, n × p row-major; kept
     * @param n rows
     * @param p numbers of an input
     * @param y targets, n × m row-major; not changed
     * @param m numbers of a target
     * @param rho ρ &gt; 0
     */
    static Gaussian fit(double[] u, int n, int p, double[] y, int m, double rho) {
        double[] k = new double[n * n];
        for (double now = rho; ; now *= 10) {
            matrix(u, n, p, now, k);
            if (Cholesky.factorise(k, n)) {
                double[] alpha = y.clone();
                Cholesky.solve(k, n, alpha, m);
                return new Gaussian(u, n, p, m, alpha);
            }
        }
    }

    /** The lower triangle of K + ρ 1. */
    static void matrix(double[] u, int n, int p, double rho, double[] k) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                k[i * n + j] = StrictMath.exp(-0.5 * distance(u, i * p, u, j * p, p));
            }
            k[i * n + i] = 1 + rho;
        }
    }

    private static double distance(double[] a, int at, double[] b, int from, int p) {
        double s = 0;
        for (int c = 0; c < p; c++) {
            double e = a[at + c] - b[from + c];
            s += e * e;
        }
        return s;
    }

    /** The value at an input of p numbers; {@code value}, m numbers, is overwritten. */
    void at(double[] input, double[] value) {
        java.util.Arrays.fill(value, 0);
        for (int i = 0; i < n; i++) {
            double k = StrictMath.exp(-0.5 * distance(input, 0, u, i * p, p));
            for (int c = 0; c < m; c++) {
                value[c] += k * alpha[i * m + c];
            }
        }
    }
}
