package dev.assay.freeenergy.metric.chain;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Samples;
import java.util.List;

/**
 * The least rank-normalised split bulk ESS over the coordinates, and the least tail ESS, over all evaluations, warm-up
 * included.
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
            double evaluations = judging.cost("gradients") + judging.cost("densities");
            if (evaluations == 0) {
                return Scores.of(Double.NaN).and("tail", Double.NaN);
            }
            return Scores.of(Ess.bulk(samples) / evaluations).and("tail", Ess.tail(samples) / evaluations);
        });
    }
}
