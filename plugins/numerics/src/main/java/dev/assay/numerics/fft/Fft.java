package dev.assay.numerics.fft;

/**
 * Complex discrete Fourier transforms whose lengths are powers of two, in place, real and imaginary parts in two
 * arrays.
 *
 * <pre>  X_k = Σ_n x_n e^(∓2πj kn/N)   (− forward, + backward; neither is scaled) </pre>
 *
 * <p>Radix 2, decimation in time; 5 N log₂ N operations.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1965-0178586-1">Cooley and Tukey, Math. Comp. 19 (1965) 297</a>
 */
public final class Fft {
    private final int n;
    private final double[] cos;
    private final double[] sin;
    private final int[] reversed;
    private final double[] columnRe;
    private final double[] columnIm;

    /** Tables for length {@code n}, a power of two. */
    public Fft(int n) {
        if (n < 1 || Integer.bitCount(n) != 1) {
            throw new IllegalArgumentException("the length must be a power of two, got " + n);
        }
        this.n = n;
        cos = new double[n / 2 + 1];
        sin = new double[n / 2 + 1];
        for (int k = 0; k <= n / 2; k++) {
            cos[k] = StrictMath.cos(2 * Math.PI * k / n);
            sin[k] = StrictMath.sin(2 * Math.PI * k / n);
        }
        reversed = new int[n];
        for (int k = 1; k < n; k++) {
            reversed[k] = reversed[k >> 1] >> 1 | ((k & 1) == 0 ? 0 : n >> 1);
        }
        columnRe = new double[n];
        columnIm = new double[n];
    }

    /** Transforms the n numbers from {@code offset} on. */
    public void transform(double[] re, double[] im, int offset, boolean backward) {
        for (int k = 0; k < n; k++) {
            int r = reversed[k];
            if (k < r) {
                double t = re[offset + k];
                re[offset + k] = re[offset + r];
                re[offset + r] = t;
                t = im[offset + k];
                im[offset + k] = im[offset + r];
                im[offset + r] = t;
            }
        }
        for (int half = 1; half < n; half *= 2) {
            int stride = n / (2 * half);
            for (int base = offset; base < offset + n; base += 2 * half) {
                for (int k = 0; k < half; k++) {
                    double c = cos[k * stride];
                    double s = backward ? sin[k * stride] : -sin[k * stride];
                    int a = base + k;
                    int b = a + half;
                    double tr = c * re[b] - s * im[b];
                    double ti = c * im[b] + s * re[b];
                    re[b] = re[a] - tr;
                    im[b] = im[a] - ti;
                    re[a] += tr;
                    im[a] += ti;
                }
            }
        }
    }

    /** Transforms an n × n array, row-major, along both directions. */
    public void transform2(double[] re, double[] im, boolean backward) {
        for (int i = 0; i < n; i++) {
            transform(re, im, i * n, backward);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                columnRe[i] = re[i * n + j];
                columnIm[i] = im[i * n + j];
            }
            transform(columnRe, columnIm, 0, backward);
            for (int i = 0; i < n; i++) {
                re[i * n + j] = columnRe[i];
                im[i * n + j] = columnIm[i];
            }
        }
    }
}
