package dev.assay.numerics.statistics;

import java.util.Arrays;

/**
 * The squared maximum mean discrepancy between two weighted samples with a Gaussian kernel, unbiased: zero in expectation
 * when both come from one distribution, so it may be negative.
 *
 * <pre>  k(x, y) = exp(−‖x − y‖² / 2σ²)
 *   MMD² = Σᵢ≠ⱼ wᵢwⱼ k(xᵢ,xⱼ) / (1 − Σw²) + Σᵢ≠ⱼ vᵢvⱼ k(yᵢ,yⱼ) / (1 − Σv²) − 2 Σᵢⱼ wᵢvⱼ k(xᵢ,yⱼ) </pre>
 *
 * <p>Cost: n² (d + 30) multiplications in vector loops. The exponential is a polynomial of −r/4096 squared twelve times, to a
 * relative 10⁻¹², equal to the bit on every machine.
 *
 * @see <a href="https://jmlr.org/papers/v13/gretton12a.html">Gretton et al., J. Mach. Learn. Res. 13 (2012) 723</a>
 */
public final class MaximumMeanDiscrepancy {
    private static final int SQUARINGS = 12;
    private static final double LARGEST = 708;

    private MaximumMeanDiscrepancy() {}

    /**
     * A value with its standard error.
     *
     * @param squared MMD²
     * @param error its standard error, NaN when there are too few blocks to tell
     */
    public record Value(double squared, double error) {}

    /**
     * The U-statistic over all pairs.
     *
     * @param x points, point after point
     * @param w their weights, summing to 1
     * @param y points
     * @param v their weights, summing to 1
     * @param d dimension
     * @param sigma σ &gt; 0
     * @return MMD²; NaN where one side has no two different points of weight
     */
    public static double squared(double[] x, double[] w, double[] y, double[] v, int d, double sigma) {
        PairSums.check(x, w, d);
        PairSums.check(y, v, d);
        checkScale(sigma);
        PairSums.Profile kernel = gaussian(sigma);
        double xx = PairSums.within(x, w, d, kernel) / PairSums.pairs(w);
        double yy = PairSums.within(y, v, d, kernel) / PairSums.pairs(v);
        return xx + yy - 2 * PairSums.between(x, w, y, v, d, kernel);
    }

    /**
     * The mean of the U-statistics of blocks of equally weighted points, and the standard error that their spread gives.
     * Each block takes points at equal distances, so that blocks of a chain span all of it. Cost falls from n² to n · block,
     * variance rises by about n / block.
     *
     * @param x points
     * @param y as many points
     * @param d dimension
     * @param sigma σ &gt; 0
     * @param block points a block, ≥ 2; what is left over is shared out among the blocks
     * @return MMD² with its error
     * @see <a href="https://doi.org/10.48550/arXiv.1307.1954">Zaremba, Gretton and Blaschko 2013: B-tests</a>
     */
    public static Value blocks(double[] x, double[] y, int d, double sigma, int block) {
        if (x.length != y.length || block < 2) {
            throw new IllegalArgumentException("blocks of at least 2 points need samples equal in size, got block "
                    + block + ", " + x.length + " and " + y.length + " numbers");
        }
        int n = x.length / d;
        int count = Math.max(1, n / block);
        double mean = 0;
        double squares = 0;
        for (int b = 0; b < count; b++) {
            double[] w = new double[(n - b + count - 1) / count];
            Arrays.fill(w, 1.0 / w.length);
            double value = squared(every(x, d, b, count), w, every(y, d, b, count), w, d, sigma);
            double delta = value - mean;
            mean += delta / (b + 1);
            squares += delta * (value - mean);
        }
        return new Value(mean, count < 2 ? Double.NaN : Math.sqrt(squares / ((count - 1.0) * count)));
    }

    /** {@return points first, first + stride, first + 2 stride, …} */
    private static double[] every(double[] x, int d, int first, int stride) {
        int n = x.length / d;
        double[] some = new double[(n - first + stride - 1) / stride * d];
        int to = 0;
        for (int i = first; i < n; i += stride) {
            System.arraycopy(x, i * d, some, to, d);
            to += d;
        }
        return some;
    }

    /** {@return the median distance between two of the first {@code most} points; the usual σ} */
    public static double medianDistance(double[] x, int d, int most) {
        int n = Math.min(most, x.length / d);
        if (n < 2) {
            throw new IllegalArgumentException("a distance needs two points, got " + n);
        }
        double[] distances = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int c = 0; c < d; c++) {
                    double difference = x[i * d + c] - x[j * d + c];
                    sum += difference * difference;
                }
                distances[k++] = Math.sqrt(sum);
            }
        }
        Arrays.sort(distances);
        return 0.5 * (distances[(k - 1) / 2] + distances[k / 2]);
    }

    static void checkScale(double scale) {
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the scale must be > 0 and finite, got " + scale);
        }
    }

    private static PairSums.Profile gaussian(double sigma) {
        double g = 1 / (2 * sigma * sigma);
        return (r, from, to) -> exponential(r, g, from, to);
    }

    /** r = exp(−g r), by Taylor's polynomial of degree 10 in t = g r / 4096 ≤ 0.173 and twelve squarings. */
    static void exponential(double[] r, double g, int from, int to) {
        double scale = 1.0 / (1 << SQUARINGS);
        for (int j = from; j < to; j++) {
            double t = -Math.min(g * r[j], LARGEST) * scale;
            double e = 1.0 / 3628800;
            e = e * t + 1.0 / 362880;
            e = e * t + 1.0 / 40320;
            e = e * t + 1.0 / 5040;
            e = e * t + 1.0 / 720;
            e = e * t + 1.0 / 120;
            e = e * t + 1.0 / 24;
            e = e * t + 1.0 / 6;
            e = e * t + 0.5;
            e = e * t + 1;
            e = e * t + 1;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            r[j] = e;
        }
    }
}
