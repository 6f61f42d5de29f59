package dev.assay.freeenergy.problem.particle;

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

/** How the kept truths of the particles are made. */
public final class ParticleReferences {
    /** Of ⟨V⟩ ~ t^(−3/4) at a growing core; see {@link ParticleBridge}. */
    private static final double CORE = 6;

    private static final int NODES = 24;
    private static final int SWEEPS = 60_000;
    private static final int LEVELS = 2000;
    private static final int RUNS = 400;

    private ParticleReferences() {}

    /** {@return the generators} */
    public static List<Reference> generators() {
        List<Reference> all = new ArrayList<>();
        doubleWell(all);
        lennardJones(all, LennardJones.dem(13), 21);
        lennardJones(all, LennardJones.bgflow(13), 31);
        lennardJones(all, LennardJones.sphere(), 41);
        lennardJones(all, LennardJones.dem(55), 51);
        lennardJones(all, LennardJones.bgflow(55), 61);
        all.addAll(ThomsonReferences.generators());
        return all;
    }

    private static void doubleWell(List<Reference> all) {
        all.addAll(Reference.several(
                DoubleWellParticles.ID,
                "",
                "quadrature of the reduced integral by convolutions on a 256 × 256 grid of step 0.1, to round-off",
                0,
                seed -> exact(DoubleWellIntegral.of(256, 0.1)),
                "log-z",
                "mean-square",
                "fourth-alpha",
                "fourth-beta"));
        all.add(new Reference(
                DoubleWellParticles.ID,
                "",
                "log-z-check",
                "2000 annealings of 1000 levels from free particles in a wide trap",
                11,
                seed -> Annealing.logZ(DoubleWellParticles.bridge(), 1000, 1, 2000, random(seed))));
    }

    private static Estimate[] exact(double[] solved) {
        Estimate[] all = new Estimate[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = Estimate.of(solved[i], 1e-10 * Math.max(1, Math.abs(solved[i])));
        }
        return all;
    }

    private static void lennardJones(List<Reference> all, LennardJones problem, long seed) {
        if (problem.knowsLogZ()) {
            all.add(new Reference(
                    problem.id(),
                    "",
                    "log-z",
                    "thermodynamic integration over the pair energy, t = s⁶, " + NODES + " Gauss–Legendre nodes of "
                            + SWEEPS + " sweeps",
                    seed,
                    s -> ThermodynamicIntegration.logZ(problem.bridge(), NODES, CORE, SWEEPS, random(s))));
            all.add(new Reference(
                    problem.id(),
                    "",
                    "log-z-check",
                    RUNS + " annealings of " + LEVELS + " levels in the pair energy, t = s⁶",
                    seed + 1,
                    s -> Annealing.logZ(problem.bridge(), LEVELS, CORE, RUNS, random(s))));
        }
        int length = problem.particles() == 13 ? 1_000_000 : 100_000;
        all.addAll(Reference.several(
                problem.id(),
                "",
                length + " sweeps of single particles, averaged over permutations and axes",
                seed + 2,
                s -> moments(problem, length, s),
                "mean-square",
                "fourth-alpha",
                "fourth-beta"));
    }

    /** v, α, β of a long chain that starts as a question's chains do. */
    private static Estimate[] moments(LennardJones problem, int length, long seed) {
        RandomGenerator random = random(seed);
        ParticleBridge bridge = problem.bridge();
        double[] x = problem.question().start(random);
        double[] r = new double[x.length + 3];
        double[] found = new double[3];
        Helmert frame = new Helmert(problem.particles(), 3);
        BatchMeans[] means = {new BatchMeans(), new BatchMeans(), new BatchMeans()};
        for (int k = -length / 10; k < length; k++) {
            bridge.sweep(1, random, x);
            if (k >= 0) {
                frame.positions(x, r);
                ExchangeableMoments.of(problem.particles(), 3, r, found);
                for (int i = 0; i < 3; i++) {
                    means[i].add(found[i]);
                }
            }
        }
        Estimate[] all = new Estimate[3];
        for (int i = 0; i < 3; i++) {
            all[i] = Estimate.of(means[i].mean(), means[i].error());
        }
        return all;
    }

    /** {@return the source of a seed} */
    static RandomGenerator random(long seed) {
        return new Xoshiro256(new SplittableRandom(seed));
    }
}
