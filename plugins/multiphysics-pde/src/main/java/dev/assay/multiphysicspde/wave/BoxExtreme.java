package dev.assay.multiphysicspde.wave;

import java.util.function.DoubleBinaryOperator;

/**
 * The largest value of a function on a box, sides included: the best of a lattice, then a compass search from it with
 * steps halved to 10⁻⁶ of the lattice. Finds the largest maximum whose hill a lattice point sees; O(n²) calls.
 */
public final class BoxExtreme {
    private static final double FINEST = 1e-6;

    private BoxExtreme() {}

    /**
     * The largest value.
     *
     * @param box xMin, xMax, yMin, yMax
     * @param n steps of the lattice a side, ≥ 1
     * @param f the function
     */
    public static double largest(double[] box, int n, DoubleBinaryOperator f) {
        double dx = (box[1] - box[0]) / n;
        double dy = (box[3] - box[2]) / n;
        double best = Double.NEGATIVE_INFINITY;
        double x = box[0];
        double y = box[2];
        for (int j = 0; j <= n; j++) {
            double py = Math.min(box[3], box[2] + j * dy);
            for (int i = 0; i <= n; i++) {
                double px = Math.min(box[1], box[0] + i * dx);
                double v = f.applyAsDouble(px, py);
                if (v > best) {
                    best = v;
                    x = px;
                    y = py;
                }
            }
        }
        for (double step = 0.5; step > FINEST; ) {
            boolean moved = false;
            for (int d = 0; d < 4; d++) {
                double px = clamp(x + (d == 0 ? step : d == 1 ? -step : 0) * dx, box[0], box[1]);
                double py = clamp(y + (d == 2 ? step : d == 3 ? -step : 0) * dy, box[2], box[3]);
                double v = f.applyAsDouble(px, py);
                if (v > best) {
                    best = v;
                    x = px;
                    y = py;
                    moved = true;
                }
            }
            step = moved ? step : step / 2;
        }
        return best;
    }

    /** The least value, as above. */
    public static double least(double[] box, int n, DoubleBinaryOperator f) {
        return -largest(box, n, (x, y) -> -f.applyAsDouble(x, y));
    }

    private static double clamp(double v, double low, double high) {
        return Math.max(low, Math.min(high, v));
    }
}
