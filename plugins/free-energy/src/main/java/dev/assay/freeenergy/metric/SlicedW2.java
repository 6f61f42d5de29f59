package dev.assay.freeenergy.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.Wasserstein;

/**
 * The sliced 2-Wasserstein distance between the answer's points and as many exact ones.
 *
 * <pre>  SW₂² = mean over unit vectors θ of (1/n) Σᵢ ((θᵀx)₍ᵢ₎ − (θᵀy)₍ᵢ₎)² </pre>
 *
 * <p>At most {@code points} points: chains are evenly thinned, populations resampled by weight. The floor is the mean of
 * the same distance between two independent exact samples of that size, over four pairs. Directions and exact samples
 * are the same for every method.
 */
public final class SlicedW2 {
    private static final int PAIRS = 4;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param directions random directions, ≥ 1
     * @param points points compared at most, ≥ 2
     */
    public record Settings(
            @Setting(def = "128", doc = "random directions", range = ">= 1")
            int directions,

            @Setting(def = "2000", doc = "points compared at most", range = ">= 2")
            int points) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("directions", directions);
            Check.atLeast("points", points, 2);
        }
    }

    private SlicedW2(Settings settings) {
        this.settings = settings;
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        SlicedW2 distance = new SlicedW2(settings);
        return Metric.of(Facets.SAMPLES, Facets.EXACT, distance::score).floor(distance::floor);
    }

    private double score(Samples samples, ExactSampler exact, Judging judging) {
        int n = size(samples);
        int d = samples.dimension();
        double[] x = Points.of(samples, n, judging.random("resample", 0));
        double[] y = Points.exact(exact, n, d, judging.random("exact", 0));
        return Wasserstein.sliced(x, y, d, settings.directions(), judging.random("directions", 0));
    }

    private double floor(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        int n = size(samples);
        return judging.kept("floor-" + n, () -> new double[] {floor(judging, n, samples.dimension())})[0];
    }

    private double floor(Judging judging, int n, int d) {
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        double sum = 0;
        for (int k = 0; k < PAIRS; k++) {
            double[] x = Points.exact(exact, n, d, judging.random("floor", 2 * k));
            double[] y = Points.exact(exact, n, d, judging.random("floor", 2 * k + 1));
            sum += Wasserstein.sliced(x, y, d, settings.directions(), judging.random("directions", k + 1));
        }
        return sum / PAIRS;
    }

    private int size(Samples samples) {
        return Math.min(settings.points(), samples.count());
    }
}
