package dev.assay.multiphysicspde.problem;

import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.FlowExtrema;
import dev.assay.multiphysicspde.model.Models;
import java.util.List;
import java.util.Map;

/**
 * The flow under a lid in one array: u, v at the n places; the rms errors of u, v; each quantity and its error. Clustered
 * staggered grids of 96² and 128² cells, extrapolated to h = 0; the error is a quarter of what that removed.
 */
final class LidTruth {
    static final List<String> QUANTITIES = List.of("psiMin", "uMin", "vMax", "vMin");

    private static final int[] GRIDS = {16, 24, 32, 48, 64, 96, 128};
    private static final double CLUSTERING = 0.7;

    private LidTruth() {}

    static double[] of(FieldQuestion question) {
        FlowModel model = Models.flow(question);
        Places places = question.places();
        int n = places.count();
        int m = 2 * n + QUANTITIES.size();
        double[] coarse = new double[m];
        double[] fine = new double[m];
        FlowField flow = null;
        for (int size : GRIDS) {
            MacGrid grid = MacGrid.of(model, size, CLUSTERING);
            FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
            flow = new MacNewton(model, grid, 1e-9).solve(start, () -> true);
            double[] spare = coarse;
            coarse = fine;
            fine = spare;
            FlowField.Nodes u = flow.uNodes();
            FlowField.Nodes v = flow.vNodes();
            for (int k = 0; k < n; k++) {
                fine[k] = u.cubic(places.x(k), places.y(k));
                fine[n + k] = v.cubic(places.x(k), places.y(k));
            }
            Map<String, Double> extrema = FlowExtrema.of(model, flow);
            for (int k = 0; k < QUANTITIES.size(); k++) {
                fine[2 * n + k] = extrema.get(QUANTITIES.get(k));
            }
        }
        double ratio = (double) GRIDS[GRIDS.length - 1] / GRIDS[GRIDS.length - 2];
        double share = 1 / (ratio * ratio - 1);
        double[] out = new double[2 * n + 2 + 2 * QUANTITIES.size()];
        for (int k = 0; k < m; k++) {
            double removed = share * (fine[k] - coarse[k]);
            if (k < 2 * n) {
                out[k] = fine[k] + removed;
                out[2 * n + k / n] += removed * removed / n;
            } else {
                int at = 2 * n + 2 + 2 * (k - 2 * n);
                out[at] = fine[k] + removed;
                out[at + 1] = 0.25 * Math.abs(removed);
            }
        }
        for (int f = 0; f < 2; f++) {
            out[2 * n + f] = 0.25 * StrictMath.sqrt(out[2 * n + f]);
        }
        return out;
    }
}
