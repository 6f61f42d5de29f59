package dev.assay.freeenergy.metric;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.ChainStatistics;
import java.util.List;

/**
 * The least rank-normalised split bulk ESS over the coordinates, over all evaluations, warm-up included.
 *
 * <pre>  minᵢ ESSᵢ / (gradients + densities) </pre>
 *
 * <p>Methods that only take densities are charged those, one for one. Thinned chains are scored as they are kept. A
 * population has no ESS of this kind and gets no score.
 *
 * @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al., Bayesian Anal. 16 (2021) 667</a>
 */
public final class EssPerGradient {
    private EssPerGradient() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(), judging -> {
            Samples samples = judging.answer().get(Facets.SAMPLES);
            if (!samples.isChains()) {
                return Scores.empty();
            }
            long evaluations = judging.cost("gradients") + judging.cost("densities");
            return Scores.of(evaluations == 0 ? Double.NaN : leastEss(samples) / evaluations);
        });
    }

    /** {@return the least bulk ESS over the coordinates; NaN when one cannot be told} */
    public static double leastEss(Samples samples) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < samples.dimension(); c++) {
            least = Math.min(least, ChainStatistics.bulkEss(samples.coordinate(c), samples.chains()));
        }
        return least;
    }
}
