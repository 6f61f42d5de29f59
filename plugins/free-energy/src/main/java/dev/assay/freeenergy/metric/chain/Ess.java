package dev.assay.freeenergy.metric.chain;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.ChainStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The effective sample size of chains as they are kept, least over coordinates: bulk, and tail (the lesser of the 5 % and
 * the 95 % quantile's). A population has none of this kind and gets no score.
 *
 * @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al., Bayesian Anal. 16 (2021) 667</a>
 */
public final class Ess {
    private Ess() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(), judging -> {
            Samples samples = judging.answer().get(Facets.SAMPLES);
            return samples.isChains()
                    ? Scores.empty().and("bulk", bulk(samples)).and("tail", tail(samples))
                    : Scores.empty();
        });
    }

    /** {@return the least bulk ESS over the coordinates; NaN when one cannot be told} */
    public static double bulk(Samples samples) {
        return least(samples, x -> ChainStatistics.bulkEss(x, samples.chains()));
    }

    /** {@return the least tail ESS over the coordinates; NaN when one cannot be told} */
    public static double tail(Samples samples) {
        return least(samples, x -> ChainStatistics.tailEss(x, samples.chains()));
    }

    private static double least(Samples samples, ToDoubleFunction<double[]> size) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < samples.dimension(); c++) {
            least = Math.min(least, size.applyAsDouble(samples.coordinate(c)));
        }
        return least;
    }
}
