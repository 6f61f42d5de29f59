package dev.assay.numerics.fft;

/**
 * Complex discrete Fourier transforms of any length n, in place, by convolution with a chirp.
 *
 * <pre>  X_k = c_k Σ_i (x_i c_i) c*_{k−i},   c_k = e^(∓πj k²/n)   (− forward, + backward; neither is scaled) </pre>
 *
 * <p>The convolution is a product of transforms of the next power of two N ≥ 2n − 1; three of those, 15 N log₂ N
 * operations. k² is reduced modulo 2n, so that phases stay exact for long series.
 *
 * @see <a href="https://doi.org/10.1109/TAU.1970.1162132">Bluestein, IEEE Trans. Audio Electroacoust. 18 (1970) 451</a>
 */
public final class ChirpFft {
    private final int n;
    private final int size;
    private final Fft fft;
    private final double[] cos;
    private final double[] sin;
    private final double[] chirpRe;
    private final double[] chirpIm;

    /** Tables for length {@code n} ≥ 1. */
    public ChirpFft(int n) {
        if (n < 1 || n > 1 << 28) {
            throw new IllegalArgumentException("the length must be in 1..2^28, got " + n);
        }
        this.n = n;
        int power = Integer.highestOneBit(2 * n - 1);
        size = power == 2 * n - 1 ? power : 2 * power;
        fft = new Fft(size);
        cos = new double[n];
        sin = new double[n];
        chirpRe = new double[size];
        chirpIm = new double[size];
        for (int k = 0; k < n; k++) {
            double angle = Math.PI * ((long) k * k % (2L * n)) / n;
            cos[k] = StrictMath.cos(angle);
            sin[k] = StrictMath.sin(angle);
            int mirrored = k == 0 ? 0 : size - k;
            chirpRe[k] = cos[k];
            chirpIm[k] = sin[k];
            chirpRe[mirrored] = cos[k];
            chirpIm[mirrored] = sin[k];
        }
        fft.transform(chirpRe, chirpIm, 0, false);
    }

    /**
     * Transforms.
     *
     * @param re real parts, length n; overwritten
     * @param im imaginary parts, length n; overwritten
     * @param backward the sign of the exponent
     */
    public void transform(double[] re, double[] im, boolean backward) {
        // The backward transform is the forward one of the conjugate, conjugated.
        double sign = backward ? -1 : 1;
        double[] a = new double[size];
        double[] b = new double[size];
        for (int k = 0; k < n; k++) {
            double y = sign * im[k];
            a[k] = re[k] * cos[k] + y * sin[k];
            b[k] = y * cos[k] - re[k] * sin[k];
        }
        fft.transform(a, b, 0, false);
        for (int k = 0; k < size; k++) {
            double r = a[k] * chirpRe[k] - b[k] * chirpIm[k];
            b[k] = a[k] * chirpIm[k] + b[k] * chirpRe[k];
            a[k] = r;
        }
        fft.transform(a, b, 0, true);
        for (int k = 0; k < n; k++) {
            re[k] = (a[k] * cos[k] + b[k] * sin[k]) / size;
            im[k] = sign * (b[k] * cos[k] - a[k] * sin[k]) / size;
        }
    }
}
