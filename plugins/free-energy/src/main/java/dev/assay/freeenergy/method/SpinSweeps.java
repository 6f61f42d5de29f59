package dev.assay.freeenergy.method;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Metropolis sweeps over a lattice. On a torus with four equal couplings a table of nine thresholds replaces the
 * exponential and neighbours come from indices; any other lattice takes the general kernel.
 */
public final class SpinSweeps {
    private final Lattice lattice;
    private final byte[] spins;
    private final Xoshiro256 random;
    private final boolean torus;
    private final int rows;
    private final int columns;
    private final double coupling;
    private final long[] thresholds = new long[9];
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private double energy;

    private SpinSweeps(Lattice lattice, RandomGenerator source) {
        this.lattice = lattice;
        this.spins = new byte[lattice.sites()];
        Arrays.fill(spins, (byte) 1);
        this.random = new Xoshiro256(source);
        this.offsets = lattice.offsets();
        this.neighbours = lattice.neighbours();
        this.couplings = lattice.couplings();
        this.torus = isTorus(lattice.shape());
        this.rows = torus ? lattice.shape()[0] : 0;
        this.columns = torus ? lattice.shape()[1] : 0;
        this.coupling = couplings.length == 0 ? 0 : couplings[0];
        for (int k = -4; k <= 4; k++) {
            thresholds[k + 4] = threshold(Math.exp(-2 * coupling * k / lattice.temperature()));
        }
        energy = lattice.energy(spins);
    }

    /** {@return a chain that starts from all spins up} */
    public static SpinSweeps of(Lattice lattice, RandomGenerator source) {
        return new SpinSweeps(lattice, source);
    }

    private static long threshold(double probability) {
        return probability >= 1 ? Long.MAX_VALUE : (long) (probability * 0x1.0p63);
    }

    private boolean isTorus(int[] shape) {
        if (shape.length != 2 || shape[0] < 3 || shape[1] < 3) {
            return false;
        }
        int side = shape[1];
        int sites = spins.length;
        int[] expected = new int[4];
        for (int i = 0; i < sites; i++) {
            if (offsets[i + 1] - offsets[i] != 4) {
                return false;
            }
            expected[0] = (i + sites - side) % sites;
            expected[1] = i - i % side + (i % side + side - 1) % side;
            expected[2] = i - i % side + (i % side + 1) % side;
            expected[3] = (i + side) % sites;
            int[] found = Arrays.copyOfRange(neighbours, offsets[i], offsets[i + 1]);
            Arrays.sort(expected);
            Arrays.sort(found);
            if (!Arrays.equals(expected, found)) {
                return false;
            }
        }
        return Arrays.stream(couplings).allMatch(j -> j == couplings[0]);
    }

    /** {@return the configuration itself, not a copy} */
    public byte[] spins() {
        return spins;
    }

    /** Tries every spin once; {@return the energy of the whole lattice, in units of J}. */
    public double sweep() {
        if (torus) {
            energy += 2 * coupling * torusSweep(spins, rows, columns, thresholds, random.state());
        } else {
            energy += generalSweep();
        }
        return energy;
    }

    /** {@return the energy computed anew} */
    public double energyAnew() {
        return lattice.energy(spins);
    }

    /**
     * One sweep of the torus with the generator's words in registers.
     *
     * <pre>  k = s (s_up + s_down + s_left + s_right) in {−4 … 4};  flip when r ≤ threshold(k), r uniform on 63 bits </pre>
     *
     * @param s spins ±1, row-major; overwritten
     * @param thresholds min(1, exp(−2Jk/T)) · 2⁶³ at k + 4
     * @param words state of xoshiro256++; overwritten
     * @return Σ k over the flips: the change of energy in units of 2J
     */
    static long torusSweep(byte[] s, int rows, int columns, long[] thresholds, long[] words) {
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

                int spin = s[here + c];
                int right = s[c == columns - 1 ? here : here + c + 1];
                int k = spin * (s[up + c] + s[down + c] + left + right);
                int flip = r <= thresholds[k + 4] ? 1 : 0;
                change += flip * k;
                left = spin - 2 * flip * spin;
                s[here + c] = (byte) left;
            }
        }
        words[0] = s0;
        words[1] = s1;
        words[2] = s2;
        words[3] = s3;
        return change;
    }

    private double generalSweep() {
        double temperature = lattice.temperature();
        double sum = 0;
        for (int i = 0; i < spins.length; i++) {
            double field = 0;
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                field += couplings[k] * spins[neighbours[k]];
            }
            double change = 2 * spins[i] * field;
            if (change <= 0 || random.nextDouble() < Math.exp(-change / temperature)) {
                spins[i] = (byte) -spins[i];
                sum += change;
            }
        }
        return sum;
    }
}
