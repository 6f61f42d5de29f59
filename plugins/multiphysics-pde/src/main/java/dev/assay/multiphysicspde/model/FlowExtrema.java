package dev.assay.multiphysicspde.model;

import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * The numbers by which cavity flows are compared: {@code uMin} on the vertical centre line, {@code vMin}, {@code vMax} on
 * the horizontal one, {@code psiMin} anywhere, ∂ψ/∂y = u, ψ = 0 on the walls. Each is the extremum of the cubic interpolant,
 * found from the best node by a compass search; its error is that of the flow, O(h²).
 */
public final class FlowExtrema {
    private FlowExtrema() {}

    /** All four by name. */
    public static Map<String, Double> of(FlowModel model, FlowField flow) {
        FlowField.Nodes u = flow.uNodes();
        FlowField.Nodes v = flow.vNodes();
        FlowField.Nodes psi = flow.psiNodes();
        double[] middleX = {middle(model, 0)};
        double[] middleY = {middle(model, 2)};
        Map<String, Double> found = new TreeMap<>();
        found.put("uMin", least(u::cubic, 1, middleX, u.y()));
        found.put("vMin", least(v::cubic, 1, v.x(), middleY));
        found.put("vMax", -least(v::cubic, -1, v.x(), middleY));
        found.put("psiMin", least(psi::cubic, 1, psi.x(), psi.y()));
        return found;
    }

    /**
     * All four by name from fields as functions.
     *
     * @param u velocity along x
     * @param v velocity along y
     * @param psi streamfunction
     * @param x where the search begins, ends included, rising
     * @param y where the search begins, ends included, rising
     */
    public static Map<String, Double> of(
            FlowModel model,
            DoubleBinaryOperator u,
            DoubleBinaryOperator v,
            DoubleBinaryOperator psi,
            double[] x,
            double[] y) {
        double[] middleX = {middle(model, 0)};
        double[] middleY = {middle(model, 2)};
        Map<String, Double> found = new TreeMap<>();
        found.put("uMin", least(u, 1, middleX, y));
        found.put("vMin", least(v, 1, x, middleY));
        found.put("vMax", -least(v, -1, x, middleY));
        found.put("psiMin", least(psi, 1, x, y));
        return found;
    }

    private static double middle(FlowModel model, int axis) {
        return 0.5 * (model.box()[axis] + model.box()[axis + 1]);
    }

    /** The least value of sign · f over the nodes x × y and near them; a direction of one node is not searched. */
    private static double least(DoubleBinaryOperator f, double sign, double[] x, double[] y) {
        double best = Double.POSITIVE_INFINITY;
        double bx = x[0];
        double by = y[0];
        for (double py : y) {
            for (double px : x) {
                double value = sign * f.applyAsDouble(px, py);
                if (value < best) {
                    best = value;
                    bx = px;
                    by = py;
                }
            }
        }
        double step = 0.5 * Math.max(x[x.length - 1] - x[0], y[y.length - 1] - y[0]) / Math.max(x.length, y.length);
        double smallest = 1e-9 * step;
        while (step > smallest) {
            boolean moved = false;
            for (int way = 0; way < 4 && !moved; way++) {
                double tx = bx + (x.length == 1 ? 0 : way == 0 ? step : way == 1 ? -step : 0);
                double ty = by + (y.length == 1 ? 0 : way == 2 ? step : way == 3 ? -step : 0);
                if (tx < x[0] || tx > x[x.length - 1] || ty < y[0] || ty > y[y.length - 1]) {
                    continue;
                }
                double value = sign * f.applyAsDouble(tx, ty);
                if (value < best) {
                    best = value;
                    bx = tx;
                    by = ty;
                    moved = true;
                }
            }
            step = moved ? step : 0.5 * step;
        }
        return best;
    }
}
