package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * What is measured along a chain of configurations.
 *
 * <pre>  e = E/N,  m = |Σ s|/N, of Potts spins (q max_c n_c/N − 1)/(q − 1)
 *   C = N (⟨e²⟩ − ⟨e⟩²)/T²,   χ = N (⟨m²⟩ − ⟨m⟩²)/T </pre>
 *
 * <p>Errors of e and m by repeated pairing; of C and χ by the jackknife over 32 to 63 blocks of equal length.
 */
final class Observables {
    private static final int BLOCKS = 64;

    private final Lattice lattice;
    private final byte[] spins;
    private final BatchMeans energies = new BatchMeans();
    private final BatchMeans magnets = new BatchMeans();
    private final double[][] sums = new double[BLOCKS][4];
    private final int[] tally;
    private int blocks;
    private long length = 1;
    private long inLast;

    Observables(Lattice lattice, byte[] spins) {
        this.lattice = lattice;
        this.spins = spins;
        this.tally = new int[lattice.states()];
    }

    /** {@return the order parameter a site} */
    static double magnetization(Lattice lattice, byte[] spins, int[] tally) {
        if (!lattice.isPotts()) {
            int sum = 0;
            for (byte s : spins) {
                sum += s;
            }
            return Math.abs((double) sum) / spins.length;
        }
        Arrays.fill(tally, 0);
        for (byte s : spins) {
            tally[s]++;
        }
        int most = 0;
        for (int n : tally) {
            most = Math.max(most, n);
        }
        int q = tally.length;
        return ((double) q * most / spins.length - 1) / (q - 1);
    }

    /** Takes the configuration as it stands, whose energy is known. */
    void add(double energy) {
        add(energy / spins.length, magnetization(lattice, spins, tally));
    }

    /** Takes an energy and a magnetisation a site. */
    void add(double e, double m) {
        energies.add(e);
        magnets.add(m);
        if (inLast == length || blocks == 0) {
            next();
        }
        double[] block = sums[blocks - 1];
        block[0] += e;
        block[1] += e * e;
        block[2] += m;
        block[3] += m * m;
        inLast++;
    }

    private void next() {
        if (blocks == BLOCKS) {
            for (int b = 0; b < BLOCKS / 2; b++) {
                for (int q = 0; q < 4; q++) {
                    sums[b][q] = sums[2 * b][q] + sums[2 * b + 1][q];
                }
            }
            blocks = BLOCKS / 2;
            length *= 2;
            for (int b = blocks; b < BLOCKS; b++) {
                Arrays.fill(sums[b], 0);
            }
        }
        blocks++;
        inLast = 0;
    }

    Answer answer() {
        if (energies.count() == 0) {
            return Answer.empty();
        }
        double t = lattice.temperature();
        int n = spins.length;
        double[] configuration = new double[n];
        for (int i = 0; i < n; i++) {
            configuration[i] = spins[i];
        }
        return Answer.of(Facets.ENERGY, estimate(energies.mean(), energies.error()))
                .and(Facets.MAGNETIZATION, estimate(magnets.mean(), magnets.error()))
                .and(Facets.HEAT_CAPACITY, variance(0, n / (t * t)))
                .and(Facets.SUSCEPTIBILITY, variance(2, n / t))
                .and(Facets.CONFIGURATION, Field.of(configuration));
    }

    private static Estimate estimate(double value, double error) {
        return Double.isNaN(error) ? Estimate.of(value) : Estimate.of(value, error);
    }

    private Estimate variance(int of, double scale) {
        DoubleBinaryOperator value = (first, second) -> scale * Math.max(0, second - first * first);
        double n = energies.count();
        double first = 0;
        double second = 0;
        for (int b = 0; b < blocks; b++) {
            first += sums[b][of];
            second += sums[b][of + 1];
        }
        double all = value.applyAsDouble(first / n, second / n);
        int full = inLast == length ? blocks : blocks - 1;
        if (full < BLOCKS / 2) {
            return Estimate.of(all);
        }
        double squares = 0;
        double mean = 0;
        for (int b = 0; b < full; b++) {
            double left = value.applyAsDouble(
                    (first - sums[b][of]) / (n - length), (second - sums[b][of + 1]) / (n - length));
            double delta = left - mean;
            mean += delta / (b + 1);
            squares += delta * (left - mean);
        }
        return Estimate.of(all, Math.sqrt(squares * (full - 1) / full));
    }
}
