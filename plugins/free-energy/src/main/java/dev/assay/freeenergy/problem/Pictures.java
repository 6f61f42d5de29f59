package dev.assay.freeenergy.problem;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Table;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;

/** Exhibits: samples over a density in the plane of two coordinates, samples beside exact ones, and spins. */
public final class Pictures {
    private static final int SIDE = Exhibit.MAX_SIDE;
    private static final int POINTS = 1000;

    private Pictures() {}

    /**
     * One side of a picture.
     *
     * @param coordinate which coordinate
     * @param low its lower end
     * @param high its upper end
     */
    public record Axis(int coordinate, double low, double high) {
        double centre(int cell) {
            return low + (high - low) * (cell + 0.5) / SIDE;
        }

        double[] ends() {
            return new double[] {low, high};
        }
    }

    /** {@return an axis of four standard deviations to either side of the exact mean} */
    public static Axis axis(Judging judging, int coordinate) {
        Table moments = judging.truth().get(Facets.MOMENTS);
        double mean = moments.get(coordinate, "mean");
        double reach = 4 * Math.sqrt(moments.get(coordinate, "variance"));
        return new Axis(coordinate, mean - reach, mean + reach);
    }

    /** {@return samples over a density of two coordinates} */
    public static Exhibit plane(Judging judging, Axis x, Axis y, DoubleBinaryOperator density) {
        return samples(
                plot(x, y).image("density", "1", x.ends(), y.ends(), SIDE, SIDE, image(x, y, density)), judging, x, y);
    }

    /**
     * Samples over γ along two coordinates, the others where γ is largest among exact samples, relative to its largest
     * value in the picture. Of a product of independent parts this is the shape of the marginal.
     *
     * @param target the question
     * @param judging answer and truth
     * @param x the horizontal coordinate
     * @param y the vertical coordinate
     * @return the picture
     */
    public static Exhibit slice(Density target, Judging judging, Axis x, Axis y) {
        double[] at = likely(target, judging);
        double[] image = image(x, y, (a, b) -> {
            at[x.coordinate()] = a;
            at[y.coordinate()] = b;
            return target.logDensity(at);
        });
        double largest = Arrays.stream(image).max().orElseThrow();
        for (int i = 0; i < image.length; i++) {
            image[i] = Math.exp(image[i] - largest);
        }
        return samples(
                plot(x, y).image("density over its largest", "1", x.ends(), y.ends(), SIDE, SIDE, image),
                judging,
                x,
                y);
    }

    /** {@return samples over γ along the first two coordinates, or of one coordinate against itself} */
    public static Exhibit slice(Density target, Judging judging) {
        return slice(target, judging, axis(judging, 0), axis(judging, Math.min(1, target.dimension() - 1)));
    }

    /** {@return samples beside as many exact ones} */
    public static Exhibit cloud(Judging judging, int x, int y) {
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        double[] point = new double[judging.answer().get(Facets.SAMPLES).dimension()];
        RandomGenerator random = judging.random("exact", 0);
        double[][] points = new double[2][POINTS];
        for (int k = 0; k < POINTS; k++) {
            exact.draw(random, point);
            points[0][k] = point[x];
            points[1][k] = point[y];
        }
        Exhibit plot = Exhibit.axes("x" + x, "1", "x" + y, "1").points("exact", points[0], points[1]);
        double[][] samples = points(judging.answer().get(Facets.SAMPLES), x, y);
        return plot.points("samples", samples[0], samples[1]);
    }

    private static double[] likely(Density target, Judging judging) {
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        RandomGenerator random = judging.random("likely", 0);
        double[] x = new double[target.dimension()];
        double[] best = x.clone();
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 100; k++) {
            exact.draw(random, x);
            double value = target.logDensity(x);
            if (value > largest) {
                largest = value;
                best = x.clone();
            }
        }
        return best;
    }

    private static Exhibit plot(Axis x, Axis y) {
        return Exhibit.axes("x" + x.coordinate(), "1", "x" + y.coordinate(), "1");
    }

    private static double[] image(Axis x, Axis y, DoubleBinaryOperator value) {
        double[] image = new double[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                image[row * SIDE + column] = value.applyAsDouble(x.centre(column), y.centre(row));
            }
        }
        return image;
    }

    private static Exhibit samples(Exhibit plot, Judging judging, Axis x, Axis y) {
        double[][] points = points(judging.answer().get(Facets.SAMPLES), x.coordinate(), y.coordinate());
        return plot.points("samples", points[0], points[1]);
    }

    /** Evenly spaced in cumulated weight, so that heavy particles show as often as they count. */
    private static double[][] points(Samples samples, int x, int y) {
        int n = Math.min(POINTS, samples.count());
        double[] weights = samples.weights();
        double[][] points = new double[2][n];
        int i = 0;
        double cumulated = weights[0];
        for (int k = 0; k < n; k++) {
            double wanted = (k + 0.5) / n;
            while (cumulated < wanted && i < weights.length - 1) {
                cumulated += weights[++i];
            }
            points[0][k] = samples.get(i, x);
            points[1][k] = samples.get(i, y);
        }
        return points;
    }
}
