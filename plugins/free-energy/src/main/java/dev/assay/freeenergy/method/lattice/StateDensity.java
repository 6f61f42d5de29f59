package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;

/**
 * One random walk in energy and its estimate of the number of states g(E), for couplings of one size |J|.
 *
 * <pre>  flip accepted with min(1, g(E)/g(E′));   ln g(E) += ln f at every step
 *   ln f halves whenever all energies met so far were met again, and is (energies met)/(steps) once that is larger </pre>
 */
final class StateDensity {
    /** Steps between halvings, times bins: the walk must have had time to meet new energies. */
    private static final long STEPS_A_BIN = 100;

    private final Lattice lattice;
    private final byte[] spins;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private final Xoshiro256 random;
    private final int states;
    private final boolean potts;
    private final double unit;
    private final double least;
    private final double[] logG;
    private final boolean[] met;
    private final boolean[] again;
    private int bins;
    private int missing;
    private int bin;
    private double logF = 1;
    private boolean inverse;
    private long steps;
    private long halved;

    StateDensity(Lattice lattice, Xoshiro256 random) {
        this.lattice = lattice;
        this.random = random;
        offsets = lattice.offsets();
        neighbours = lattice.neighbours();
        couplings = lattice.couplings();
        states = lattice.states();
        potts = lattice.isPotts();
        spins = new byte[lattice.sites()];
        Arrays.fill(spins, (byte) (potts ? 0 : 1));
        int edges = couplings.length / 2;
        double size = Math.abs(couplings[0]);
        unit = potts ? size : 2 * size;
        long attracting = Arrays.stream(couplings).filter(j -> j > 0).count() / 2;
        least = potts ? -size * attracting : -size * edges;
        logG = new double[edges + 1];
        met = new boolean[edges + 1];
        again = new boolean[edges + 1];
        bin = index(lattice.energy(spins));
        visit();
    }

    private int index(double energy) {
        return (int) Math.round((energy - least) / unit);
    }

    byte[] spins() {
        return spins;
    }

    /** Tries {@code n} random spins. */
    void walk(long n) {
        for (long k = 0; k < n; k++) {
            long bits = random.nextLong();
            int site = (int) ((bits >>> 33) * spins.length >>> 31);
            int old = spins[site];
            int now = -old;
            if (potts) {
                int other = (int) ((bits & 0x7fffffffL) * (states - 1) >>> 31);
                now = other < old ? other : other + 1;
            }
            double change = 0;
            for (int e = offsets[site]; e < offsets[site + 1]; e++) {
                int s = spins[neighbours[e]];
                change += s == old ? couplings[e] : s == now ? -couplings[e] : 0;
            }
            int next = bin + (int) Math.round((potts ? change : 2 * change) / unit);
            double log = logG[bin] - logG[next];
            if (log >= 0 || random.nextDouble() < Math.exp(log)) {
                spins[site] = (byte) now;
                bin = next;
            }
            visit();
        }
    }

    private void visit() {
        steps++;
        if (!met[bin]) {
            met[bin] = true;
            bins++;
            missing++;
            // A new energy starts level with the least of the others, or it would hold the walk until it caught up.
            double low = Double.POSITIVE_INFINITY;
            for (int b = 0; b < logG.length; b++) {
                low = met[b] && b != bin ? Math.min(low, logG[b]) : low;
            }
            logG[bin] = bins == 1 ? 0 : low;
        }
        if (inverse) {
            logF = (double) bins / steps;
        } else {
            if (!again[bin]) {
                again[bin] = true;
                missing--;
            }
            if (missing == 0 && steps - halved >= STEPS_A_BIN * logG.length) {
                logF /= 2;
                halved = steps;
                Arrays.fill(again, false);
                missing = bins;
                inverse = logF < (double) bins / steps;
            }
        }
        logG[bin] += logF;
    }

    /** {@return ln Z, energy and heat capacity a site at a temperature} */
    double[] at(double temperature) {
        double norm = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < logG.length; b++) {
            if (met[b]) {
                norm = Math.max(norm, logG[b]);
                top = Math.max(top, logG[b] - energy(b) / temperature);
            }
        }
        double total = 0;
        double z = 0;
        double e = 0;
        double e2 = 0;
        for (int b = 0; b < logG.length; b++) {
            if (met[b]) {
                double w = Math.exp(logG[b] - energy(b) / temperature - top);
                total += Math.exp(logG[b] - norm);
                z += w;
                e += w * energy(b);
                e2 += w * energy(b) * energy(b);
            }
        }
        double n = lattice.sites();
        double logZ = n * Math.log(states) + top + Math.log(z) - norm - Math.log(total);
        return new double[] {logZ, e / z / n, Math.max(0, e2 / z - e / z * (e / z)) / (n * temperature * temperature)};
    }

    private double energy(int b) {
        return least + b * unit;
    }
}
