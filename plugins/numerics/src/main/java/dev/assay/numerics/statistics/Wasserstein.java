package dev.assay.numerics.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The 2-Wasserstein distance between samples of equal size: exact, on a line, and averaged over random directions.
 *
 * <pre>  W₂² = min over permutations π of (1/n) Σᵢ ‖xᵢ − y_π(i)‖²;   on a line (1/n) Σᵢ (x₍ᵢ₎ − y₍ᵢ₎)²
 *   SW₂² = mean over unit vectors θ of W₂²(θᵀx, θᵀy) </pre>
 *
 * @see <a href="https://doi.org/10.1007/s10851-014-0506-3">Bonneel et al., J. Math. Imaging Vis. 51 (2015) 22</a>
 */
public final class Wasserstein {
    /** Mean squares from here on count as overflow: sums of squared distances must stay finite. */
    private static final double LARGE = 1e280;

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
     * The exact distance, by the best assignment ({@link Assignment}). Memory 8 n² bytes.
     *
     * <p>Only −2 Σ xᵢ · y_π(i) depends on π, so the assignment is sought for centred clouds stretched towards each other,
     * Σ (√a x − y/√a)² with a the ratio of their interquartile ranges in each coordinate: the same best π, found many times faster when one cloud is
     * narrow and the other wide.
     *
     * @param x n points, point after point, length n · d, all finite
     * @param y as many points
     * @param d dimension
     * @return W₂; infinite where a square overflows
     */
    public static double exact(double[] x, double[] y, int d) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("samples must be equal in size, got " + x.length + " and " + y.length);
        }
        int n = x.length / d;
        double[] near = new double[x.length];
        double[] far = new double[y.length];
        for (int c = 0; c < d; c++) {
            double spreadX = centre(x, near, d, c);
            double spreadY = centre(y, far, d, c);
            if (!(spreadX < LARGE && spreadY < LARGE)) {
                return Double.POSITIVE_INFINITY;
            }
            double a = ratio(quartiles(far, d, c), quartiles(near, d, c));
            stretch(near, d, c, Math.sqrt(a));
            stretch(far, d, c, 1 / Math.sqrt(a));
        }
        double[] cost = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cost[i * n + j] = square(near, i, far, j, d);
            }
        }
        Assignment best = new Assignment(cost, n);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += square(x, i, y, best.columnOf(i), d);
        }
        return Math.sqrt(sum / n);
    }

    /** Centres a coordinate; gives its mean square about the centre. */
    private static double centre(double[] x, double[] centred, int d, int c) {
        int n = x.length / d;
        double mean = 0;
        for (int i = c; i < x.length; i += d) {
            if (!Double.isFinite(x[i])) {
                throw new IllegalArgumentException("points must be finite, got " + x[i]);
            }
            mean += x[i] / n;
        }
        double squares = 0;
        for (int i = c; i < x.length; i += d) {
            centred[i] = x[i] - mean;
            squares += centred[i] * centred[i];
        }
        return squares / n;
    }

    /** The interquartile range of a coordinate; unlike its deviation it does not follow a few far points. */
    private static double quartiles(double[] x, int d, int c) {
        int n = x.length / d;
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            column[i] = x[i * d + c];
        }
        Arrays.sort(column);
        return column[3 * n / 4] - column[n / 4];
    }

    private static double ratio(double a, double b) {
        return a > 0 && b > 0 ? Math.min(Math.max(a / b, 1e-6), 1e6) : 1;
    }

    private static void stretch(double[] x, int d, int c, double factor) {
        for (int i = c; i < x.length; i += d) {
            x[i] *= factor;
        }
    }

    private static double square(double[] x, int i, double[] y, int j, int d) {
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double difference = x[i * d + c] - y[j * d + c];
            sum += difference * difference;
        }
        return sum;
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
