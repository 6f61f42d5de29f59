package dev.assay.freeenergy.method.estimator;

/** Inverts small symmetric positive definite matrices by Cholesky's factors, O(n³). */
final class Spd {
    private Spd() {}

    /** {@return the inverse of {@code a}, n × n row-major; null when a pivot is not positive} */
    static double[] inverse(double[] a, int n) {
        double[] l = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i * n + k] * l[j * n + k];
                }
                if (i == j && !(sum > 0)) {
                    return null;
                }
                l[i * n + j] = i == j ? Math.sqrt(sum) : sum / l[j * n + j];
            }
        }
        double[] inverse = new double[n * n];
        double[] x = new double[n];
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) {
                double sum = i == c ? 1 : 0;
                for (int k = 0; k < i; k++) {
                    sum -= l[i * n + k] * x[k];
                }
                x[i] = sum / l[i * n + i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = x[i];
                for (int k = i + 1; k < n; k++) {
                    sum -= l[k * n + i] * x[k];
                }
                x[i] = sum / l[i * n + i];
                inverse[i * n + c] = x[i];
            }
        }
        return inverse;
    }
}
