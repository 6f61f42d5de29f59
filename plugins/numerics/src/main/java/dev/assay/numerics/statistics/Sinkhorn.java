package dev.assay.numerics.statistics;

import java.util.Arrays;

/**
 * The debiased Sinkhorn divergence between two samples of equal weights, cost ‖x − y‖².
 *
 * <pre>  OT_ε(x, y) = min over couplings P of Σ P c + ε KL(P | a ⊗ b) = Σ a f + Σ b g   at the optimum
 *   S_ε = OT_ε(x, y) − ½ OT_ε(x, x) − ½ OT_ε(y, y)  ≥ 0,  0 only for equal samples </pre>
 *
 * <p>S_ε tends to W₂² as ε → 0 and to the squared distance of the means as ε → ∞. Potentials f, g are found by
 * alternating projections: one update of logarithms, safe at any ε, then cheap scalings of the kernel it leaves, in turn,
 * until the coupling's column sums are right to {@value #TOLERANCE} in total variation, which leaves a relative error of its
 * square in the value. Of a sample with itself, successive projections are averaged instead. ε is lowered to its value from
 * the largest cost by halves. Cost: 8 n² bytes and n² a round; rounds grow as 1/ε.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1306.0895">Cuturi 2013: Sinkhorn distances</a>
 * @see <a href="https://doi.org/10.48550/arXiv.1810.08278">Feydy et al. 2019: the divergence</a>
 */
public final class Sinkhorn {
    private static final double TOLERANCE = 1e-4;
    private static final int SCALINGS = 20;
    private static final int ROUNDS = 300;
    private static final double TRUSTED = 1e100;

    private final double[] cost;
    private final double[] kernel;
    private final double[] f;
    private final double[] g;
    private final double[] u;
    private final double[] v;
    private final double[] sums;
    private final int n;
    private final int m;
    private final boolean symmetric;

    private Sinkhorn(double[] x, double[] y, int d) {
        n = x.length / d;
        m = y.length / d;
        symmetric = x == y;
        cost = new double[n * m];
        kernel = new double[n * m];
        f = new double[n];
        g = new double[m];
        u = new double[n];
        v = new double[m];
        sums = new double[m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double sum = 0;
                for (int c = 0; c < d; c++) {
                    double difference = x[i * d + c] - y[j * d + c];
                    sum += difference * difference;
                }
                cost[i * m + j] = sum;
            }
        }
    }

    /**
     * The divergence.
     *
     * @param x points, point after point, all finite
     * @param y points
     * @param d dimension
     * @param epsilon ε &gt; 0, of the dimension of a squared length
     * @return S_ε; infinite where a square overflows, NaN where the coupling is not found in {@value #ROUNDS} rounds
     */
    public static double divergence(double[] x, double[] y, int d, double epsilon) {
        check(x, d);
        check(y, d);
        MaximumMeanDiscrepancy.checkScale(epsilon);
        double xy = new Sinkhorn(x, y, d).transport(epsilon);
        return xy - 0.5 * new Sinkhorn(x, x, d).transport(epsilon) - 0.5 * new Sinkhorn(y, y, d).transport(epsilon);
    }

    private static void check(double[] x, int d) {
        if (x.length < d || x.length % d != 0) {
            throw new IllegalArgumentException("points must have dimension " + d + ", got " + x.length + " numbers");
        }
        for (double value : x) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("points must be finite, got " + value);
            }
        }
    }

    /** {@return OT_ε} */
    static double transport(double[] x, double[] y, int d, double epsilon) {
        return new Sinkhorn(x, y, d).transport(epsilon);
    }

    private double transport(double epsilon) {
        double largest = 0;
        for (double c : cost) {
            largest = Math.max(largest, c);
        }
        if (Double.isInfinite(largest)) {
            return Double.POSITIVE_INFINITY;
        }
        for (double e = largest; e > epsilon; e *= 0.5) {
            logarithms(e);
            if (symmetric) {
                average();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            logarithms(epsilon);
            if (error(epsilon) <= TOLERANCE) {
                return dual();
            }
            if (symmetric) {
                average();
            } else {
                scalings(epsilon);
            }
        }
        return Double.NaN;
    }

    /** A sample against itself has f = g: halfway between two projections lies near it. */
    private void average() {
        for (int i = 0; i < n; i++) {
            f[i] = 0.5 * (f[i] + g[i]);
            g[i] = f[i];
        }
    }

    /** With rows projected last, Σ P = 1 and the dual value is Σ a f + Σ b g. */
    private double dual() {
        double first = 0;
        for (double value : f) {
            first += value;
        }
        double second = 0;
        for (double value : g) {
            second += value;
        }
        return first / n + second / m;
    }

    /** g then f by soft minima: gⱼ = −ε ln mean exp((fᵢ − cᵢⱼ)/ε), likewise f. */
    private void logarithms(double epsilon) {
        double[] best = new double[m];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                best[j] = Math.min(best[j], cost[i * m + j] - f[i]);
            }
        }
        Arrays.fill(sums, 0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                kernel[i * m + j] = cost[i * m + j] - f[i] - best[j];
            }
        }
        MaximumMeanDiscrepancy.exponential(kernel, 1 / epsilon, 0, kernel.length);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                sums[j] += kernel[i * m + j];
            }
        }
        for (int j = 0; j < m; j++) {
            g[j] = best[j] - epsilon * Math.log(sums[j] / n);
        }
        for (int i = 0; i < n; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < m; j++) {
                least = Math.min(least, cost[i * m + j] - g[j]);
            }
            for (int j = 0; j < m; j++) {
                kernel[i * m + j] = cost[i * m + j] - g[j] - least;
            }
            f[i] = least;
        }
        MaximumMeanDiscrepancy.exponential(kernel, 1 / epsilon, 0, kernel.length);
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                sum += kernel[i * m + j];
            }
            f[i] -= epsilon * Math.log(sum / m);
        }
    }

    /** Total variation between the coupling's column sums and b, rows being right; leaves the coupling as the kernel. */
    private double error(double epsilon) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                kernel[i * m + j] = cost[i * m + j] - f[i] - g[j];
            }
        }
        MaximumMeanDiscrepancy.exponential(kernel, 1 / epsilon, 0, kernel.length);
        Arrays.fill(sums, 0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                sums[j] += kernel[i * m + j];
            }
        }
        double error = 0;
        for (int j = 0; j < m; j++) {
            error += 0.5 * Math.abs(sums[j] / n - 1) / m;
        }
        return error;
    }

    /** Columns and rows of the kernel scaled to their sums in turn; what they gained goes into f and g. */
    private void scalings(double epsilon) {
        Arrays.fill(u, 1);
        for (int k = 0; k < SCALINGS; k++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    sums[j] += u[i] * kernel[i * m + j];
                }
            }
            boolean trusted = true;
            for (int j = 0; j < m; j++) {
                v[j] = n / sums[j];
                trusted &= v[j] < TRUSTED && v[j] > 1 / TRUSTED;
            }
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < m; j++) {
                    sum += kernel[i * m + j] * v[j];
                }
                u[i] = m / sum;
                trusted &= u[i] < TRUSTED && u[i] > 1 / TRUSTED;
            }
            if (!trusted) {
                return;
            }
        }
        for (int i = 0; i < n; i++) {
            f[i] += epsilon * Math.log(u[i]);
        }
        for (int j = 0; j < m; j++) {
            g[j] += epsilon * Math.log(v[j]);
        }
    }
}
