package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Samples;

/** Pictures of configurations and fields. */
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

    /** {@return the last sample of a field on a square} */
    static Exhibit field(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        int side = (int) Math.round(Math.sqrt(samples.dimension()));
        double[] image = new double[side * side];
        for (int i = 0; i < image.length; i++) {
            image[i] = samples.get(samples.count() - 1, i);
        }
        return Exhibit.axes("column", "1", "row", "1")
                .image("φ", "1", new double[] {0, side}, new double[] {0, side}, side, side, image);
    }

    /** {@return up to five samples, spread evenly, as curves over the sites} */
    static Exhibit chain(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        Exhibit picture = Exhibit.axes("site", "1", "φ", "1");
        int curves = Math.min(5, samples.count());
        for (int k = 0; k < curves; k++) {
            int sample = (int) ((k + 0.5) * samples.count() / curves);
            double[] x = new double[samples.dimension()];
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = i + 1;
                y[i] = samples.get(sample, i);
            }
            picture = picture.line("sample " + (sample + 1), x, y);
        }
        return picture;
    }
}
