package dev.assay.api.field;

import dev.assay.api.Check;

/**
 * The places where field values are wanted: scattered points, or the nodes of a tensor grid.
 *
 * @since 1.0
 */
public final class Places {
    private final double[] x;
    private final double[] y;
    private final double[] xs;
    private final double[] ys;

    private Places(double[] x, double[] y, double[] xs, double[] ys) {
        this.x = x;
        this.y = y;
        this.xs = xs;
        this.ys = ys;
    }

    /** {@return the nodes (x[i], y[j]), row-major: place j · x.length + i; both increasing} */
    public static Places grid(double[] x, double[] y) {
        Check.positive("x.length", x.length);
        Check.positive("y.length", y.length);
        double[] px = new double[x.length * y.length];
        double[] py = new double[px.length];
        for (int j = 0; j < y.length; j++) {
            for (int i = 0; i < x.length; i++) {
                px[j * x.length + i] = x[i];
                py[j * x.length + i] = y[j];
            }
        }
        return new Places(px, py, x.clone(), y.clone());
    }

    /** {@return scattered points} */
    public static Places points(double[] x, double[] y) {
        Check.length("y", y, x.length);
        return new Places(x.clone(), y.clone(), new double[0], new double[0]);
    }

    /** {@return how many places} */
    public int count() {
        return x.length;
    }

    /** {@return the x coordinate of a place} */
    public double x(int place) {
        return x[place];
    }

    /** {@return the y coordinate of a place} */
    public double y(int place) {
        return y[place];
    }

    /** {@return whether these are the nodes of a tensor grid} */
    public boolean isGrid() {
        return xs.length > 0;
    }

    /** {@return the grid's x coordinates, empty for points; a copy} */
    public double[] gridX() {
        return xs.clone();
    }

    /** {@return the grid's y coordinates, empty for points; a copy} */
    public double[] gridY() {
        return ys.clone();
    }
}
