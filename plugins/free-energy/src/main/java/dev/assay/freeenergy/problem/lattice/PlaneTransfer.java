package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;

/**
 * ln Z of the Ising model on an L × L × L torus by transfer from plane to plane, to round-off, for L = 2 and 4.
 *
 * <pre>  Z = Tr T^L = Σ_s ‖T^{L/2} e_s‖²,   T = V^½ W V^½,   V = exp(K Σ_plane s s′),   W = ⊗ᵢ exp(K sᵢ sᵢ′) </pre>
 *
 * <p>2^(L²) configurations s of a plane; those that shifts, mirrors, the diagonal or a change of all signs turn into each
 * other have equal terms, so that at L = 4 some 430 of 65536 are computed, each by L²-fold butterflies: a second.
 */
final class PlaneTransfer {
    private final int side;
    private final int sites;
    private final int states;
    private final int[][] symmetries;
    private final int[] bonds;

    /** On L = 2 or 4. */
    PlaneTransfer(int side) {
        Check.that(side == 2 || side == 4, "the side must be 2 or 4, got " + side);
        this.side = side;
        sites = side * side;
        states = 1 << sites;
        symmetries = symmetries(side);
        bonds = new int[states];
        for (int s = 0; s < states; s++) {
            bonds[s] = bonds(s);
        }
    }

    /** Shifts, mirrors and the diagonal as permutations of sites. */
    private static int[][] symmetries(int side) {
        int n = side * side;
        int[][] all = new int[8 * n][n];
        for (int k = 0; k < all.length; k++) {
            int shift = k / 8;
            for (int i = 0; i < n; i++) {
                int row = (i / side + shift / side) % side;
                int column = (i % side + shift % side) % side;
                row = (k & 1) == 0 ? row : side - 1 - row;
                column = (k & 2) == 0 ? column : side - 1 - column;
                all[k][i] = (k & 4) == 0 ? row * side + column : column * side + row;
            }
        }
        return all;
    }

    private int bonds(int s) {
        int sum = 0;
        for (int i = 0; i < sites; i++) {
            int right = i / side * side + (i + 1) % side;
            int down = (i + side) % sites;
            sum += 2 - 2 * ((s >> i ^ s >> right) & 1) - 2 * ((s >> i ^ s >> down) & 1);
        }
        return sum;
    }

    /** {@return ln Z at K = 1/T} */
    double logZ(double k) {
        // Weights relative to those of aligned spins: nothing overflows, what underflows does not count.
        double[] v = new double[states];
        for (int s = 0; s < states; s++) {
            v[s] = StrictMath.exp(k * (bonds[s] - bonds[0]));
        }
        double unequal = StrictMath.exp(-2 * k);
        boolean[] seen = new boolean[states];
        double[] b = new double[states];
        double sum = 0;
        for (int s = 0; s < states; s++) {
            if (!seen[s]) {
                sum += orbit(s, seen) * term(s, v, unequal, b);
            }
        }
        return StrictMath.log(sum) + k * side * (bonds[0] + (double) sites);
    }

    /** Marks all that s turns into; {@return how many they are} */
    private int orbit(int s, boolean[] seen) {
        int count = 0;
        for (int[] to : symmetries) {
            int image = 0;
            for (int i = 0; i < sites; i++) {
                image |= (s >> i & 1) << to[i];
            }
            for (int turned : new int[] {image, states - 1 - image}) {
                if (!seen[turned]) {
                    seen[turned] = true;
                    count++;
                }
            }
        }
        return count;
    }

    /** ‖T^{L/2} e_s‖²; W's diagonal is 1. */
    private double term(int s, double[] v, double unequal, double[] b) {
        double start = StrictMath.sqrt(v[s]);
        double[] powers = new double[sites + 1];
        for (int i = 0; i <= sites; i++) {
            powers[i] = StrictMath.pow(unequal, i);
        }
        for (int r = 0; r < states; r++) {
            b[r] = start * powers[Integer.bitCount(r ^ s)];
        }
        for (int power = 1; power < side / 2; power++) {
            for (int r = 0; r < states; r++) {
                b[r] *= v[r];
            }
            for (int bit = 1; bit < states; bit *= 2) {
                for (int r = 0; r < states; r++) {
                    if ((r & bit) == 0) {
                        double up = b[r];
                        double down = b[r | bit];
                        b[r] = up + unequal * down;
                        b[r | bit] = down + unequal * up;
                    }
                }
            }
        }
        double square = 0;
        for (int r = 0; r < states; r++) {
            square += v[r] * b[r] * b[r];
        }
        return square;
    }
}
