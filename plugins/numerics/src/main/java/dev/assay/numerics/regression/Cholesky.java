package dev.assay.numerics.regression;

/** Cholesky factorisation A = L Lᵀ of symmetric positive definite matrices, row-major n × n; n³/3 operations. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * Factorises in place; only the lower triangle is read, and overwritten with L.
     *
     * @param a the matrix, n × n
     * @param n its side
     * @return whether it is positive definite to working precision; if not, {@code a} is spoilt
     */
    public static boolean factorise(double[] a, int n) {
        for (int i = 0; i < n; i++) {
            int ri = i * n;
            for (int j = 0; j < i; j++) {
                int rj = j * n;
                a[ri + j] = (a[ri + j] - dot(a, ri, rj, j)) / a[rj + j];
            }
            double pivot = a[ri + i] - dot(a, ri, ri, i);
            if (!(pivot > n * 0x1p-53 * Math.abs(a[ri + i]))) { // what is left is round-off
                return false;
            }
            a[ri + i] = Math.sqrt(pivot);
        }
        return true;
    }

    /** Four partial sums: the additions do not wait for each other. */
    private static double dot(double[] a, int p, int q, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < n; k += 4) {
            s0 += a[p + k] * a[q + k];
            s1 += a[p + k + 1] * a[q + k + 1];
            s2 += a[p + k + 2] * a[q + k + 2];
            s3 += a[p + k + 3] * a[q + k + 3];
        }
        for (; k < n; k++) {
            s0 += a[p + k] * a[q + k];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /**
     * Solves L Lᵀ X = B in place for m right-hand sides.
     *
     * @param l the factor of {@link #factorise}
     * @param n its side
     * @param b the right-hand sides, n × m row-major; overwritten with X
     * @param m their number
     */
    public static void solve(double[] l, int n, double[] b, int m) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double f = l[i * n + j];
                for (int c = 0; c < m; c++) {
                    b[i * m + c] -= f * b[j * m + c];
                }
            }
            divide(b, i * m, m, l[i * n + i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            divide(b, i * m, m, l[i * n + i]);
            for (int j = 0; j < i; j++) {
                double f = l[i * n + j];
                for (int c = 0; c < m; c++) {
                    b[j * m + c] -= f * b[i * m + c];
                }
            }
        }
    }

    private static void divide(double[] b, int offset, int m, double by) {
        for (int c = 0; c < m; c++) {
            b[offset + c] /= by;
        }
    }
}
