package dev.assay.multiphysicspde.porous;

import dev.assay.numerics.linear.DenseLu;
import java.util.Arrays;

/**
 * Value and gradient at a place from scattered values around it: the parabola q(x, y) of least squares with weights
 * exp(−r²/h²). Value of third order, gradient of second, also on one side of a boundary.
 */
final class LocalFit {
    private static final int SIZE = 6;

    private final double h;
    private final double[] a = new double[SIZE * SIZE];
    private final double[] b = new double[SIZE];
    private final double[] row = new double[SIZE];
    private double x0;
    private double y0;
    private int points;

    /** Fits with points some h apart. */
    LocalFit(double h) {
        this.h = h;
    }

    /** Starts anew around (x, y). */
    void around(double x, double y) {
        x0 = x;
        y0 = y;
        points = 0;
        Arrays.fill(a, 0);
        Arrays.fill(b, 0);
    }

    /** Adds a value. */
    void add(double x, double y, double value) {
        double s = (x - x0) / h;
        double t = (y - y0) / h;
        double w = StrictMath.exp(-(s * s + t * t));
        row[0] = 1;
        row[1] = s;
        row[2] = t;
        row[3] = s * s;
        row[4] = s * t;
        row[5] = t * t;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                a[i * SIZE + j] += w * row[i] * row[j];
            }
            b[i] += w * row[i] * value;
        }
        points++;
    }

    /** {@code out} ← q, ∂q/∂x, ∂q/∂y at the place. */
    void solve(double[] out) {
        if (points < SIZE) {
            throw new ArithmeticException("only " + points + " values around (" + x0 + ", " + y0 + ")");
        }
        for (int i = 0; i < SIZE; i++) {
            a[i * SIZE + i] += 1e-12 * a[0];
        }
        double[] c = b.clone();
        new DenseLu(a.clone(), SIZE).solve(c);
        out[0] = c[0];
        out[1] = c[1] / h;
        out[2] = c[2] / h;
    }
}
