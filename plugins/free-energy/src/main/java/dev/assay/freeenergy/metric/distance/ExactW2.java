package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.numerics.statistics.Wasserstein;

/**
 * The 2-Wasserstein distance between the answer's points and as many exact ones, by the best assignment.
 *
 * <pre>  W₂² = min over permutations π of (1/n) Σᵢ ‖xᵢ − y_π(i)‖² </pre>
 *
 * <p>At most {@code points} points: chains are evenly thinned, populations resampled by weight. The floor, the same
 * distance between exact samples, is large: it falls as n^(−1/d), and heavy tails keep it from falling at all. A score is
 * read against it, never alone. Cost: n^2.5 and 8 n² bytes; about 1 s for 2,000 points.
 *
 * @see <a href="https://doi.org/10.1007/BF02278710">Jonker and Volgenant, Computing 38 (1987) 325</a>
 */
public final class ExactW2 {
    private static final int MOST = 10_000;

    private static final int PAIRS = 4;

    /**
     * The settings.
     *
     * @param points points compared at most, 2 … 10,000
     */
    public record Settings(
            @Setting(def = "2000", doc = "points compared at most", range = "2..10000")
            int points) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("points", points, 2, MOST);
        }
    }

    private ExactW2() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(AgainstExact.Kind.EQUAL, settings.points(), PAIRS, (x, y, judging, draw) ->
                new double[] {Wasserstein.exact(x.points(), y.points(), x.dimension())});
    }
}
