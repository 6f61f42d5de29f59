package dev.assay.freeenergy.problem.particle;

import dev.assay.numerics.fft.Fft;

/**
 * ln Z and moments of dw4 by quadrature, to round-off.
 *
 * <pre>  with r₁ = (−d/2, 0), r₂ = (d/2, 0) and a = r₃, b = r₄:
 *   Z = ¼ ∫ 2πd e^(−u(d)) ∬ g(a) K(a − b) g(b) da db dd,
 *   g(a) = e^(−u(‖a − r₁‖) − u(‖a − r₂‖)),   K(D) = e^(−u(‖D‖)) </pre>
 *
 * <p>¼ = n^(−s/2) turns differences into isometric coordinates. The inner double integral is a convolution, done by FFT on a
 * grid whose rectangle rule converges faster than any power: the integrand is smooth but where particles meet, and there it
 * is below e^(−150). Fourth moments follow from E d⁴ and from ‖a + b‖² = 2(‖a‖² + ‖b‖²) − ‖a − b‖².
 */
final class DoubleWellIntegral {
    private static final double FIRST = 0.5;
    private static final double LAST = 7.8;

    private final int m;
    private final double h;
    private final DoubleWellPair pair = new DoubleWellPair();
    private final Fft fft;
    private final double[] kernel;
    private final double[] kernelSquare;
    private final double[] sums = new double[8]; // of 1, d², d⁴, a², a⁴, a²b², a²‖a − b‖²

    private DoubleWellIntegral(int m, double h) {
        this.m = m;
        this.h = h;
        fft = new Fft(m);
        kernel = transformed(0);
        kernelSquare = transformed(1);
    }

    /**
     * Integrates.
     *
     * @param points grid points along a side, a power of two; the period, points · step, must exceed 24
     * @param step of the grid and of d
     * @return ln Z, v, α, β as in {@link ExchangeableMoments}, and E‖a‖²/(¾ E d²), E‖a‖⁴/(9/16 E d⁴), which are 1 by symmetry
     */
    static double[] of(int points, double step) {
        return new DoubleWellIntegral(points, step).solve();
    }

    /** K(D) ‖D‖^(2 power) in Fourier space: real and even. */
    private double[] transformed(int power) {
        double[] re = new double[m * m];
        double[] im = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double x = h * (i < m / 2 ? i : i - m);
                double y = h * (j < m / 2 ? j : j - m);
                double square = x * x + y * y;
                re[i * m + j] = weight(square) * (power == 0 ? 1 : square);
            }
        }
        fft.transform2(re, im, false);
        return re;
    }

    private double weight(double square) {
        return StrictMath.exp(-pair.energy(square));
    }

    private double[] solve() {
        for (int k = 0; FIRST + k * h <= LAST; k++) {
            add(FIRST + k * h);
        }
        double z = sums[0];
        double d2 = sums[1] / z;
        double d4 = sums[2] / z;
        double a2 = sums[3] / z;
        double a4 = sums[4] / z;
        double together = 8 * a4 + 8 * sums[5] / z - 8 * sums[6] / z + d4;
        double half = 3.0 / 32 * d4; // E y⁴ at Σ c⁴ = 1/2, y = (r₁ − r₂)/√2
        double quarter = 3.0 / 128 * together; // at Σ c⁴ = 1/4, y = (r₁ + r₂ − r₃ − r₄)/2
        double alpha = 4 * (half - quarter);
        double logZ = StrictMath.log(z) + 5 * StrictMath.log(h) + StrictMath.log(2 * Math.PI) - StrictMath.log(4);
        return new double[] {logZ, d2 / 4, alpha, half - 0.5 * alpha, a2 / (0.75 * d2), a4 / (9.0 / 16 * d4)};
    }

    private void add(double d) {
        double[] g = new double[m * m];
        double[] gSquare = new double[m * m];
        for (int i = 0; i < m; i++) {
            double x = h * (i - m / 2);
            for (int j = 0; j < m; j++) {
                double y = h * (j - m / 2);
                double left = (x + 0.5 * d) * (x + 0.5 * d) + y * y;
                double right = (x - 0.5 * d) * (x - 0.5 * d) + y * y;
                g[i * m + j] = weight(left) * weight(right);
                gSquare[i * m + j] = g[i * m + j] * (x * x + y * y);
            }
        }
        double[] re = g.clone();
        double[] im = gSquare.clone();
        fft.transform2(re, im, false);
        double[] re2 = re.clone();
        double[] im2 = im.clone();
        multiply(re, im, kernel);
        multiply(re2, im2, kernelSquare);
        fft.transform2(re, im, true); // K * g and K * (a² g)
        fft.transform2(re2, im2, true); // (K ‖D‖²) * g, and what is not used
        double w = d * weight(d * d) / ((double) m * m);
        double one = 0;
        for (int i = 0; i < g.length; i++) {
            double x = h * (i / m - m / 2);
            double y = h * (i % m - m / 2);
            double square = x * x + y * y;
            one += g[i] * re[i];
            sums[3] += w * gSquare[i] * re[i];
            sums[4] += w * gSquare[i] * square * re[i];
            sums[5] += w * gSquare[i] * im[i];
            sums[6] += w * gSquare[i] * re2[i];
        }
        sums[0] += w * one;
        sums[1] += w * one * d * d;
        sums[2] += w * one * d * d * d * d;
    }

    private static void multiply(double[] re, double[] im, double[] real) {
        for (int i = 0; i < re.length; i++) {
            re[i] *= real[i];
            im[i] *= real[i];
        }
    }
}
