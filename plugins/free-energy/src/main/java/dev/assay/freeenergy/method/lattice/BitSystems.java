package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.Optional;

/**
 * 64 systems of spins in the bits of one word a site, four neighbours each, couplings ±J.
 *
 * <pre>  broken bonds of a site are counted by a bit adder;  2 or more: flip,  1: exp(−4J/T),  0: exp(−8J/T) </pre>
 *
 * <p>A bit is drawn with its own probability by comparing random bits with the binary digits of the threshold from the
 * highest on, 64 systems at a time, until the last is decided: 2 + log₂(undecided) words on average, exact to 63 digits,
 * and no random bit serves two systems.
 */
public final class BitSystems {
    private static final int DIGITS = 63;

    private final Lattice lattice;
    private final int[] neighbours;
    private final long[] signs;
    private final long[] words;
    private final long[] one = new long[DIGITS];
    private final long[] none = new long[DIGITS];
    private final double coupling;
    private final Xoshiro256 random;

    /** Starts from random spins. */
    public BitSystems(Lattice lattice, Xoshiro256 random) {
        this.lattice = lattice;
        this.random = random;
        neighbours = lattice.neighbours();
        double[] couplings = lattice.couplings();
        coupling = Math.abs(couplings[0]);
        signs = new long[couplings.length];
        for (int k = 0; k < signs.length; k++) {
            signs[k] = couplings[k] > 0 ? 0 : -1L;
        }
        words = new long[lattice.sites()];
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextLong();
        }
        digits(one, Math.exp(-4 * coupling / lattice.temperature()));
        digits(none, Math.exp(-8 * coupling / lattice.temperature()));
    }

    static Optional<String> declines(Lattice lattice) {
        if (!lattice.isPairwise() || lattice.isPotts()) {
            return Optional.of("multi-spin coding takes spins ±1 with couplings");
        }
        int[] offsets = lattice.offsets();
        double[] couplings = lattice.couplings();
        for (int i = 0; i + 1 < offsets.length; i++) {
            if (offsets[i + 1] - offsets[i] != 4) {
                return Optional.of(
                        "multi-spin coding takes four neighbours a site, one has " + (offsets[i + 1] - offsets[i]));
            }
        }
        double size = Math.abs(couplings[0]);
        return size > 0 && Arrays.stream(couplings).allMatch(j -> Math.abs(j) == size)
                ? Optional.empty()
                : Optional.of("multi-spin coding takes couplings of one size");
    }

    private static void digits(long[] digits, double probability) {
        long threshold = (long) (probability * 0x1.0p63);
        for (int d = 0; d < DIGITS; d++) {
            digits[d] = -(threshold >>> DIGITS - 1 - d & 1);
        }
    }

    /** Tries every spin of every system once, in order. */
    public void sweep() {
        sweep(words, neighbours, signs, one, none, random.state());
    }

    /**
     * One sweep.
     *
     * @param w the systems, a word a site; overwritten
     * @param neighbours four a site
     * @param signs 0 where J &gt; 0, all ones where J &lt; 0
     * @param one digits of exp(−4J/T), all ones or zero
     * @param none digits of exp(−8J/T)
     * @param state of xoshiro256++; overwritten
     */
    private static void sweep(long[] w, int[] neighbours, long[] signs, long[] one, long[] none, long[] state) {
        long s0 = state[0];
        long s1 = state[1];
        long s2 = state[2];
        long s3 = state[3];
        for (int i = 0, k = 0; i < w.length; i++, k += 4) {
            long s = w[i];
            long a = s ^ w[neighbours[k]] ^ signs[k];
            long b = s ^ w[neighbours[k + 1]] ^ signs[k + 1];
            long c = s ^ w[neighbours[k + 2]] ^ signs[k + 2];
            long d = s ^ w[neighbours[k + 3]] ^ signs[k + 3];
            long odd = a ^ b ^ c ^ d;
            long pairs = a & b | c & d | (a ^ b) & (c ^ d); // two or more are broken
            long single = odd & ~pairs;
            long open = ~pairs;
            long flip = pairs;
            for (int digit = 0; open != 0 && digit < DIGITS; digit++) {
                long r = Long.rotateLeft(s0 + s3, 23) + s0;
                long t = s1 << 17;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Long.rotateLeft(s3, 45);
                long p = none[digit] ^ (none[digit] ^ one[digit]) & single;
                flip |= open & p & ~r;
                open &= ~(p ^ r);
            }
            w[i] = s ^ flip;
        }
        state[0] = s0;
        state[1] = s1;
        state[2] = s2;
        state[3] = s3;
    }

    /** Adds e, e², m, m² of every system to its row. */
    void measure(double[][] sums) {
        int[] broken = new int[64];
        int[] up = new int[64];
        for (int i = 0; i < words.length; i++) {
            for (int k = 4 * i; k < 4 * i + 4; k++) {
                if (neighbours[k] > i) {
                    tally(words[i] ^ words[neighbours[k]] ^ signs[k], broken);
                }
            }
            tally(words[i], up);
        }
        double n = words.length;
        for (int b = 0; b < 64; b++) {
            double e = coupling * (2 * broken[b] - 2 * n) / n;
            double m = Math.abs(2 * up[b] - n) / n;
            sums[b][0] += e;
            sums[b][1] += e * e;
            sums[b][2] += m;
            sums[b][3] += m * m;
        }
    }

    private static void tally(long word, int[] counts) {
        for (int b = 0; b < 64; b++) {
            counts[b] += (int) (word >>> b & 1);
        }
    }

    /** {@return the spins of the first system} */
    double[] first() {
        double[] spins = new double[words.length];
        for (int i = 0; i < spins.length; i++) {
            spins[i] = 2 * (words[i] & 1) - 1;
        }
        return spins;
    }

    /** {@return the energy of one system, in units of J} */
    double energy(int system) {
        byte[] spins = new byte[words.length];
        for (int i = 0; i < spins.length; i++) {
            spins[i] = (byte) (2 * (words[i] >>> system & 1) - 1);
        }
        return lattice.energy(spins);
    }
}
