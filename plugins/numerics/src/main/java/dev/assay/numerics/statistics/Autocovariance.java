package dev.assay.numerics.statistics;

import dev.assay.numerics.fft.Fft;

/**
 * Autocovariances of a series, lag after lag.
 *
 * <pre>  c(t) = (1/n) Σᵢ (xᵢ − x̄)(xᵢ₊ₜ − x̄),   i = 0 … n−1−t </pre>
 *
 * <p>The first {@value #DIRECT} lags are summed one by one, n operations each; the first lag beyond them computes all by
 * one Fourier transform of length ≥ 2n.
 */
public final class Autocovariance {
    private static final int DIRECT = 64;

    private final double[] centred;
    private double[] all;

    /** Takes a series of at least one value, all finite; it is copied. */
    public Autocovariance(double[] x) {
        double sum = 0;
        for (double value : x) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the series must be finite, got " + value);
            }
            sum += value;
        }
        double mean = sum / x.length;
        centred = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            centred[i] = x[i] - mean;
        }
    }

    /** {@return c(t), 0 ≤ t &lt; n} */
    public double at(int lag) {
        if (lag < DIRECT) {
            return direct(lag);
        }
        if (all == null) {
            all = transformed();
        }
        return all[lag];
    }

    private double direct(int lag) {
        double sum = 0;
        for (int i = 0; i + lag < centred.length; i++) {
            sum += centred[i] * centred[i + lag];
        }
        return sum / centred.length;
    }

    private double[] transformed() {
        int n = centred.length;
        int length = Integer.highestOneBit(2 * n - 1) * 2;
        double[] re = new double[length];
        double[] im = new double[length];
        System.arraycopy(centred, 0, re, 0, n);
        Fft fft = new Fft(length);
        fft.transform(re, im, 0, false);
        for (int k = 0; k < length; k++) {
            re[k] = re[k] * re[k] + im[k] * im[k];
            im[k] = 0;
        }
        fft.transform(re, im, 0, true);
        double scale = 1.0 / ((double) length * n);
        double[] c = new double[n];
        for (int t = 0; t < n; t++) {
            c[t] = re[t] * scale;
        }
        return c;
    }

    /**
     * The integrated autocorrelation time, with Sokal's window: the sum ends at the first t ≥ 5 τ(t).
     *
     * <pre>  τ = ½ + Σₜ c(t) / c(0),   error of the mean = √(2 τ c(0) / n) </pre>
     *
     * @return τ in steps, ½ for independent values; NaN of a constant series or where no window closes before n / 4
     * @see <a href="https://doi.org/10.1007/978-1-4899-0319-8_6">Sokal 1997, in Functional Integration, 131</a>
     */
    public double integratedTime() {
        double variance = at(0);
        if (!(variance > 0)) {
            return Double.NaN;
        }
        double tau = 0.5;
        for (int t = 1; t <= centred.length / 4; t++) {
            tau += at(t) / variance;
            if (t >= 5 * tau) {
                return tau;
            }
        }
        return Double.NaN;
    }
}
