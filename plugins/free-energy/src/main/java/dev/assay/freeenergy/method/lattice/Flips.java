package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;

/**
 * A configuration and sweeps of single-spin moves over it, at a temperature that may change.
 *
 * <pre>  Metropolis:  another value, accepted with min(1, exp(−ΔE/T))
 *   heat bath:   a value drawn from its distribution given the neighbours </pre>
 */
public abstract class Flips implements SpinChain {
    final Lattice lattice;
    final byte[] spins;
    final Xoshiro256 random;
    double energy;

    /** Which single-spin move. */
    public enum Rule {
        /** min(1, exp(−ΔE/T)). */
        METROPOLIS,
        /** 1 / (1 + exp(ΔE/T)), of Potts spins the conditional distribution. */
        HEAT_BATH
    }

    Flips(Lattice lattice, Xoshiro256 random) {
        this.lattice = lattice;
        this.random = random;
        this.spins = new byte[lattice.sites()];
        Arrays.fill(spins, (byte) (lattice.isPotts() ? 0 : 1));
    }

    /** {@return the fastest kernel that fits the lattice; it starts from all spins up, Potts spins 0} */
    public static Flips of(Lattice lattice, Xoshiro256 random, Rule rule) {
        if (lattice.isPotts()) {
            return new PottsFlips(lattice, random, rule);
        }
        if (!lattice.isPairwise()) {
            return new FunctionFlips(lattice, random, rule);
        }
        return Torus.isSquare(lattice) ? new TorusFlips(lattice, random, rule) : new PairFlips(lattice, random, rule);
    }

    /** Sets the temperature, in units of J; the configuration stays. */
    public abstract void temperature(double temperature);

    /** Tries every spin once; {@return the energy of the whole lattice, in units of J}. */
    public abstract double sweep();

    /** Takes up what it keeps besides spins, after those were written from outside. */
    void refresh() {
        energy = lattice.energy(spins);
    }

    /** Draws every spin uniformly. */
    public final void randomize() {
        int states = lattice.states();
        for (int i = 0; i < spins.length; i++) {
            int value = (int) ((random.nextLong() >>> 33) * states >>> 31);
            spins[i] = (byte) (lattice.isPotts() ? value : 2 * value - 1);
        }
        refresh();
    }

    /** Takes over another configuration of the same lattice. */
    public void copy(Flips other) {
        System.arraycopy(other.spins, 0, spins, 0, spins.length);
        energy = other.energy;
    }

    @Override
    public final byte[] spins() {
        return spins;
    }

    @Override
    public final double energy() {
        return energy;
    }

    @Override
    public final long step() {
        sweep();
        return spins.length;
    }

    static double probability(Rule rule, double exponent) {
        return rule == Rule.METROPOLIS ? Math.min(1, Math.exp(-exponent)) : 1 / (1 + Math.exp(exponent));
    }

    /** {@return a probability as a threshold for 63 random bits: r &lt; threshold; 1 is never refused} */
    static long threshold(double probability) {
        return probability >= 1 ? Long.MAX_VALUE : (long) (probability * 0x1.0p63);
    }
}
