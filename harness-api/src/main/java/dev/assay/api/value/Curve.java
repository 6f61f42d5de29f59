package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * y against x.
 *
 * @since 1.0
 */
public final class Curve {
    private final double[] x;
    private final double[] y;

    private Curve(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** {@return a curve through points of equal number} */
    public static Curve of(double[] x, double[] y) {
        Check.length("y", y, x.length);
        return new Curve(x.clone(), y.clone());
    }

    /** {@return the abscissas; a copy} */
    public double[] x() {
        return x.clone();
    }

    /** {@return the ordinates; a copy} */
    public double[] y() {
        return y.clone();
    }

    @Override
    public String toString() {
        return "curve of " + x.length + " points";
    }
}
