package dev.assay.multiphysicspde.operator;

import java.util.Arrays;

/** Inner products and distances of rows, and the matrices made of them. */
final class Kernels {
    private Kernels() {}

    /** {@return a·b} */
    static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        int k = 0;
        for (; k + 1 < a.length; k += 2) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
        }
        return k < a.length ? s0 + s1 + a[k] * b[k] : s0 + s1;
    }

    /** {@return |a − b|²} */
    static double square(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            double e = a[k] - b[k];
            sum += e * e;
        }
        return sum;
    }

    /** {@return the matrix x_i·x_j, n × n; O(n² q)} */
    static double[] products(double[][] x) {
        int n = x.length;
        double[] gram = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i * n + j] = dot(x[i], x[j]);
                gram[j * n + i] = gram[i * n + j];
            }
        }
        return gram;
    }

    /** {@return the matrix |x_i − x_j|² from the matrix of products} */
    static double[] squares(double[] products, int n) {
        double[] square = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double d = products[i * n + i] + products[j * n + j] - 2 * products[i * n + j];
                square[i * n + j] = i == j ? 0 : Math.max(0, d);
            }
        }
        return square;
    }

    /** {@return the median of |x_i − x_j|² over pairs; 1 when all rows are equal} */
    static double median(double[] squares, int n) {
        double[] pairs = new double[n * (n - 1) / 2];
        int p = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                pairs[p++] = squares[i * n + j];
            }
        }
        Arrays.sort(pairs);
        return p > 0 && pairs[p / 2] > 0 ? pairs[p / 2] : 1;
    }

    /** {@return the mean row} */
    static double[] mean(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += row[k];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= rows.length;
        }
        return mean;
    }

    /** {@return row − mean} */
    static double[] minus(double[] row, double[] mean) {
        double[] difference = new double[row.length];
        for (int k = 0; k < row.length; k++) {
            difference[k] = row[k] - mean[k];
        }
        return difference;
    }
}
