package dev.assay.freeenergy.method.lattice;

import dev.assay.api.lattice.Lattice;
import java.util.Arrays;

/** Recognises tori by their neighbours, so that kernels may take them from indices. */
final class Torus {
    private Torus() {}

    /** {@return whether it is a two-dimensional torus of sides ≥ 3 whose couplings are all the same} */
    static boolean isSquare(Lattice lattice) {
        int[] shape = lattice.shape();
        if (shape.length != 2 || shape[0] < 3 || shape[1] < 3 || !isUniform(lattice)) {
            return false;
        }
        int[] offsets = lattice.offsets();
        int[] neighbours = lattice.neighbours();
        int side = shape[1];
        int sites = lattice.sites();
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
        return true;
    }

    /** {@return whether all couplings are the same} */
    static boolean isUniform(Lattice lattice) {
        double[] couplings = lattice.couplings();
        return couplings.length > 0 && Arrays.stream(couplings).allMatch(j -> j == couplings[0]);
    }
}
