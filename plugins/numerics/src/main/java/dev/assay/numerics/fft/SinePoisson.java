package dev.assay.numerics.fft;

import org.jtransforms.dst.DoubleDST_1D;

/**
 * The five-point equations of Poisson's problem on n × n cells with values given half a cell beyond the outer centres,
 *
 * <pre>  cx (2 uᵢⱼ − uᵢ₋₁ⱼ − uᵢ₊₁ⱼ) + cy (2 uᵢⱼ − uᵢⱼ₋₁ − uᵢⱼ₊₁) = bᵢⱼ,   u₋₁ = −u₀,   uₙ = −uₙ₋₁, </pre>
 *
 * by sine transforms (DST-II): λ_kl = 4 cx sin²((k+1)π/2n) + 4 cy sin²((l+1)π/2n). Exact up to rounding, O(n² log n). An
 * object serves one thread; nothing is allocated after construction.
 *
 * @see <a href="https://doi.org/10.1145/321259.321269">Hockney, J. ACM 12 (1965) 95</a>
 */
public final class SinePoisson {
    // Longest line that the transforms take in one thread.
    private static final int LONGEST = 8192;
    private static final int BLOCK = 16;

    private final int n;
    private final DoubleDST_1D line;
    private final double[] lambdaX;
    private final double[] lambdaY;
    private final double[] work;

    /** Tables for n × n cells, 2 ≤ n ≤ 8192, and couplings cx, cy &gt; 0 between neighbours. */
    public SinePoisson(int n, double cx, double cy) {
        if (n < 2 || n > LONGEST || !(cx > 0) || !(cy > 0)) {
            throw new IllegalArgumentException(
                    "needs 2 to " + LONGEST + " cells a side and couplings > 0, got " + n + ", " + cx + ", " + cy);
        }
        this.n = n;
        line = new DoubleDST_1D(n);
        lambdaX = new double[n];
        lambdaY = new double[n];
        for (int k = 0; k < n; k++) {
            double s = StrictMath.sin((k + 1) * Math.PI / (2 * n));
            lambdaX[k] = 4 * cx * s * s;
            lambdaY[k] = 4 * cy * s * s;
        }
        work = new double[n * n];
    }

    /** Overwrites {@code x} with the solution; {@code b} and {@code x} row-major, cell (i, j) at j n + i, may be one. */
    public void solve(double[] b, double[] x) {
        System.arraycopy(b, 0, x, 0, n * n);
        for (int j = 0; j < n; j++) {
            line.forward(x, j * n, true);
        }
        transpose(x, work);
        for (int k = 0; k < n; k++) {
            line.forward(work, k * n, true);
            for (int l = 0; l < n; l++) {
                work[k * n + l] /= lambdaX[k] + lambdaY[l];
            }
            line.inverse(work, k * n, true);
        }
        transpose(work, x);
        for (int j = 0; j < n; j++) {
            line.inverse(x, j * n, true);
        }
    }

    private void transpose(double[] from, double[] to) {
        for (int jb = 0; jb < n; jb += BLOCK) {
            int jEnd = Math.min(n, jb + BLOCK);
            for (int ib = 0; ib < n; ib += BLOCK) {
                int iEnd = Math.min(n, ib + BLOCK);
                for (int j = jb; j < jEnd; j++) {
                    for (int i = ib; i < iEnd; i++) {
                        to[i * n + j] = from[j * n + i];
                    }
                }
            }
        }
    }
}
