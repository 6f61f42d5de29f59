package dev.assay.numerics.linear;

/** Thomas' algorithm for tridiagonal systems without pivoting: stable for diagonally dominant matrices. */
public final class Tridiagonal {
    private Tridiagonal() {}

    /**
     * Solves aᵢ xᵢ₋₁ + bᵢ xᵢ + cᵢ xᵢ₊₁ = dᵢ, i = 0 … n − 1.
     *
     * @param c overwritten
     * @param d right-hand side; overwritten with the solution
     */
    public static void solve(double[] a, double[] b, double[] c, double[] d, int n) {
        c[0] /= b[0];
        d[0] /= b[0];
        for (int i = 1; i < n; i++) {
            double m = 1 / (b[i] - a[i] * c[i - 1]);
            c[i] *= m;
            d[i] = (d[i] - a[i] * d[i - 1]) * m;
        }
        for (int i = n - 2; i >= 0; i--) {
            d[i] -= c[i] * d[i + 1];
        }
    }
}
