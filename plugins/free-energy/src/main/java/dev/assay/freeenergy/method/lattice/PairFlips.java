package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;

/**
 * Single-spin moves in row order for any pair couplings. Local fields hᵢ = Σ Jᵢⱼ sⱼ are kept, so that a refused move costs
 * a number and an accepted one as many additions as there are neighbours: right for dense couplings.
 */
final class PairFlips extends Flips {
    /** Sweeps after which fields and energy are computed anew, so that round-off does not pile up. */
    private static final int FRESH = 512;

    private final Rule rule;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private final double[] fields;
    private double beta;
    private int sweeps;

    PairFlips(Lattice lattice, Xoshiro256 random, Rule rule) {
        super(lattice, random);
        this.rule = rule;
        offsets = lattice.offsets();
        neighbours = lattice.neighbours();
        couplings = lattice.couplings();
        fields = new double[spins.length];
        temperature(lattice.temperature());
        refresh();
    }

    @Override
    public void temperature(double temperature) {
        beta = 1 / temperature;
    }

    @Override
    void refresh() {
        Arrays.fill(fields, 0);
        double sum = 0;
        for (int i = 0; i < spins.length; i++) {
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                fields[i] += couplings[k] * spins[neighbours[k]];
            }
            sum += fields[i] * spins[i];
        }
        energy = -0.5 * sum;
    }

    @Override
    public void copy(Flips other) {
        super.copy(other);
        System.arraycopy(((PairFlips) other).fields, 0, fields, 0, fields.length);
    }

    @Override
    public double sweep() {
        if (++sweeps % FRESH == 0) {
            refresh();
        }
        boolean metropolis = rule == Rule.METROPOLIS;
        double sum = energy;
        for (int i = 0; i < spins.length; i++) {
            double change = 2 * spins[i] * fields[i];
            boolean flip = metropolis
                    ? change <= 0 || random.nextDouble() < Math.exp(-beta * change)
                    : random.nextDouble() < 1 / (1 + Math.exp(beta * change));
            if (flip) {
                turn(i);
                sum += change;
            }
        }
        energy = sum;
        return sum;
    }

    private void turn(int i) {
        spins[i] = (byte) -spins[i];
        double twice = 2 * spins[i];
        for (int k = offsets[i]; k < offsets[i + 1]; k++) {
            fields[neighbours[k]] += twice * couplings[k];
        }
    }
}
