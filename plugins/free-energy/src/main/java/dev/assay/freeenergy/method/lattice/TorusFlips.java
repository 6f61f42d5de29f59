package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;

/**
 * Single-spin moves in row order on a two-dimensional torus of equal couplings.
 *
 * <p>What slows a sequential sweep is the chain from each spin to its right neighbour. Here a random number first becomes
 * a level, and the new spin is worked out for both values of the left neighbour; only the choice between the two waits
 * for it. About twice as fast as one that looks a threshold up by the full sum.
 */
public final class TorusFlips extends Flips {
    private final Rule rule;
    private final int rows;
    private final int columns;
    private final double coupling;
    private final long[] levels = new long[5];

    TorusFlips(Lattice lattice, Xoshiro256 random, Rule rule) {
        super(lattice, random);
        this.rule = rule;
        rows = lattice.shape()[0];
        columns = lattice.shape()[1];
        coupling = lattice.couplings()[0];
        temperature(lattice.temperature());
        refresh();
    }

    @Override
    public void temperature(double temperature) {
        for (int k = 0; k < 5; k++) {
            levels[k] = threshold(rise(2 * k - 4, temperature));
        }
    }

    /** P(the spin is up | it was up and its neighbours sum to h) for Metropolis; for the heat bath it forgets what it was. */
    private double rise(int h, double temperature) {
        return probability(rule, (rule == Rule.METROPOLIS ? 2 : -2) * coupling * h / temperature);
    }

    @Override
    public double sweep() {
        energy += rule == Rule.METROPOLIS
                ? 2 * coupling * metropolis(spins, rows, columns, levels, random.state())
                : 2 * coupling * heatBath(spins, rows, columns, levels, random.state());
        return energy;
    }

    /**
     * One Metropolis sweep with the generator's words in registers.
     *
     * <pre>  k = s (s_up + s_down + s_left + s_right) in {−4 … 4};  flip when r &lt; threshold(k), r uniform on 63 bits </pre>
     *
     * @param s spins ±1, row-major; overwritten
     * @param levels min(1, exp(−2Jk/T)) · 2⁶³ at (k + 4)/2
     * @param words state of xoshiro256++; overwritten
     * @return Σ k over the flips: the change of energy in units of 2J
     */
    static long metropolis(byte[] s, int rows, int columns, long[] levels, long[] words) {
        // J > 0: k ≤ 0 always flips, so that the level is the largest k that flips. J < 0: mirrored, k ≥ 0 always does.
        int sign = levels[4] < levels[0] ? 1 : -1;
        long w2 = levels[2 + sign];
        long w4 = levels[2 + 2 * sign];
        long s0 = words[0];
        long s1 = words[1];
        long s2 = words[2];
        long s3 = words[3];
        long change = 0;
        for (int row = 0; row < rows; row++) {
            int here = row * columns;
            int up = (row == 0 ? rows - 1 : row - 1) * columns;
            int down = (row == rows - 1 ? 0 : row + 1) * columns;
            int left = s[here + columns - 1];
            int spin = s[here];
            for (int c = 0; c < columns - 1; c++) {
                long r = (Long.rotateLeft(s0 + s3, 23) + s0) >>> 1;
                long t = s1 << 17;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Long.rotateLeft(s3, 45);

                int right = s[here + c + 1];
                int level = (int) ((r - w2) >>> 63) + (int) ((r - w4) >>> 63) << 1;
                int signed = sign * spin;
                int most = signed * (s[up + c] + s[down + c] + right) - level - 1;
                int ifUp = (most + signed) >> 31; // −1: flips
                int ifDown = (most - signed) >> 31;
                int flip = left > 0 ? ifUp : ifDown;
                change += flip & (most + 1 + level + signed * left);
                left = (spin ^ flip) - flip;
                s[here + c] = (byte) left;
                spin = right;
            }
            long r = (Long.rotateLeft(s0 + s3, 23) + s0) >>> 1;
            long t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Long.rotateLeft(s3, 45);
            int last = columns - 1;
            int level = (int) ((r - w2) >>> 63) + (int) ((r - w4) >>> 63) << 1;
            int k = sign * spin * (s[up + last] + s[down + last] + left + s[here]);
            if (k <= level) {
                s[here + last] = (byte) -spin;
                change += k;
            }
        }
        words[0] = s0;
        words[1] = s1;
        words[2] = s2;
        words[3] = s3;
        return sign * change;
    }

    /**
     * One heat-bath sweep.
     *
     * <pre>  h = s_up + s_down + s_left + s_right;  up when r &lt; 2⁶³ / (1 + exp(−2Jh/T)) </pre>
     *
     * @param s spins ±1, row-major; overwritten
     * @param levels 2⁶³ / (1 + exp(−2Jh/T)) at (h + 4)/2
     * @param words state of xoshiro256++; overwritten
     * @return the change of energy in units of 2J
     */
    static long heatBath(byte[] s, int rows, int columns, long[] levels, long[] words) {
        long s0 = words[0];
        long s1 = words[1];
        long s2 = words[2];
        long s3 = words[3];
        long change = 0;
        for (int row = 0; row < rows; row++) {
            int here = row * columns;
            int up = (row == 0 ? rows - 1 : row - 1) * columns;
            int down = (row == rows - 1 ? 0 : row + 1) * columns;
            int left = s[here + columns - 1];
            for (int c = 0; c < columns; c++) {
                long r = (Long.rotateLeft(s0 + s3, 23) + s0) >>> 1;
                long t = s1 << 17;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= t;
                s3 = Long.rotateLeft(s3, 45);

                int right = s[c == columns - 1 ? here : here + c + 1];
                int three = s[up + c] + s[down + c] + right;
                int ifUp = (int) ((r - levels[three + 5 >> 1]) >>> 63);
                int ifDown = (int) ((r - levels[three + 3 >> 1]) >>> 63);
                int spin = s[here + c];
                int now = 2 * (left > 0 ? ifUp : ifDown) - 1;
                change += (spin - now) / 2 * (three + left);
                left = now;
                s[here + c] = (byte) now;
            }
        }
        words[0] = s0;
        words[1] = s1;
        words[2] = s2;
        words[3] = s3;
        return change;
    }
}
