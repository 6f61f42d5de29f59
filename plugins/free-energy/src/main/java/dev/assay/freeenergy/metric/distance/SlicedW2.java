package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.numerics.statistics.Wasserstein;

/**
 * The sliced 2-Wasserstein distance between the answer's points and as many exact ones.
 *
 * <pre>  SW₂² = mean over unit vectors θ of (1/n) Σᵢ ((θᵀx)₍ᵢ₎ − (θᵀy)₍ᵢ₎)² </pre>
 *
 * <p>At most {@code points} points: chains are evenly thinned, populations resampled by weight. The floor is the same
 * distance between two independent exact samples of that size, root mean square over eight pairs; a population counts as
 * its effective size. Directions and exact samples are the same for every method. Cost: directions · n (d + log n).
 *
 * @see <a href="https://doi.org/10.1007/s10851-014-0506-3">Bonneel et al., J. Math. Imaging Vis. 51 (2015) 22</a>
 */
public final class SlicedW2 {
    private static final int PAIRS = 8;

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

    private SlicedW2() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(
                AgainstExact.Kind.EQUAL, settings.points(), PAIRS, (x, y, judging, draw) -> new double[] {
                    Wasserstein.sliced(
                            x.points(),
                            y.points(),
                            x.dimension(),
                            settings.directions(),
                            judging.random("directions", draw))
                });
    }
}
