package dev.assay.freeenergy.method;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Wolff clusters on a lattice with couplings ≥ 0.
 *
 * <p>A queue holds the cluster. A spin is stamped when it joins and turns when it leaves the queue; the energy changes by
 * 2 s Σ J s′ at that moment, neighbours as they then are, so the sum over the cluster is exact.
 */
public final class Clusters {
    private final byte[] spins;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private final long[] joins;
    private final int[] queue;
    private final int[] stamp;
    private final Xoshiro256 random;
    private int generation;
    private double energy;

    /** Starts from all spins up. */
    public Clusters(Lattice lattice, RandomGenerator source) {
        spins = new byte[lattice.sites()];
        Arrays.fill(spins, (byte) 1);
        offsets = lattice.offsets();
        neighbours = lattice.neighbours();
        couplings = lattice.couplings();
        queue = new int[spins.length];
        stamp = new int[spins.length];
        random = new Xoshiro256(source);
        joins = new long[couplings.length];
        for (int k = 0; k < joins.length; k++) {
            joins[k] = (long) (-Math.expm1(-2 * couplings[k] / lattice.temperature()) * 0x1.0p63);
        }
        energy = lattice.energy(spins);
    }

    /** {@return the configuration itself, not a copy} */
    public byte[] spins() {
        return spins;
    }

    /** {@return the energy of the whole lattice, in units of J} */
    public double energy() {
        return energy;
    }

    /** Turns one cluster; {@return its size}. */
    public int flip() {
        byte[] spins = this.spins; // locals: no field is read again after each store
        int[] offsets = this.offsets;
        int[] neighbours = this.neighbours;
        double[] couplings = this.couplings;
        long[] joins = this.joins;
        int[] queue = this.queue;
        int[] stamp = this.stamp;
        int generation = ++this.generation;
        int seed = (int) ((random.nextLong() >>> 33) * spins.length >>> 31);
        byte old = spins[seed];
        queue[0] = seed;
        stamp[seed] = generation;
        int size = 1;
        double change = 0;
        for (int head = 0; head < size; head++) {
            int i = queue[head];
            double field = 0;
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                int j = neighbours[k];
                field += couplings[k] * spins[j];
                if (spins[j] == old && stamp[j] != generation && (random.nextLong() >>> 1) < joins[k]) {
                    stamp[j] = generation;
                    queue[size++] = j;
                }
            }
            change += 2 * old * field;
            spins[i] = (byte) -old;
        }
        energy += change;
        return size;
    }
}
