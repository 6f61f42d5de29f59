package dev.assay.numerics.regression;

import dev.assay.numerics.linear.SymmetricEigen;
import java.util.Arrays;

/**
 * Ridge regression with a kernel, in its dual form, for all ridges at once.
 *
 * <pre>  α = (K + λ)⁻¹ Y,   f(x) = Σ_i α_i k(x_i, x);   left out, row i errs by   e_i = [(1 − H) Y]_i / (1 − H_ii),   H = K (K + λ)⁻¹ </pre>
 *
 * <p>One eigen-decomposition of K, 9 n³; then 2 n² m operations for each λ, with m columns of Y.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1979.10489751">Golub, Heath and Wahba, Technometrics 21 (1979) 215</a>
 */
public final class DualRidge {
    private final int n;
    private final int columns;
    private final double[] value;
    private final double[] vector;
    private final double[] turned;

    /**
     * Decomposes the kernel matrix.
     *
     * @param kernel K, symmetric and positive semi-definite, n × n, row-major
     * @param n rows
     * @param targets Y, n × m, row-major
     * @param columns m
     */
    public DualRidge(double[] kernel, int n, double[] targets, int columns) {
        this.n = n;
        this.columns = columns;
        SymmetricEigen eigen = SymmetricEigen.of(kernel, n);
        value = eigen.values();
        vector = eigen.vectors();
        turned = new double[n * columns];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double v = vector[i * n + k];
                for (int c = 0; c < columns; c++) {
                    turned[k * columns + c] += v * targets[i * columns + c];
                }
            }
        }
    }

    /** {@return the largest eigenvalue of K: the natural unit of λ} */
    public double largest() {
        return Math.max(value[0], 0);
    }

    /** {@return Σ e_i² over all rows and columns, each row predicted without itself} */
    public double leftOut(double lambda) {
        double sum = 0;
        double[] row = new double[columns];
        for (int i = 0; i < n; i++) {
            double kept = 0;
            Arrays.fill(row, 0);
            for (int k = 0; k < n; k++) {
                double v = vector[i * n + k];
                double share = lambda / (Math.max(value[k], 0) + lambda);
                kept += v * v * share;
                for (int c = 0; c < columns; c++) {
                    row[c] += v * share * turned[k * columns + c];
                }
            }
            for (int c = 0; c < columns; c++) {
                double e = row[c] / kept;
                sum += e * e;
            }
        }
        return sum;
    }

    /** {@return α, n × m, row-major} */
    public double[] coefficients(double lambda) {
        double[] alpha = new double[n * columns];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double v = vector[i * n + k] / (Math.max(value[k], 0) + lambda);
                for (int c = 0; c < columns; c++) {
                    alpha[i * columns + c] += v * turned[k * columns + c];
                }
            }
        }
        return alpha;
    }
}
