package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.freeenergy.metric.Cloud;
import dev.assay.numerics.statistics.MaximumMeanDiscrepancy;

/**
 * The unbiased squared maximum mean discrepancy to exact samples, with a Gaussian kernel.
 *
 * <pre>  k(x, y) = exp(−‖x − y‖² / 2σ²),   σ the median distance between exact points </pre>
 *
 * <p>σ is the target's, not the pooled sample's, so that every method is judged with the same kernel. Perfect samples score
 * 0 in expectation, either side of it; the floor is the root mean square of scores between exact samples. Weights are used
 * as they are, never resampled into copies, which would count as perfect agreement. More than {@code block} equally weighted
 * points: the mean over blocks of so many, with its standard error. Cost: n · min(n, block) · d.
 *
 * @see <a href="https://jmlr.org/papers/v13/gretton12a.html">Gretton et al., J. Mach. Learn. Res. 13 (2012) 723</a>
 */
public final class Mmd {
    private static final int MEDIAN_OF = 1000;

    private static final int PAIRS = 16;

    /**
     * The settings.
     *
     * @param points points compared at most, ≥ 2
     * @param block points a block, beyond which blocks are averaged, ≥ 2
     */
    public record Settings(
            @Setting(def = "2000", doc = "points compared at most", range = ">= 2")
            int points,

            @Setting(def = "10000", doc = "points a block, beyond which blocks are averaged", range = ">= 2")
            int block) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("points", points, 2);
            Check.atLeast("block", block, 2);
        }
    }

    private Mmd() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(
                AgainstExact.Kind.WEIGHTED,
                settings.points(),
                PAIRS,
                (x, y, judging, draw) -> between(x, y, sigma(judging, y.dimension()), settings.block()));
    }

    private static double[] between(Cloud x, Cloud y, double sigma, int block) {
        int d = x.dimension();
        if (x.count() == y.count() && x.count() > block && x.isEven()) {
            var value = MaximumMeanDiscrepancy.blocks(x.points(), y.points(), d, sigma, block);
            return new double[] {value.squared(), value.error()};
        }
        return new double[] {MaximumMeanDiscrepancy.squared(x.points(), x.weights(), y.points(), y.weights(), d, sigma)
        };
    }

    private static double sigma(Judging judging, int d) {
        return judging.kept("sigma", () -> {
            Cloud exact = Cloud.exact(judging.truth().get(Facets.EXACT), MEDIAN_OF, d, judging.random("sigma", 0));
            return new double[] {MaximumMeanDiscrepancy.medianDistance(exact.points(), d, MEDIAN_OF)};
        })[0];
    }
}
