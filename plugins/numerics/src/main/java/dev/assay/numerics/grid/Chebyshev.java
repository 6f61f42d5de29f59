package dev.assay.numerics.grid;

/**
 * Polynomials by their values at the Chebyshev points x_k = −cos(πk/N), k = 0 … N, scaled to an interval: derivative
 * matrices, integration weights, interpolation. Errors fall faster than any power of N for smooth functions.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898719598">Trefethen, Spectral Methods in MATLAB (2000)</a>
 */
public final class Chebyshev {
    private final int n;
    private final double[] x;
    private final double length;

    /** N + 1 points from low to high. */
    public Chebyshev(int n, double low, double high) {
        if (n < 2 || !(high > low)) {
            throw new IllegalArgumentException("need N ≥ 2 and high > low");
        }
        this.n = n;
        length = high - low;
        x = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            x[k] = low + 0.5 * length * (1 - StrictMath.cos(Math.PI * k / n));
        }
        x[n] = high;
    }

    /** The points, a copy. */
    public double[] points() {
        return x.clone();
    }

    private double unit(int k) {
        return -StrictMath.cos(Math.PI * k / n);
    }

    /** D with (D f)_i = f'(x_i), (N + 1)², row-major; its rows sum to 0. */
    public double[] derivative() {
        int m = n + 1;
        double[] d = new double[m * m];
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                if (i != j) {
                    double ci = (i == 0 || i == n ? 2 : 1) * ((i & 1) == 0 ? 1 : -1);
                    double cj = (j == 0 || j == n ? 2 : 1) * ((j & 1) == 0 ? 1 : -1);
                    d[i * m + j] = ci / cj / (unit(i) - unit(j)) * 2 / length;
                    sum += d[i * m + j];
                }
            }
            d[i * m + i] = -sum;
        }
        return d;
    }

    /**
     * Derivatives 1 … 4 of functions with f = f' = 0 at both ends, from and at the N − 1 inner points: with s on
     * [−1, 1], f = (1 − s²) g, they follow from those of g.
     *
     * @return four matrices, (N − 1)² each, row-major
     */
    public double[][] clamped() {
        int m = n + 1;
        int inner = n - 1;
        double[] d = derivative();
        for (int k = 0; k < d.length; k++) {
            d[k] *= length / 2;
        }
        double[][] power = new double[5][];
        power[1] = d;
        for (int p = 2; p <= 4; p++) {
            power[p] = product(power[p - 1], d, m);
        }
        double[][] out = new double[4][inner * inner];
        for (int i = 1; i < n; i++) {
            double s = unit(i);
            for (int j = 1; j < n; j++) {
                double g = 1 / (1 - unit(j) * unit(j));
                int k = i * m + j;
                int at = (i - 1) * inner + j - 1;
                double w = 1 - s * s;
                double same = i == j ? 1 : 0;
                out[0][at] = (w * power[1][k] - 2 * s * same) * g;
                out[1][at] = (w * power[2][k] - 4 * s * power[1][k] - 2 * same) * g;
                out[2][at] = (w * power[3][k] - 6 * s * power[2][k] - 6 * power[1][k]) * g;
                out[3][at] = (w * power[4][k] - 8 * s * power[3][k] - 12 * power[2][k]) * g;
            }
        }
        double factor = 1;
        for (double[] matrix : out) {
            factor *= 2 / length;
            for (int k = 0; k < matrix.length; k++) {
                matrix[k] *= factor;
            }
        }
        return out;
    }

    /** C = A B for m × m matrices. */
    public static double[] product(double[] a, double[] b, int m) {
        double[] c = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                double t = a[i * m + k];
                for (int j = 0; j < m; j++) {
                    c[i * m + j] += t * b[k * m + j];
                }
            }
        }
        return c;
    }

    /** Clenshaw and Curtis' weights: ∫ f ≈ Σ w_k f(x_k), exact for polynomials of degree N. */
    public double[] weights() {
        double[] w = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            double sum = 1;
            for (int j = 1; j <= n / 2; j++) {
                double b = 2 * j == n ? 1 : 2;
                sum -= b / (4.0 * j * j - 1) * StrictMath.cos(2 * Math.PI * j * k / n);
            }
            w[k] = (k == 0 || k == n ? 1.0 : 2.0) / n * sum * length / 2;
        }
        return w;
    }

    /** Overwrites {@code row} (length N + 1) with the weights r of Σ r_k f(x_k) = f(p), barycentric. */
    public void interpolation(double p, double[] row) {
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            if (p == x[k]) {
                java.util.Arrays.fill(row, 0);
                row[k] = 1;
                return;
            }
            row[k] = ((k & 1) == 0 ? 1 : -1) * (k == 0 || k == n ? 0.5 : 1) / (p - x[k]);
            sum += row[k];
        }
        for (int k = 0; k <= n; k++) {
            row[k] /= sum;
        }
    }
}
