package dev.assay.freeenergy.metric;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.Resampling;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Points with weights that sum to 1, as distances between samples take them: point after point, d coordinates each.
 *
 * <p>Chains count every sample once. A population keeps its weights, or is resampled systematically where a distance wants
 * equal ones. Its {@linkplain #effectiveSize effective size} is (Σ w)² / Σ w², that of chains is their number of samples.
 */
public final class Cloud {
    private final int dimension;
    private final double[] points;
    private final double[] weights;

    private Cloud(int dimension, double[] points, double[] weights) {
        this.dimension = dimension;
        this.points = points;
        this.weights = weights;
    }

    /**
     * Equally weighted points: chains evenly thinned, populations systematically resampled.
     *
     * @param samples samples, all finite
     * @param n how many points
     * @param random places the pointers of resampling
     * @return the points
     */
    public static Cloud equal(Samples samples, int n, RandomGenerator random) {
        int[] chosen = chosen(samples, n, random);
        int d = samples.dimension();
        double[] points = new double[n * d];
        for (int i = 0; i < n; i++) {
            copy(samples, chosen[i], points, i * d);
        }
        return new Cloud(d, points, same(n));
    }

    /**
     * Weighted points, each different one once: what statistics over pairs of different points need.
     *
     * @param samples samples, all finite
     * @param most how many points at most; a larger population is resampled to so many and its copies are merged
     * @param random places the pointers of resampling
     * @return the points, those of weight 0 left out
     */
    public static Cloud weighted(Samples samples, int most, RandomGenerator random) {
        int d = samples.dimension();
        double[] w = samples.weights();
        if (samples.isChains() || samples.count() > most) {
            int n = Math.min(samples.count(), most);
            if (samples.isChains()) {
                return equal(samples, n, random);
            }
            int[] chosen = chosen(samples, n, random);
            Arrays.fill(w, 0);
            for (int i : chosen) {
                w[i] += 1.0 / n;
            }
        }
        int kept = 0;
        for (double weight : w) {
            kept += weight > 0 ? 1 : 0;
        }
        double[] points = new double[kept * d];
        double[] weights = new double[kept];
        int to = 0;
        for (int i = 0; i < w.length; i++) {
            if (w[i] > 0) {
                weights[to] = w[i];
                copy(samples, i, points, to++ * d);
            }
        }
        return new Cloud(d, points, weights);
    }

    /** {@return n exact points} */
    public static Cloud exact(ExactSampler sampler, int n, int d, RandomGenerator random) {
        double[] points = new double[n * d];
        double[] x = new double[d];
        for (int i = 0; i < n; i++) {
            sampler.draw(random, x);
            System.arraycopy(x, 0, points, i * d, d);
        }
        return new Cloud(d, points, same(n));
    }

    /** {@return n points that are copies of these, equally weighted ones, each taken ⌊n / count⌋ or ⌈n / count⌉ times} */
    public Cloud repeated(int n) {
        double[] more = new double[n * dimension];
        for (int i = 0; i < n; i++) {
            int from = (int) ((long) i * count() / n);
            System.arraycopy(points, from * dimension, more, i * dimension, dimension);
        }
        return new Cloud(dimension, more, same(n));
    }

    /** {@return (Σ w)² / Σ w² of a population, the number of samples of chains} */
    public static double effectiveSize(Samples samples) {
        if (samples.isChains()) {
            return samples.count();
        }
        double squares = 0;
        for (double w : samples.weights()) {
            squares += w * w;
        }
        return 1 / squares;
    }

    /** {@return d} */
    public int dimension() {
        return dimension;
    }

    /** {@return the number of points} */
    public int count() {
        return weights.length;
    }

    /** {@return the points, point after point; not a copy} */
    public double[] points() {
        return points;
    }

    /** {@return whether all weights are the same} */
    public boolean isEven() {
        for (double w : weights) {
            if (w != weights[0]) {
                return false;
            }
        }
        return true;
    }

    /** {@return the weights, summing to 1; not a copy} */
    public double[] weights() {
        return weights;
    }

    private static int[] chosen(Samples samples, int n, RandomGenerator random) {
        int[] chosen = new int[n];
        if (samples.isChains()) {
            for (int i = 0; i < n; i++) {
                chosen[i] = (int) ((long) i * samples.count() / n);
            }
        } else {
            Resampling.systematic(samples.weights(), random.nextDouble(), chosen);
        }
        return chosen;
    }

    private static void copy(Samples samples, int i, double[] points, int at) {
        for (int c = 0; c < samples.dimension(); c++) {
            double value = samples.get(i, c);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "sample " + i + ", coordinate " + c + " must be finite, got " + value);
            }
            points[at + c] = value;
        }
    }

    private static double[] same(int n) {
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        return w;
    }
}
