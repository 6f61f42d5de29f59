package dev.assay.freeenergy.metric.chain;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.ChainStatistics;
import java.util.List;

/**
 * Rank-normalised split R̂, the larger of bulk and folded, largest over coordinates. A single chain is compared with itself,
 * half against half. A population gets no score.
 *
 * @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al., Bayesian Anal. 16 (2021) 667</a>
 */
public final class RHat {
    private RHat() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(), judging -> {
            Samples samples = judging.answer().get(Facets.SAMPLES);
            return samples.isChains() ? Scores.of(largest(samples)) : Scores.empty();
        });
    }

    /** {@return the largest R̂ over the coordinates; NaN when one cannot be told} */
    static double largest(Samples samples) {
        double largest = 0;
        for (int c = 0; c < samples.dimension(); c++) {
            largest = Math.max(largest, ChainStatistics.rHat(samples.coordinate(c), samples.chains()));
        }
        return largest;
    }
}
