package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.NoSettings;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.reference.Annealing;
import dev.assay.freeenergy.reference.Reference;
import dev.assay.freeenergy.reference.ThermodynamicIntegration;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** How the kept truths of the lattices are made. */
public final class LatticeReferences {
    private static final int LEVELS = 2000;
    private static final int RUNS = 300;
    private static final int NODES = 24;
    private static final int SWEEPS = 60_000;
    private static final int LONG = 600_000;

    private LatticeReferences() {}

    /** {@return the generators} */
    public static List<Reference> generators() {
        List<Reference> all = new ArrayList<>();
        fields(all, Phi4Torus.AFT, Phi4Torus.aft(new NoSettings(), null), 1);
        fields(all, Phi4Torus.FEAT, Phi4Torus.feat(new NoSettings(), null), 2);
        all.addAll(IsingReferences.generators());
        return all;
    }

    private static void fields(List<Reference> all, String id, Phi4Torus field, long seed) {
        all.add(new Reference(
                id,
                "",
                "log-z",
                "thermodynamic integration over the bonds with sign clusters, " + NODES + " Gauss–Legendre nodes of "
                        + SWEEPS + " sweeps",
                seed,
                s -> ThermodynamicIntegration.logZ(field.bridge(), NODES, 1, SWEEPS, random(s))));
        all.add(new Reference(
                id,
                "",
                "log-z-check",
                RUNS + " annealings of " + LEVELS + " levels from independent sites, with sign clusters",
                seed + 10,
                s -> Annealing.logZ(field.bridge(), LEVELS, 1, RUNS, random(s))));
        all.addAll(Reference.several(
                id,
                "",
                LONG + " sweeps of local steps and sign clusters",
                seed + 20,
                s -> powers(field, s),
                "mean-square",
                "mean-fourth"));
    }

    /** E φ² and E φ⁴, over all sites of a long chain. */
    private static Estimate[] powers(Phi4Torus field, long seed) {
        Phi4Bridge bridge = field.bridge();
        RandomGenerator random = random(seed);
        double[] x = new double[bridge.dimension()];
        bridge.draw(random, x);
        BatchMeans second = new BatchMeans();
        BatchMeans fourth = new BatchMeans();
        for (int n = -LONG / 10; n < LONG; n++) {
            bridge.sweep(1, random, x);
            if (n >= 0) {
                double squares = 0;
                double fourths = 0;
                for (double v : x) {
                    squares += v * v;
                    fourths += v * v * v * v;
                }
                second.add(squares / x.length);
                fourth.add(fourths / x.length);
            }
        }
        return new Estimate[] {Estimate.of(second.mean(), second.error()), Estimate.of(fourth.mean(), fourth.error())};
    }

    /** {@return the source of a seed} */
    static RandomGenerator random(long seed) {
        return new Xoshiro256(new SplittableRandom(seed));
    }
}
