package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.reference.Annealing;
import dev.assay.freeenergy.reference.Reference;
import dev.assay.freeenergy.reference.ThermodynamicIntegration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How the kept truths of {@link Ising3d} are made. */
final class IsingReferences {
    private static final int BLOCKS = 64;
    private static final int NODES = 24;
    private static final int SWEEPS = 20_000;
    private static final int RUNS = 500;
    private static final int LEVELS = 400;
    private static final String INTEGRATED = "thermodynamic integration over K, " + NODES + " Gauss–Legendre nodes of "
            + SWEEPS + " Swendsen–Wang sweeps";

    private IsingReferences() {}

    static List<Reference> generators() {
        List<Reference> all = new ArrayList<>();
        for (double t : Ising3d.TEMPERATURES) {
            small(all, new Ising3d.Parameters(4, t));
            large(all, new Ising3d.Parameters(8, t));
        }
        return all;
    }

    private static void small(List<Reference> all, Ising3d.Parameters p) {
        all.addAll(Reference.several(
                Ising3d.ID,
                p.key(),
                "transfer from plane to plane, 2^16 states up to symmetry; energy by fourth-order differences in K",
                0,
                seed -> exact(p.T()),
                "log-z",
                "energy-check"));
        all.add(new Reference(Ising3d.ID, p.key(), "log-z-check", INTEGRATED, 1, seed -> integrated(p, SWEEPS, seed)));
        averages(all, p, 1 << 20);
    }

    private static void large(List<Reference> all, Ising3d.Parameters p) {
        all.add(new Reference(Ising3d.ID, p.key(), "log-z", INTEGRATED, 1, seed -> integrated(p, SWEEPS, seed)));
        all.add(new Reference(
                Ising3d.ID,
                p.key(),
                "log-z-check",
                RUNS + " annealings of " + LEVELS + " Swendsen–Wang sweeps",
                2,
                seed -> Annealing.logZ(bridge(p), LEVELS, 1, RUNS, LatticeReferences.random(seed))));
        averages(all, p, 1 << 18);
    }

    private static void averages(List<Reference> all, Ising3d.Parameters p, int sweeps) {
        all.addAll(Reference.several(
                Ising3d.ID,
                p.key(),
                sweeps + " Swendsen–Wang sweeps, errors by jackknife over " + BLOCKS + " blocks",
                3,
                seed -> averages(p, sweeps, seed),
                "energy",
                "magnetization",
                "heat-capacity",
                "susceptibility"));
    }

    static IsingBridge bridge(Ising3d.Parameters p) {
        return new IsingBridge(Ising3d.torus(p.L(), p.T()));
    }

    static Estimate integrated(Ising3d.Parameters p, int sweeps, long seed) {
        return ThermodynamicIntegration.logZ(bridge(p), NODES, 1, sweeps, LatticeReferences.random(seed));
    }

    /** ln Z and E/N of L = 4. */
    static Estimate[] exact(double t) {
        PlaneTransfer transfer = new PlaneTransfer(4);
        double k = 1 / t;
        double h = 1e-3;
        double inner = (transfer.logZ(k + h) - transfer.logZ(k - h)) / (2 * h);
        double outer = (transfer.logZ(k + 2 * h) - transfer.logZ(k - 2 * h)) / (4 * h);
        double slope = (4 * inner - outer) / 3;
        return new Estimate[] {
            Estimate.of(transfer.logZ(k), 1e-10), Estimate.of(-slope / 64, 0.02 * Math.abs(inner - outer) / 64 + 1e-9)
        };
    }

    /** Energy, |M|, heat capacity and susceptibility a site, of a chain from free spins after a tenth of its length. */
    static Estimate[] averages(Ising3d.Parameters p, int sweeps, long seed) {
        IsingBridge bridge = bridge(p);
        RandomGenerator random = LatticeReferences.random(seed);
        int n = bridge.dimension();
        double[] x = new double[n];
        bridge.draw(random, x);
        for (int k = 0; k < sweeps / 10; k++) {
            bridge.sweep(1, random, x);
        }
        double[][] blocks = new double[BLOCKS][4];
        double[] total = new double[4];
        for (int k = 0; k < sweeps; k++) {
            bridge.sweep(1, random, x);
            double energy = -p.T() * bridge.slope(x);
            double magnet = 0;
            for (double s : x) {
                magnet += s;
            }
            double[] sums = blocks[(int) ((long) k * BLOCKS / sweeps)];
            sums[0] += energy;
            sums[1] += energy * energy;
            sums[2] += Math.abs(magnet);
            sums[3] += magnet * magnet;
        }
        for (double[] sums : blocks) {
            for (int i = 0; i < 4; i++) {
                total[i] += sums[i];
            }
        }
        return jackknife(blocks, total, sweeps, n, p.T());
    }

    private static Estimate[] jackknife(double[][] blocks, double[] total, int sweeps, int n, double t) {
        double[] all = observables(total, sweeps, n, t);
        double[] squares = new double[4];
        double[] rest = new double[4];
        for (double[] sums : blocks) {
            for (int i = 0; i < 4; i++) {
                rest[i] = total[i] - sums[i];
            }
            double[] without = observables(rest, sweeps - sweeps / BLOCKS, n, t);
            for (int i = 0; i < 4; i++) {
                squares[i] += (without[i] - all[i]) * (without[i] - all[i]);
            }
        }
        Estimate[] found = new Estimate[4];
        for (int i = 0; i < 4; i++) {
            found[i] = Estimate.of(all[i], Math.sqrt(squares[i] * (BLOCKS - 1) / BLOCKS));
        }
        return found;
    }

    private static double[] observables(double[] sums, double count, int n, double t) {
        double e = sums[0] / count;
        double m = sums[2] / count;
        return new double[] {e / n, m / n, (sums[1] / count - e * e) / (n * t * t), (sums[3] / count - m * m) / (n * t)
        };
    }
}
