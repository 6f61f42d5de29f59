package dev.assay.multiphysicspde.problem;

import dev.assay.api.field.Places;
import java.util.Arrays;

/** Places and arrays that the problems share. */
final class Lattices {
    private Lattices() {}

    /** The midpoints of n × n equal cells of a box. */
    static Places midpoints(double xMin, double xMax, double yMin, double yMax, int n) {
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = xMin + (xMax - xMin) * (i + 0.5) / n;
            y[i] = yMin + (yMax - yMin) * (i + 0.5) / n;
        }
        return Places.grid(x, y);
    }

    static double[] part(double[] all, int from, int length) {
        return Arrays.copyOfRange(all, from, from + length);
    }
}
