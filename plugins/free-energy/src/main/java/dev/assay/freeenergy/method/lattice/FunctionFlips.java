package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.api.lattice.LocalEnergy;
import dev.assay.numerics.random.Xoshiro256;

/** Single-spin moves in row order where the energy is a function: one metered change of energy a move. */
final class FunctionFlips extends Flips {
    private static final int FRESH = 512;

    private final Rule rule;
    private final LocalEnergy local;
    private double beta;
    private int sweeps;

    FunctionFlips(Lattice lattice, Xoshiro256 random, Rule rule) {
        super(lattice, random);
        this.rule = rule;
        local = lattice.localEnergy();
        temperature(lattice.temperature());
        refresh();
    }

    @Override
    public void temperature(double temperature) {
        beta = 1 / temperature;
    }

    @Override
    public double sweep() {
        if (++sweeps % FRESH == 0) {
            refresh();
        }
        for (int i = 0; i < spins.length; i++) {
            double change = local.change(spins, i);
            if (random.nextDouble() < probability(rule, beta * change)) {
                spins[i] = (byte) -spins[i];
                energy += change;
            }
        }
        return energy;
    }
}
