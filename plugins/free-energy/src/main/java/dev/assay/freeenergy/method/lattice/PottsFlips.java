package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;

/** Single-spin moves in row order of Potts spins; Metropolis proposes one of the q − 1 other values. */
final class PottsFlips extends Flips {
    private final Rule rule;
    private final int states;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private final double[] weights;
    private double beta;

    PottsFlips(Lattice lattice, Xoshiro256 random, Rule rule) {
        super(lattice, random);
        this.rule = rule;
        states = lattice.states();
        offsets = lattice.offsets();
        neighbours = lattice.neighbours();
        couplings = lattice.couplings();
        weights = new double[states];
        temperature(lattice.temperature());
        refresh();
    }

    @Override
    public void temperature(double temperature) {
        beta = 1 / temperature;
    }

    @Override
    public double sweep() {
        for (int i = 0; i < spins.length; i++) {
            energy += rule == Rule.METROPOLIS ? metropolis(i) : heatBath(i);
        }
        return energy;
    }

    private double metropolis(int i) {
        long bits = random.nextLong();
        int old = spins[i];
        int other = (int) ((bits >>> 33) * (states - 1) >>> 31);
        int now = other < old ? other : other + 1;
        double change = 0;
        for (int k = offsets[i]; k < offsets[i + 1]; k++) {
            int s = spins[neighbours[k]];
            change += s == old ? couplings[k] : s == now ? -couplings[k] : 0;
        }
        if (change <= 0 || random.nextDouble() < Math.exp(-beta * change)) {
            spins[i] = (byte) now;
            return change;
        }
        return 0;
    }

    private double heatBath(int i) {
        Arrays.fill(weights, 0);
        for (int k = offsets[i]; k < offsets[i + 1]; k++) {
            weights[spins[neighbours[k]]] += couplings[k];
        }
        double before = weights[spins[i]];
        double total = 0;
        for (int s = 0; s < states; s++) {
            total += Math.exp(beta * weights[s]);
        }
        double u = random.nextDouble() * total;
        int now = 0;
        for (u -= Math.exp(beta * weights[0]); u >= 0 && now < states - 1; u -= Math.exp(beta * weights[now])) {
            now++;
        }
        spins[i] = (byte) now;
        return before - weights[now];
    }
}
