package dev.assay.multiphysicspde.model;

import dev.assay.multiphysicspde.flow.FlowModel;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The numbers by which convection in a cavity is compared, read from smooth fields u, v, T: {@code uMax} on the vertical
 * centre line, {@code vMax} on the horizontal one, {@code nusseltMax} and {@code nusseltMin} of the local Nusselt number
 * −∂T/∂x L/ΔT of the left wall. Each is the best of 257 points along its line, refined by golden section between its
 * neighbours; the slope at the wall is that of the fields themselves.
 *
 * @see <a href="https://doi.org/10.1002/fld.1650030305">de Vahl Davis 1983, table I</a>
 */
public final class ConvectionExtrema {
    private static final int POINTS = 257;
    private static final double GOLDEN = 0.5 * (StrictMath.sqrt(5) - 1);
    private static final double CLOSE = 1e-4;

    private ConvectionExtrema() {}

    /** All four by name. */
    public static Map<String, Double> of(
            FlowModel model, DoubleBinaryOperator u, DoubleBinaryOperator v, DoubleBinaryOperator t) {
        double[] box = model.box();
        double midX = 0.5 * (box[0] + box[1]);
        double midY = 0.5 * (box[2] + box[3]);
        double width = box[1] - box[0];
        double difference = model.walls()[FlowModel.LEFT].value() - model.walls()[FlowModel.RIGHT].value();
        double h = CLOSE * width;
        DoubleUnaryOperator nusselt = y -> {
            double near = 18 * t.applyAsDouble(box[0] + h, y) - 9 * t.applyAsDouble(box[0] + 2 * h, y);
            double slope = (-11 * t.applyAsDouble(box[0], y) + near + 2 * t.applyAsDouble(box[0] + 3 * h, y)) / (6 * h);
            return -slope * width / difference;
        };
        Map<String, Double> found = new TreeMap<>();
        found.put("nusseltMax", largest(nusselt, box[2], box[3]));
        found.put("nusseltMin", -largest(y -> -nusselt.applyAsDouble(y), box[2], box[3]));
        found.put("uMax", largest(y -> u.applyAsDouble(midX, y), box[2], box[3]));
        found.put("vMax", largest(x -> v.applyAsDouble(x, midY), box[0], box[1]));
        return found;
    }

    /** The largest value of f on [a, b]. */
    static double largest(DoubleUnaryOperator f, double a, double b) {
        double step = (b - a) / (POINTS - 1);
        double at = a;
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < POINTS; k++) {
            double value = f.applyAsDouble(a + k * step);
            if (value > best) {
                best = value;
                at = a + k * step;
            }
        }
        double low = Math.max(a, at - step);
        double high = Math.min(b, at + step);
        while (high - low > 1e-10 * (b - a)) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double fl = f.applyAsDouble(left);
            double fr = f.applyAsDouble(right);
            best = Math.max(best, Math.max(fl, fr));
            if (fl > fr) {
                high = right;
            } else {
                low = left;
            }
        }
        return best;
    }
}
