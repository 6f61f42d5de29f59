package dev.assay.numerics.fft;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Complex Fourier transforms of fields on a periodic line of n or square of n × n points, any n, in place; complex numbers
 * lie in pairs.
 *
 * <pre>
 *   physical    a[2(j n + i)], a[2(j n + i) + 1]   at (x_i, y_j)
 *   transformed a[2(k n + l)], a[2(k n + l) + 1]   at wave numbers (k in x, l in y): transposed, which saves a pass
 * </pre>
 *
 * <p>Forward is not scaled, backward divides by the number of points. O(n log n) a line, O(n² log n) a square. One thread;
 * an object serves one thread.
 */
public final class PeriodicFft {
    // Longest line that JTransforms transforms in one thread.
    private static final int LONGEST = 8192;
    private static final int BLOCK = 16;

    private final int n;
    private final boolean square;
    private final DoubleFFT_1D line;

    private PeriodicFft(int n, boolean square) {
        if (n < 2 || n > LONGEST) {
            throw new IllegalArgumentException("the number of points a side must be in [2, " + LONGEST + "], got " + n);
        }
        this.n = n;
        this.square = square;
        this.line = new DoubleFFT_1D(n);
    }

    /** {@return transforms of a line of n points} */
    public static PeriodicFft line(int n) {
        return new PeriodicFft(n, false);
    }

    /** {@return transforms of a square of n × n points} */
    public static PeriodicFft square(int n) {
        return new PeriodicFft(n, true);
    }

    /** {@return the number of points} */
    public int points() {
        return square ? n * n : n;
    }

    /** Transforms to wave numbers. */
    public void forward(double[] a) {
        rows(a, false);
        if (square) {
            transpose(a);
            rows(a, false);
        }
    }

    /** Transforms back. */
    public void backward(double[] a) {
        rows(a, true);
        if (square) {
            transpose(a);
            rows(a, true);
        }
    }

    private void rows(double[] a, boolean backward) {
        int rows = square ? n : 1;
        for (int r = 0; r < rows; r++) {
            if (backward) {
                line.complexInverse(a, 2 * n * r, true);
            } else {
                line.complexForward(a, 2 * n * r);
            }
        }
    }

    private void transpose(double[] a) {
        for (int jb = 0; jb < n; jb += BLOCK) {
            int jEnd = Math.min(n, jb + BLOCK);
            for (int ib = jb; ib < n; ib += BLOCK) {
                int iEnd = Math.min(n, ib + BLOCK);
                for (int j = jb; j < jEnd; j++) {
                    for (int i = Math.max(ib, j + 1); i < iEnd; i++) {
                        int p = 2 * (j * n + i);
                        int q = 2 * (i * n + j);
                        double re = a[p];
                        double im = a[p + 1];
                        a[p] = a[q];
                        a[p + 1] = a[q + 1];
                        a[q] = re;
                        a[q + 1] = im;
                    }
                }
            }
        }
    }

    /** {@return the signed wave number of an index: 0, 1, …, n/2, …, −2, −1} */
    public static int wave(int index, int n) {
        return index <= n / 2 ? index : index - n;
    }
}
