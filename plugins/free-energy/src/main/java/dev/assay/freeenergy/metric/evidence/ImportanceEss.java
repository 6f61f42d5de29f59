package dev.assay.freeenergy.metric.evidence;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Cloud;
import java.util.List;

/**
 * The effective sample size of a weighted population, as a share of its particles, and as a number.
 *
 * <pre>  share = (Σ w)² / (N Σ w²),   count = N · share </pre>
 *
 * <p>Taken of the weights that the answer carries: after resampling they are equal and the share is 1 whatever the
 * particles are worth. It is the reverse ESS, blind to modes that no particle has reached. The forward ESS needs weights at
 * exact samples of the target, which an answer of particles does not give. Chains have no weights and get no score.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1994.10476469">Kong, Liu and Wong, J. Am. Stat. Assoc. 89 (1994) 278</a>
 */
public final class ImportanceEss {
    private ImportanceEss() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(), judging -> {
            Samples samples = judging.answer().get(Facets.SAMPLES);
            if (samples.isChains()) {
                return Scores.empty();
            }
            double size = Cloud.effectiveSize(samples);
            return Scores.empty().and("share", size / samples.count()).and("count", size);
        });
    }
}
