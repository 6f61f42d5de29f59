package dev.assay.freeenergy.metric;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.Resampling;
import java.util.random.RandomGenerator;

/** A fixed number of equally weighted points. */
final class Points {
    private Points() {}

    /** {@return n points: chains evenly thinned, populations systematically resampled} */
    static double[] of(Samples samples, int n, RandomGenerator random) {
        int[] chosen = new int[n];
        if (samples.isChains()) {
            for (int i = 0; i < n; i++) {
                chosen[i] = (int) ((long) i * samples.count() / n);
            }
        } else {
            Resampling.systematic(samples.weights(), random.nextDouble(), chosen);
        }
        int d = samples.dimension();
        double[] points = new double[n * d];
        double[] x = new double[d];
        for (int i = 0; i < n; i++) {
            samples.copy(chosen[i], x);
            System.arraycopy(x, 0, points, i * d, d);
        }
        return points;
    }

    /** {@return n exact points} */
    static double[] exact(ExactSampler sampler, int n, int d, RandomGenerator random) {
        double[] points = new double[n * d];
        double[] x = new double[d];
        for (int i = 0; i < n; i++) {
            sampler.draw(random, x);
            System.arraycopy(x, 0, points, i * d, d);
        }
        return points;
    }
}
