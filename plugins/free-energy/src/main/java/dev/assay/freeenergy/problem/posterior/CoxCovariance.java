package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The covariance of the latent field on an n × n grid and its Cholesky factor, packed by rows.
 *
 * <pre>  K(m, m') = σ² exp(−‖m − m'‖₂ / (nβ)),   σ² = 1.91, β = 1/33, m = (row, column),   K = L Lᵀ </pre>
 *
 * <p>The exponential of a Euclidean distance does not separate into rows and columns, so L is dense: n⁴/2 numbers, n⁶/6
 * products once, n⁴ a product or solve. All loops run along rows, sequentially in memory.
 */
final class CoxCovariance {
    static final double VARIANCE = 1.91;
    static final double BETA = 1.0 / 33;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final Map<Integer, CoxCovariance> KEPT = new ConcurrentHashMap<>();

    final int cells;
    private final double[] factor;
    private final double halfLogDeterminant;

    private CoxCovariance(int n) {
        cells = n * n;
        factor = new double[cells * (cells + 1) / 2];
        fill(n);
        factorise();
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += StrictMath.log(factor[row(i) + i]);
        }
        halfLogDeterminant = sum;
    }

    /** {@return the covariance of the n × n grid; made once a grid size} */
    static CoxCovariance of(int n) {
        return KEPT.computeIfAbsent(n, CoxCovariance::new);
    }

    /** {@return ½ ln det K} */
    double halfLogDeterminant() {
        return halfLogDeterminant;
    }

    /** {@return where row i of L begins} */
    static int row(int i) {
        return i * (i + 1) / 2;
    }

    /** {@return Σ_{j<length} L_ij x_j, in four sums} */
    double dot(int i, int length, double[] x) {
        int at = row(i);
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int j = 0;
        for (; j + 3 < length; j += 4) {
            a += factor[at + j] * x[j];
            b += factor[at + j + 1] * x[j + 1];
            c += factor[at + j + 2] * x[j + 2];
            d += factor[at + j + 3] * x[j + 3];
        }
        for (; j < length; j++) {
            a += factor[at + j] * x[j];
        }
        return a + b + (c + d);
    }

    /** y_j += t L_ij for j &lt; length. */
    void add(int i, int length, double t, double[] y) {
        int at = row(i);
        for (int j = 0; j < length; j++) {
            y[j] += t * factor[at + j];
        }
    }

    /** x ← L⁻¹ x. */
    void solve(double[] x) {
        for (int i = 0; i < cells; i++) {
            x[i] = (x[i] - dot(i, i, x)) / factor[row(i) + i];
        }
    }

    /** x ← L⁻ᵀ x. */
    void solveTransposed(double[] x) {
        for (int i = cells - 1; i >= 0; i--) {
            x[i] /= factor[row(i) + i];
            add(i, i, -x[i], x);
        }
    }

    /** x ← L x. */
    void multiply(double[] x) {
        for (int i = cells - 1; i >= 0; i--) {
            x[i] = dot(i, i + 1, x);
        }
    }

    /** {@return ln N(f; μ1, K)} */
    LogDensity logDensity(double mean) {
        double[] v = new double[cells];
        return f -> whiten(f, mean, v);
    }

    /** {@return ln N(f; μ1, K) with its gradient −K⁻¹(f − μ1)} */
    Gradient gradient(double mean) {
        double[] v = new double[cells];
        return (f, g) -> {
            double value = whiten(f, mean, v);
            solveTransposed(v);
            for (int i = 0; i < cells; i++) {
                g[i] = -v[i];
            }
            return value;
        };
    }

    /** {@return draws from N(μ1, K)} */
    ExactSampler sampler(double mean) {
        return (random, f) -> {
            for (int i = 0; i < cells; i++) {
                f[i] = random.nextGaussian();
            }
            multiply(f);
            for (int i = 0; i < cells; i++) {
                f[i] += mean;
            }
        };
    }

    private double whiten(double[] f, double mean, double[] v) {
        for (int i = 0; i < cells; i++) {
            v[i] = f[i] - mean;
        }
        solve(v);
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += v[i] * v[i];
        }
        return -0.5 * sum - halfLogDeterminant - cells * HALF_LOG_2PI;
    }

    private void fill(int n) {
        for (int i = 0; i < cells; i++) {
            for (int j = 0; j <= i; j++) {
                int down = i / n - j / n;
                int across = i % n - j % n;
                double distance = StrictMath.sqrt(down * down + across * across);
                factor[row(i) + j] = VARIANCE * StrictMath.exp(-distance / (n * BETA));
            }
        }
    }

    /** Overwrites K with L, row by row. */
    private void factorise() {
        double[] current = new double[cells];
        for (int i = 0; i < cells; i++) {
            int at = row(i);
            for (int j = 0; j < i; j++) {
                current[j] = (factor[at + j] - dot(j, j, current)) / factor[row(j) + j];
            }
            double square = 0;
            for (int j = 0; j < i; j++) {
                square += current[j] * current[j];
            }
            System.arraycopy(current, 0, factor, at, i);
            factor[at + i] = StrictMath.sqrt(factor[at + i] - square);
        }
    }
}
