package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.NoSettings;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.reference.Annealing;
import dev.assay.freeenergy.reference.Reference;
import dev.assay.freeenergy.reference.ThermodynamicIntegration;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int BLOCKS = 30;

    private LatticeReferences() {}

    /** {@return the generators} */
    public static List<Reference> generators() {
        List<Reference> all = new ArrayList<>();
        fields(all, Phi4Torus.AFT, Phi4Torus.aft(new NoSettings(), null), 1);
        fields(all, Phi4Torus.FEAT, Phi4Torus.feat(new NoSettings(), null), 2);
        umbrellas(all);
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

    private static void umbrellas(List<Reference> all) {
        all.add(new Reference(
                Phi4Umbrella.ID,
                "",
                "delta-f",
                LONG + " sweeps of local steps and sign clusters without umbrella, both signs averaged",
                41,
                LatticeReferences::reweighted));
        all.add(new Reference(
                Phi4Umbrella.ID,
                "",
                "delta-f-check",
                "acceptance ratio between chains of " + 5 * SWEEPS + " sweeps in either umbrella, error from " + BLOCKS
                        + " blocks",
                42,
                LatticeReferences::accepted));
    }

    /** ln A/B, A and B the means of both umbrellas' factors, symmetric in m; the error from the batch means of a/A − b/B. */
    private static Estimate reweighted(long seed) {
        Phi4Bridge field = Phi4Torus.feat(new NoSettings(), null).bridge();
        RandomGenerator random = random(seed);
        double[] x = new double[field.dimension()];
        field.draw(random, x);
        double[][] factors = new double[2][LONG];
        for (int n = -LONG / 10; n < LONG; n++) {
            field.sweep(1, random, x);
            if (n >= 0) {
                double m = Phi4Umbrella.mean(x);
                for (int k = 0; k < 2; k++) {
                    factors[k][n] = 0.5 * (Math.exp(-Phi4Umbrella.bias(k, m)) + Math.exp(-Phi4Umbrella.bias(k, -m)));
                }
            }
        }
        double a = Arrays.stream(factors[0]).average().orElseThrow();
        double b = Arrays.stream(factors[1]).average().orElseThrow();
        BatchMeans influence = new BatchMeans();
        for (int n = 0; n < LONG; n++) {
            influence.add(factors[0][n] / a - factors[1][n] / b);
        }
        return Estimate.of(Math.log(a / b), influence.error());
    }

    private static Estimate accepted(long seed) {
        double[][] m = new double[2][5 * SWEEPS];
        for (int k = 0; k < 2; k++) {
            Phi4Umbrella.magnetisations(k, random(seed + k), 1, m[k]);
        }
        double[] blocks = new double[BLOCKS];
        int n = m[0].length / BLOCKS;
        for (int i = 0; i < BLOCKS; i++) {
            blocks[i] = accepted(
                    Arrays.copyOfRange(m[0], i * n, (i + 1) * n), Arrays.copyOfRange(m[1], i * n, (i + 1) * n));
        }
        double value = accepted(m[0], m[1]);
        double mean = Arrays.stream(blocks).average().orElseThrow();
        double squares = Arrays.stream(blocks).map(v -> (v - mean) * (v - mean)).sum();
        return Estimate.of(value, Math.sqrt(squares / (BLOCKS * (BLOCKS - 1.0))));
    }

    /** Bennett's equation for equal numbers, by bisection: Σ 1/(1 + e^{w − ΔF}) of the first = that of the second reversed. */
    private static double accepted(double[] first, double[] second) {
        double low = -30;
        double high = 30;
        while (high - low > 1e-12) {
            double f = 0.5 * (low + high);
            double balance = 0;
            for (int n = 0; n < first.length; n++) {
                balance += 1 / (1 + Math.exp(Phi4Umbrella.bias(1, first[n]) - Phi4Umbrella.bias(0, first[n]) - f));
                balance -= 1 / (1 + Math.exp(Phi4Umbrella.bias(0, second[n]) - Phi4Umbrella.bias(1, second[n]) + f));
            }
            if (balance > 0) {
                high = f;
            } else {
                low = f;
            }
        }
        return 0.5 * (low + high);
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
