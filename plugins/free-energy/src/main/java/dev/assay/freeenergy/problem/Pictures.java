package dev.assay.freeenergy.problem;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Samples;
import java.util.function.DoubleBinaryOperator;

/** Exhibits: samples over the exact density of their first two coordinates, and spins. */
public final class Pictures {
    private static final int SIDE = Exhibit.MAX_SIDE;
    private static final int POINTS = 1000;

    private Pictures() {}

    /** {@return gauss-std: the plane of the first two coordinates, or a line of samples in one dimension} */
    public static Exhibit gaussian(Judging judging) {
        return plane(judging, -4, 4, (x, y) -> Math.exp(-0.5 * (x * x + y * y)) / (2 * Math.PI));
    }

    /** {@return gmm40-fab: the plane} */
    public static Exhibit mixture(Judging judging) {
        double[] point = new double[2];
        return plane(judging, -46, 46, (x, y) -> {
            point[0] = x;
            point[1] = y;
            return Math.exp(GaussianMixture40.logDensity(point));
        });
    }

    /** {@return funnel-neal-3: x₀ and x₁} */
    public static Exhibit funnel(Judging judging) {
        return plane(judging, -9, 9, NealFunnel::marginal);
    }

    /** {@return manywell-fab: the first double well and its partner} */
    public static Exhibit well(Judging judging) {
        double mass = DoubleWell.mass() * Math.sqrt(2 * Math.PI);
        return plane(judging, -3, 3, (x, y) -> Math.exp(DoubleWell.logDensity(x) - 0.5 * y * y) / mass);
    }

    private static Exhibit plane(Judging judging, double low, double high, DoubleBinaryOperator density) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] image = new double[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                image[row * SIDE + column] = density.applyAsDouble(centre(low, high, column), centre(low, high, row));
            }
        }
        double[] ends = {low, high};
        double[][] points = points(samples);
        return Exhibit.axes("x0", "1", "x1", "1")
                .image("density", "1", ends, ends, SIDE, SIDE, image)
                .points("samples", points[0], points[1]);
    }

    private static double centre(double low, double high, int cell) {
        return low + (high - low) * (cell + 0.5) / SIDE;
    }

    /** Evenly spaced in cumulated weight, so that heavy particles show as often as they count. */
    private static double[][] points(Samples samples) {
        int n = Math.min(POINTS, samples.count());
        double[] weights = samples.weights();
        int second = Math.min(1, samples.dimension() - 1);
        double[][] points = new double[2][n];
        int i = 0;
        double cumulated = weights[0];
        for (int k = 0; k < n; k++) {
            double wanted = (k + 0.5) / n;
            while (cumulated < wanted && i < weights.length - 1) {
                cumulated += weights[++i];
            }
            points[0][k] = samples.get(i, 0);
            points[1][k] = samples.get(i, second);
        }
        return points;
    }

    /** {@return the last configuration; of a lattice wider than 64 its first 64 rows and columns} */
    public static Exhibit spins(Lattice lattice, Judging judging) {
        double[] values = judging.answer().get(Facets.CONFIGURATION).values();
        int columns = lattice.shape()[1];
        int height = Math.min(SIDE, lattice.shape()[0]);
        int width = Math.min(SIDE, columns);
        double[] image = new double[height * width];
        for (int row = 0; row < height; row++) {
            System.arraycopy(values, row * columns, image, row * width, width);
        }
        return Exhibit.axes("column", "1", "row", "1")
                .image("spin", "1", new double[] {0, width}, new double[] {0, height}, height, width, image);
    }
}
