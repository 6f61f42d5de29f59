package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.numerics.statistics.NeighbourRatios;

/**
 * Rényi's divergence D_α between the answer's points and as many exact ones, by nearest-neighbour ratios.
 *
 * <pre>  D_α = ln E_p[(q/p)^α] / (α − 1),   0 &lt; α &lt; 1;   α = ½: −2 ln ∫ √(p q), symmetric </pre>
 *
 * <p>Sees missing modes (a share s missed gives −ln(1 − s) at α = ½) and false ones. The floor, between exact samples,
 * is the estimator's own error, about 1/√n; in high dimension neighbours are far and all is blurred. Cost: n² d.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1702.05222">Noshad, Moon, Sekeh and Hero 2017, ISIT, 903</a>
 */
public final class NeighbourRatioDivergence {
    private static final int PAIRS = 16;

    /**
     * The settings.
     *
     * @param points points compared at most, ≥ 2
     * @param alpha α, 0 &lt; α &lt; 1
     */
    public record Settings(
            @Setting(def = "2000", doc = "points compared at most", range = ">= 2")
            int points,

            @Setting(def = "0.5", doc = "order of the divergence", symbol = "α", range = "> 0 and < 1")
            double alpha) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("points", points, 2);
            Check.that(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1, got " + alpha);
        }
    }

    private NeighbourRatioDivergence() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(AgainstExact.Kind.EQUAL, settings.points(), PAIRS, (x, y, judging, draw) ->
                new double[] {NeighbourRatios.renyi(x.points(), y.points(), x.dimension(), settings.alpha())});
    }
}
