package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Clusters of equal spins on a lattice with couplings ≥ 0: bonds between equal spins are open with p = 1 − exp(−2J/T),
 * of Potts spins 1 − exp(−J/T).
 *
 * <p>The growing loop has no branch that depends on spins or random numbers: every neighbour is written to the end of the
 * queue, and the end moves on only if it joined. Mispredicted branches would cost more than all else.
 */
public final class Clusters {
    private static final byte MARK = Byte.MIN_VALUE;

    private final Lattice lattice;
    private final byte[] spins;
    private final byte[] next;
    private final int[] offsets;
    private final int[] neighbours;
    private final long[] joins;
    private final int[] queue;
    private final Xoshiro256 random;
    private final int states;
    private double energy;
    private boolean stale = true;

    /** Starts from all spins up, Potts spins 0. */
    public Clusters(Lattice lattice, RandomGenerator source) {
        this(lattice, source, lattice.isPotts() ? 1 : 2);
    }

    /**
     * Takes another factor in the exponent of the bond probability.
     *
     * @param factor c in p = 1 − exp(−cJ/T): 2 for spins ±1, 1 for Potts spins; any other samples another distribution
     */
    Clusters(Lattice lattice, RandomGenerator source, double factor) {
        this.lattice = lattice;
        spins = new byte[lattice.sites()];
        next = new byte[spins.length];
        Arrays.fill(spins, (byte) (lattice.isPotts() ? 0 : 1));
        offsets = lattice.offsets();
        neighbours = lattice.neighbours();
        double[] couplings = lattice.couplings();
        queue = new int[spins.length + 1];
        random = new Xoshiro256(source);
        states = lattice.states();
        joins = new long[couplings.length];
        for (int k = 0; k < joins.length; k++) {
            joins[k] = (long) (-Math.expm1(-factor * couplings[k] / lattice.temperature()) * 0x1.0p63);
        }
    }

    /** {@return why clusters cannot be grown on this lattice, empty when they can} */
    static Optional<String> declines(Lattice lattice) {
        if (!lattice.isPairwise()) {
            return Optional.of("clusters grow over couplings, and this energy is a function without them");
        }
        double least = Arrays.stream(lattice.couplings()).min().orElse(0);
        return least < 0 ? Optional.of("clusters need couplings >= 0, there is one of " + least) : Optional.empty();
    }

    /** {@return the configuration itself, not a copy} */
    public byte[] spins() {
        return spins;
    }

    /** {@return the energy of the whole lattice, in units of J; computed when asked for} */
    public double energy() {
        if (stale) {
            energy = lattice.energy(spins);
            stale = false;
        }
        return energy;
    }

    /** Turns the cluster of a random spin (Wolff); {@return its size}. */
    public int flip() {
        int seed = below(spins.length);
        int old = spins[seed];
        stale = true;
        return grow(seed, lattice.isPotts() ? (old + 1 + below(states - 1)) % states : -old);
    }

    /** Gives every cluster a random value (Swendsen–Wang); {@return how many there were}. */
    public int recolour() {
        int clusters = 0;
        for (int i = 0; i < spins.length; i++) {
            if (spins[i] != MARK) {
                int value = below(states);
                byte now = (byte) (lattice.isPotts() ? value : 2 * value - 1);
                int size = grow(i, MARK);
                for (int k = 0; k < size; k++) {
                    next[queue[k]] = now;
                }
                clusters++;
            }
        }
        System.arraycopy(next, 0, spins, 0, spins.length);
        stale = true;
        return clusters;
    }

    private int below(int n) {
        return (int) ((random.nextLong() >>> 33) * n >>> 31);
    }

    private int grow(int seed, int now) {
        return grow(seed, now, spins, offsets, neighbours, joins, queue, random.state());
    }

    /**
     * Writes {@code now} over the cluster of {@code seed}; its sites are left at the beginning of {@code queue}.
     *
     * @param joins 2⁶³ p of each entry of {@code neighbours}
     * @param words state of xoshiro256++; overwritten
     * @return the size
     */
    private static int grow(
            int seed, int now, byte[] spins, int[] offsets, int[] neighbours, long[] joins, int[] queue, long[] words) {
        long s0 = words[0];
        long s1 = words[1];
        long s2 = words[2];
        long s3 = words[3];
        int old = spins[seed];
        int step = now - old;
        spins[seed] = (byte) now;
        queue[0] = seed;
        int size = 1;
        for (int head = 0; head < size; head++) {
            int i = queue[head];
            int end = offsets[i + 1];
            for (int k = offsets[i]; k < end; k++) {
                long r = (Long.rotateLeft(s0 + s3, 23) + s0) >>> 1;
                long t = s1 << 17;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Long.rotateLeft(s3, 45);

                int j = neighbours[k];
                int spin = spins[j];
                int unlike = spin ^ old;
                int join = (int) ((r - joins[k]) >>> 63) & (unlike - 1 & ~unlike) >>> 31;
                spins[j] = (byte) (spin + join * step);
                queue[size] = j;
                size += join;
            }
        }
        words[0] = s0;
        words[1] = s1;
        words[2] = s2;
        words[3] = s3;
        return size;
    }
}
