package dev.assay.multiphysicspde.model;

import dev.assay.api.field.Region;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * What a heated body in a flow does: {@code tMaxExcess}, {@code tMeanExcess} (over the box) above the coldest wall, and
 * {@code maxSpeed}, the largest |w| outside of the body, from a lattice of 128² and a search of halved steps.
 */
public final class DiscReading {
    private static final int LATTICE = 128;

    private DiscReading() {}

    static Map<String, Double> of(FlowModel model, FlowField flow) {
        double cold = Double.POSITIVE_INFINITY;
        for (FlowModel.Wall wall : model.walls()) {
            cold = Math.min(cold, wall.fixed() ? wall.value() : cold);
        }
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("tMaxExcess", flow.largestT() - cold);
        out.put("tMeanExcess", flow.meanT() - cold);
        out.put("maxSpeed", speed(model, flow.uNodes()::cubic, flow.vNodes()::cubic));
        return out;
    }

    /** {@return the largest √(u² + v²) outside of the solid, of fields as functions} */
    public static double speed(FlowModel model, DoubleBinaryOperator u, DoubleBinaryOperator v) {
        Region solid = model.solid().orElseThrow().region();
        double[] box = model.box();
        double hx = (box[1] - box[0]) / LATTICE;
        double hy = (box[3] - box[2]) / LATTICE;
        double top = 0;
        double x = 0;
        double y = 0;
        for (int k = 0; k < LATTICE * LATTICE; k++) {
            double px = box[0] + (k % LATTICE + 0.5) * hx;
            double py = box[2] + (k / LATTICE + 0.5) * hy;
            double s = at(u, v, solid, box, px, py);
            if (s > top) {
                top = s;
                x = px;
                y = py;
            }
        }
        for (double step = 0.5; step > 1e-3; ) {
            double before = top;
            double cx = x;
            double cy = y;
            for (int d = 0; d < 4; d++) {
                double px = cx + (d == 0 ? step : d == 1 ? -step : 0) * hx;
                double py = cy + (d == 2 ? step : d == 3 ? -step : 0) * hy;
                double s = at(u, v, solid, box, px, py);
                if (s > top) {
                    top = s;
                    x = px;
                    y = py;
                }
            }
            step *= top > before ? 1 : 0.5;
        }
        return top;
    }

    private static double at(
            DoubleBinaryOperator u, DoubleBinaryOperator v, Region solid, double[] box, double x, double y) {
        return x < box[0] || x > box[1] || y < box[2] || y > box[3] || solid.contains(x, y)
                ? 0
                : StrictMath.hypot(u.applyAsDouble(x, y), v.applyAsDouble(x, y));
    }
}
