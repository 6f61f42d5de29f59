package dev.assay.numerics.linear;

/**
 * LU with partial pivoting of a real band matrix with kl lower and ku upper diagonals: about 2 n kl (kl + ku)
 * operations. Stored by rows, entry (i, j) at i · width + (j − i + kl), width = 2 kl + ku + 1.
 *
 * @see <a href="https://doi.org/10.1007/BF02165234">Martin and Wilkinson, Numer. Math. 9 (1967) 279</a>
 */
public final class BandedLu {
    private final int n;
    private final int kl;
    private final int ku;
    private final int width;
    private final double[] a;
    private final int[] pivot;

    /** A zero matrix of order n. */
    public BandedLu(int n, int kl, int ku) {
        if (n < 1 || kl < 0 || ku < 0) {
            throw new IllegalArgumentException("need n ≥ 1, kl ≥ 0, ku ≥ 0");
        }
        this.n = n;
        this.kl = kl;
        this.ku = ku;
        width = 2 * kl + ku + 1;
        a = new double[n * width];
        pivot = new int[n];
    }

    /** Adds to the entry at (i, j), before {@link #factor()}. */
    public void add(int i, int j, double v) {
        if (j - i > ku || i - j > kl) {
            throw new IndexOutOfBoundsException("(" + i + ", " + j + ") lies outside the band");
        }
        a[i * width + j - i + kl] += v;
    }

    /** Factors in place. */
    public void factor() {
        for (int k = 0; k < n; k++) {
            int last = Math.min(n - 1, k + kl);
            int p = k;
            for (int i = k + 1; i <= last; i++) {
                if (Math.abs(a[i * width + k - i + kl]) > Math.abs(a[p * width + k - p + kl])) {
                    p = i;
                }
            }
            pivot[k] = p;
            int right = Math.min(n - 1, k + kl + ku);
            if (p != k) {
                for (int j = k; j <= right; j++) {
                    double t = a[k * width + j - k + kl];
                    a[k * width + j - k + kl] = a[p * width + j - p + kl];
                    a[p * width + j - p + kl] = t;
                }
            }
            double d = a[k * width + kl];
            if (d == 0) {
                throw new ArithmeticException("the band matrix is singular at row " + k);
            }
            for (int i = k + 1; i <= last; i++) {
                double l = a[i * width + k - i + kl] / d;
                a[i * width + k - i + kl] = l;
                int shift = i * width - i + kl;
                int from = k * width - k + kl;
                for (int j = k + 1; j <= right; j++) {
                    a[shift + j] -= l * a[from + j];
                }
            }
        }
    }

    /** Solves A x = b after {@link #factor()}; {@code b} is overwritten with x. */
    public void solve(double[] b) {
        for (int k = 0; k < n; k++) {
            double t = b[pivot[k]];
            b[pivot[k]] = b[k];
            b[k] = t;
            for (int i = k + 1; i <= Math.min(n - 1, k + kl); i++) {
                b[i] -= a[i * width + k - i + kl] * t;
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double t = b[k];
            for (int j = k + 1; j <= Math.min(n - 1, k + kl + ku); j++) {
                t -= a[k * width + j - k + kl] * b[j];
            }
            b[k] = t / a[k * width + kl];
        }
    }
}
