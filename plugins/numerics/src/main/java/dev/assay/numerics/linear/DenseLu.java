package dev.assay.numerics.linear;

/** LU with partial pivoting of a dense square matrix, rows scaled to largest entry 1; 2/3 n³ operations. */
public final class DenseLu {
    private final int n;
    private final double[] lu;
    private final double[] scale;
    private final int[] pivot;

    /** Factors an n × n matrix, row-major; {@code a} is overwritten and kept. */
    public DenseLu(double[] a, int n) {
        if (a.length != n * n) {
            throw new IllegalArgumentException("an n × n matrix has " + n * n + " entries, got " + a.length);
        }
        this.n = n;
        lu = a;
        scale = new double[n];
        pivot = new int[n];
        for (int i = 0; i < n; i++) {
            double top = 0;
            for (int j = 0; j < n; j++) {
                top = Math.max(top, Math.abs(a[i * n + j]));
            }
            scale[i] = top > 0 ? 1 / top : 1;
            for (int j = 0; j < n; j++) {
                a[i * n + j] *= scale[i];
            }
        }
        int replaced = new DenseFront().factor(a, n, n, pivot);
        if (replaced > 0) {
            throw new ArithmeticException("the matrix is singular to rounding");
        }
    }

    /** Solves A x = b; {@code b} is overwritten with x. */
    public void solve(double[] b) {
        for (int i = 0; i < n; i++) {
            b[i] *= scale[i];
        }
        for (int k = 0; k < n; k++) {
            double t = b[pivot[k]];
            b[pivot[k]] = b[k];
            b[k] = t;
        }
        for (int i = 1; i < n; i++) {
            double t = b[i];
            for (int k = 0; k < i; k++) {
                t -= lu[i * n + k] * b[k];
            }
            b[i] = t;
        }
        for (int i = n - 1; i >= 0; i--) {
            double t = b[i];
            for (int k = i + 1; k < n; k++) {
                t -= lu[i * n + k] * b[k];
            }
            b[i] = t / lu[i * n + i];
        }
    }
}
