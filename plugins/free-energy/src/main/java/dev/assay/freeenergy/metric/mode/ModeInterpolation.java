package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Cloud;
import java.util.List;
import java.util.function.Predicate;

/**
 * The share of samples near no mode: outside the 99.9 % ellipsoid of every component.
 *
 * <pre>  share = Σᵢ wᵢ [minₖ (xᵢ − μₖ)ᵀ Σₖ⁻¹ (xᵢ − μₖ) &gt; χ²_d(0.999)],   excess = share − that of exact samples </pre>
 *
 * <p>About 0.001 of exact samples lie there where components are apart; theirs is counted once, with 100,000. A smooth
 * generator that bridges modes leaves many more. Targets that do not say what is near a mode get no score. Floor of the
 * excess: one standard deviation √(s (1 − s) / n) of as many exact samples.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2406.09358">Aithal et al. 2024: mode interpolation</a>
 */
public final class ModeInterpolation {
    private static final int EXACT_DRAWS = 100_000;

    private ModeInterpolation() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MODES, Facets.EXACT), ModeInterpolation::scores);
    }

    private static Scores scores(Judging judging) {
        Modes modes = judging.truth().get(Facets.MODES);
        if (modes.near().isEmpty()) {
            return Scores.empty();
        }
        Predicate<double[]> near = modes.near().get();
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] w = samples.weights();
        double[] x = new double[samples.dimension()];
        double share = 0;
        for (int i = 0; i < w.length; i++) {
            samples.copy(i, x);
            share += near.test(x) ? 0 : w[i];
        }
        double exact = judging.kept("exact", () -> new double[] {exact(judging, near, samples.dimension())})[0];
        double deviation = Math.sqrt(exact * (1 - exact) / Cloud.effectiveSize(samples));
        return Scores.empty().and("excess", share - exact, deviation).and("share", share, exact);
    }

    private static double exact(Judging judging, Predicate<double[]> near, int d) {
        ExactSampler sampler = judging.truth().get(Facets.EXACT);
        var random = judging.random("exact", 0);
        double[] x = new double[d];
        int outside = 0;
        for (int i = 0; i < EXACT_DRAWS; i++) {
            sampler.draw(random, x);
            outside += near.test(x) ? 0 : 1;
        }
        return (double) outside / EXACT_DRAWS;
    }
}
