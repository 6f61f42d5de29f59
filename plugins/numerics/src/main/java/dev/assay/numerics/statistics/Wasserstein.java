package dev.assay.numerics.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The 2-Wasserstein distance between samples of equal size, on a line and averaged over random directions.
 *
 * <pre>  W₂² = (1/n) Σᵢ (x₍ᵢ₎ − y₍ᵢ₎)²,   SW₂² = mean over unit vectors θ of W₂²(θᵀx, θᵀy) </pre>
 *
 * @see <a href="https://doi.org/10.1007/s10851-014-0506-3">Bonneel et al., J. Math. Imaging Vis. 51 (2015) 22</a>
 */
public final class Wasserstein {
    private Wasserstein() {}

    /** {@return W₂² of two samples on a line, equal in size; both are sorted in place} */
    public static double squared(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("samples must be equal in size, got " + x.length + " and " + y.length);
        }
        Arrays.sort(x);
        Arrays.sort(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double difference = x[i] - y[i];
            sum += difference * difference;
        }
        return sum / x.length;
    }

    /**
     * The sliced distance.
     *
     * @param x n points, point after point, length n · d
     * @param y as many points
     * @param d dimension
     * @param directions how many random directions
     * @param random draws the directions
     * @return SW₂
     */
    public static double sliced(double[] x, double[] y, int d, int directions, RandomGenerator random) {
        int n = x.length / d;
        double[] theta = new double[d];
        double[] px = new double[n];
        double[] py = new double[y.length / d];
        double sum = 0;
        for (int k = 0; k < directions; k++) {
            direction(theta, random);
            project(x, theta, px);
            project(y, theta, py);
            sum += squared(px, py);
        }
        return Math.sqrt(sum / directions);
    }

    private static void direction(double[] theta, RandomGenerator random) {
        double norm = 0;
        for (int i = 0; i < theta.length; i++) {
            theta[i] = random.nextGaussian();
            norm += theta[i] * theta[i];
        }
        norm = Math.sqrt(norm);
        for (int i = 0; i < theta.length; i++) {
            theta[i] /= norm;
        }
    }

    private static void project(double[] x, double[] theta, double[] out) {
        int d = theta.length;
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int c = 0; c < d; c++) {
                sum += theta[c] * x[i * d + c];
            }
            out[i] = sum;
        }
    }
}
