package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.numerics.statistics.EnergyDistance;

/**
 * The unbiased energy distance between the answer's points and exact ones.
 *
 * <pre>  2 E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖ </pre>
 *
 * <p>No scale to choose. Perfect samples score 0 in expectation, either side of it; the floor is the root mean square of
 * scores between exact samples. Weights are used as they are. Cost: n² d.
 *
 * @see <a href="https://doi.org/10.1016/j.jspi.2013.03.018">Székely and Rizzo, J. Stat. Plan. Inference 143 (2013) 1249</a>
 */
public final class EnergyToExact {
    private static final int PAIRS = 16;

    /**
     * The settings.
     *
     * @param points points compared at most, ≥ 2
     */
    public record Settings(
            @Setting(def = "2000", doc = "points compared at most", range = ">= 2")
            int points) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("points", points, 2);
        }
    }

    private EnergyToExact() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(AgainstExact.Kind.WEIGHTED, settings.points(), PAIRS, (x, y, judging, draw) ->
                new double[] {EnergyDistance.of(x.points(), x.weights(), y.points(), y.weights(), x.dimension())});
    }
}
