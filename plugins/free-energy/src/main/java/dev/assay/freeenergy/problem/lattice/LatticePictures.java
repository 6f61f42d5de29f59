package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.lattice.Lattice;

/** Pictures of configurations. */
final class LatticePictures {
    private static final int SIDE = Exhibit.MAX_SIDE;

    private LatticePictures() {}

    /** {@return the last configuration: its first 64 rows and columns, of three dimensions the first layer, of one a row} */
    static Exhibit spins(Lattice lattice, Judging judging) {
        double[] values = judging.answer().get(Facets.CONFIGURATION).values();
        int[] shape = lattice.shape();
        int columns = shape[shape.length - 1];
        int height = shape.length == 1 ? 1 : Math.min(SIDE, shape[shape.length - 2]);
        int width = Math.min(SIDE, columns);
        double[] image = new double[height * width];
        for (int row = 0; row < height; row++) {
            System.arraycopy(values, row * columns, image, row * width, width);
        }
        return Exhibit.axes("column", "1", "row", "1")
                .image("spin", "1", new double[] {0, width}, new double[] {0, height}, height, width, image);
    }
}
