package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Gradient;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Cloud;
import dev.assay.freeenergy.metric.Floors;
import dev.assay.numerics.statistics.SteinDiscrepancy;
import java.util.List;
import java.util.Optional;

/**
 * The unbiased squared kernel Stein discrepancy, inverse multiquadric kernel: needs the target's gradient, no exact samples.
 *
 * <pre>  k(x, y) = (1 + ‖x − y‖²/ℓ²)^(−1/2) </pre>
 *
 * <p><em>Blind to missing modes:</em> samples of one of many separated modes score as well as perfect ones. Perfect samples
 * score 0 in expectation, either side of it; the floor, where exact samples can be drawn, is the root mean square of their
 * scores. A target without gradient gives no score. Cost: n gradients and n² d / 2.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1703.01717">Gorham and Mackey 2017: Measuring Sample Quality with Kernels</a>
 */
public final class Ksd {
    private static final int DRAWS = 16;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param points points at most, ≥ 2
     * @param scale ℓ, in the target's units of length, &gt; 0
     */
    public record Settings(
            @Setting(def = "2000", doc = "points at most", range = ">= 2")
            int points,

            @Setting(def = "1", doc = "length scale of the kernel", symbol = "ℓ", range = "> 0")
            double scale) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("points", points, 2);
            Check.positive("scale", scale);
        }
    }

    private Ksd(Settings settings) {
        this.settings = settings;
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(), new Ksd(settings)::scores);
    }

    private Scores scores(Judging judging) {
        Density target = judging.question(Density.class);
        if (!target.offers().contains(Density.GRADIENT)) {
            return Scores.empty();
        }
        Gradient gradient = target.need(Density.GRADIENT);
        Samples samples = judging.answer().get(Facets.SAMPLES);
        int n = Math.min(settings.points(), samples.count());
        double got = of(Cloud.weighted(samples, n, judging.random("resample", 0)), gradient);
        return Scores.empty()
                .and("", got, Floors.of(judging, "floor", samples, n, (few, many) -> floor(judging, few, gradient)));
    }

    private double floor(Judging judging, int n, Gradient gradient) {
        Optional<ExactSampler> exact = judging.truth().find(Facets.EXACT);
        if (exact.isEmpty()) {
            return Double.NaN;
        }
        int d = judging.question(Density.class).dimension();
        double squares = 0;
        for (int k = 0; k < DRAWS; k++) {
            double value = of(Cloud.exact(exact.get(), n, d, judging.random("floor", k)), gradient);
            squares += value * value;
        }
        return Math.sqrt(squares / DRAWS);
    }

    private double of(Cloud cloud, Gradient gradient) {
        int d = cloud.dimension();
        double[] score = new double[cloud.points().length];
        double[] x = new double[d];
        double[] g = new double[d];
        for (int i = 0; i < cloud.count(); i++) {
            System.arraycopy(cloud.points(), i * d, x, 0, d);
            gradient.at(x, g);
            System.arraycopy(g, 0, score, i * d, d);
        }
        for (double value : score) {
            if (!Double.isFinite(value)) {
                return Double.NaN;
            }
        }
        return SteinDiscrepancy.squared(cloud.points(), score, cloud.weights(), d, settings.scale());
    }
}
