package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Check;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.metric.Cloud;
import dev.assay.numerics.statistics.Wasserstein;

/**
 * The 2-Wasserstein distance between the reduced energies −ln γ(x) of the answer's points and of as many exact ones.
 *
 * <pre>  W₂² = (1/n) Σᵢ (u₍ᵢ₎ − v₍ᵢ₎)²,   u = −ln γ(x), v = −ln γ(y), sorted </pre>
 *
 * <p>Unchanged by any symmetry of the target, hence the usual distance for particle systems; blind to which of several alike
 * modes were found. A point of density 0 makes it infinite. Cost: 2n densities and n log n.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2402.06121">Akhound-Sadegh et al. 2024</a>
 */
public final class EnergyW2 {
    private static final int PAIRS = 8;

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

    private EnergyW2() {}

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return AgainstExact.metric(AgainstExact.Kind.EQUAL, settings.points(), PAIRS, (x, y, judging, draw) ->
                new double[] {Math.sqrt(Wasserstein.squared(energies(x, judging), energies(y, judging)))});
    }

    private static double[] energies(Cloud cloud, Judging judging) {
        Density target = judging.question(Density.class);
        double[] energies = new double[cloud.count()];
        double[] x = new double[cloud.dimension()];
        for (int i = 0; i < energies.length; i++) {
            System.arraycopy(cloud.points(), i * x.length, x, 0, x.length);
            energies[i] = -target.logDensity(x);
        }
        return energies;
    }
}
