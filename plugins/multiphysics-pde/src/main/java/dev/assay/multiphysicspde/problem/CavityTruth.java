package dev.assay.multiphysicspde.problem;

import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.multiphysicspde.flow.ChebyshevFlow;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.ConvectionExtrema;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * Reference solutions of a heated cavity, in one array: u, v, T at the n places; the rms errors of u, v, T; each of
 * {@link #QUANTITIES} and its error.
 *
 * <ul>
 *   <li>{@link #spectral}: polynomials of degree 32; the error is the difference to degree 28. About 3 s.
 *   <li>{@link #finiteVolumes}: clustered staggered grids of 64² and 96² cells, extrapolated to h = 0; the error is a
 *       quarter of what the extrapolation removed. About 4 s; ten times less exact at Ra = 10⁵.
 * </ul>
 *
 * <p>They share no code and check each other.
 */
final class CavityTruth {
    static final List<String> QUANTITIES = List.of("nusselt", "nusseltMax", "nusseltMin", "uMax", "vMax");

    private static final int[] DEGREES = {12, 16, 24, 28, 32};
    private static final int[] GRIDS = {12, 24, 32, 64, 96};
    private static final double CLUSTERING = 0.8;

    private CavityTruth() {}

    static double[] spectral(FieldQuestion question) {
        FlowModel model = Models.flow(question);
        Places places = question.places();
        int n = places.count();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int k = 0; k < n; k++) {
            x[k] = places.x(k);
            y[k] = places.y(k);
        }
        double[][] found = new double[DEGREES.length][];
        ChebyshevFlow flow = null;
        for (int g = 0; g < DEGREES.length; g++) {
            var next = new ChebyshevFlow(model, DEGREES[g]);
            if (flow != null) {
                next.startingFrom(flow);
            }
            next.solve(1e-9, () -> true);
            flow = next;
            double[][] field = flow.at(x, y);
            found[g] = new double[3 * n + QUANTITIES.size()];
            for (int f = 0; f < 3; f++) {
                System.arraycopy(field[f], 0, found[g], f * n, n);
            }
            DoubleBinaryOperator[] fields = flow.fields();
            Map<String, Double> extrema = ConvectionExtrema.of(model, fields[0], fields[1], fields[2]);
            extrema.put("nusselt", flow.meanHeat());
            put(extrema, found[g], 3 * n);
        }
        return packed(found[DEGREES.length - 2], found[DEGREES.length - 1], n, 0, 1);
    }

    static double[] finiteVolumes(FieldQuestion question) {
        FlowModel model = Models.flow(question);
        Places places = question.places();
        int n = places.count();
        FlowField flow = null;
        double[][] found = new double[GRIDS.length][3 * n + QUANTITIES.size()];
        for (int g = 0; g < GRIDS.length; g++) {
            MacGrid grid = MacGrid.of(model, GRIDS[g], CLUSTERING);
            FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
            flow = new MacNewton(model, grid, 1e-9).solve(start, () -> true);
            FlowField.Nodes[] nodes = {flow.uNodes(), flow.vNodes(), flow.tNodes()};
            for (int k = 0; k < 3 * n; k++) {
                found[g][k] = nodes[k / n].cubic(places.x(k % n), places.y(k % n));
            }
            Map<String, Double> extrema = FlowReading.extrema(model, flow);
            extrema.put("nusselt", FlowReading.nusselt(model, flow));
            put(extrema, found[g], 3 * n);
        }
        double ratio = (double) GRIDS[GRIDS.length - 1] / GRIDS[GRIDS.length - 2];
        double share = 1 / (ratio * ratio - 1);
        return packed(found[GRIDS.length - 2], found[GRIDS.length - 1], n, share, 0.25 * share);
    }

    private static void put(Map<String, Double> quantities, double[] to, int at) {
        for (int k = 0; k < QUANTITIES.size(); k++) {
            to[at + k] = quantities.get(QUANTITIES.get(k));
        }
    }

    /** fine + share (fine − coarse), and the error: {@code bound} times the difference. */
    private static double[] packed(double[] coarse, double[] fine, int n, double share, double bound) {
        double[] out = new double[3 * n + 3 + 2 * QUANTITIES.size()];
        double[] square = new double[3];
        for (int k = 0; k < fine.length; k++) {
            double change = fine[k] - coarse[k];
            if (k < 3 * n) {
                out[k] = fine[k] + share * change;
                square[k / n] += change * change / n;
            } else {
                int at = 3 * n + 3 + 2 * (k - 3 * n);
                out[at] = fine[k] + share * change;
                out[at + 1] = bound * Math.abs(change);
            }
        }
        for (int f = 0; f < 3; f++) {
            out[3 * n + f] = bound * StrictMath.sqrt(square[f]);
        }
        return out;
    }
}
