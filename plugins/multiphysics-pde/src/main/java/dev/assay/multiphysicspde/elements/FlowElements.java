package dev.assay.multiphysicspde.elements;

import dev.assay.api.field.Region;
import dev.assay.multiphysicspde.flow.FlowModel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleBinaryOperator;

/**
 * {@link TaylorHood} for {@link FlowModel}: on n/2 × n/2 elements clustered towards the walls, or fitted to a disc in the flow. A
 * disc is found from the solid's region, whose extent is measured along lines through its middle; walls let no heat through where
 * their temperature is not given.
 */
public final class FlowElements {
    private static final double CLUSTERING = 0.6;

    private final FlowModel model;
    private final TaylorHood solver;

    /**
     * At rest.
     *
     * @param n node steps a side, even, ≥ 4
     */
    public FlowElements(FlowModel model, int n) {
        this.model = model;
        double[] box = model.box();
        QuadraticMesh mesh;
        if (model.solid().isPresent()) {
            double[] disc = disc(model);
            mesh = QuadraticMesh.aroundDisc(box, disc[0], disc[1], disc[2], n);
        } else {
            mesh = QuadraticMesh.tensor(clustered(box[0], box[1], n), clustered(box[2], box[3], n));
        }
        int nodes = mesh.x.length;
        boolean[] given = new boolean[3 * nodes];
        double[] state = new double[4 * nodes];
        if (!model.carriesHeat()) {
            Arrays.fill(given, 2 * nodes, 3 * nodes, true);
        }
        for (int e = 0; e < mesh.elements.length; e++) {
            for (int a = 0; mesh.solid[e] && a < 9; a++) {
                given[mesh.elements[e][a]] = true;
                given[nodes + mesh.elements[e][a]] = true;
            }
        }
        FlowModel.Wall[] walls = model.walls();
        for (int k = 0; k < nodes; k++) {
            boolean[] on = sides(box, mesh.x[k], mesh.y[k]);
            int count = 0;
            for (int s = 0; s < 4; s++) {
                count += on[s] ? 1 : 0;
            }
            for (int s = 0; s < 4; s++) {
                if (on[s]) {
                    given[k] = true;
                    given[nodes + k] = true;
                    state[(s < 2 ? nodes : 0) + k] = count > 1 ? 0 : walls[s].speed();
                    if (walls[s].fixed() && model.carriesHeat()) {
                        given[2 * nodes + k] = true;
                        state[2 * nodes + k] = walls[s].value();
                    }
                }
            }
        }
        solver = new TaylorHood(mesh, model.density(), model.viscosity(), new Heat(model), given, state);
    }

    /** Why a model cannot be solved, if so. */
    public static Optional<String> refusal(FlowModel model) {
        for (FlowModel.Wall wall : model.walls()) {
            if (!wall.fixed() && wall.value() != 0) {
                return Optional.of("a given flux of heat through a wall is not solved for");
            }
        }
        if (model.solid().isEmpty()) {
            return Optional.empty();
        }
        double[] d = disc(model);
        for (int k = 0; k < 64; k++) {
            double angle = Math.PI * k / 32;
            double x = StrictMath.cos(angle) * d[2];
            double y = StrictMath.sin(angle) * d[2];
            boolean round = model.solid().orElseThrow().region().contains(d[0] + 0.99 * x, d[1] + 0.99 * y)
                    && !model.solid().orElseThrow().region().contains(d[0] + 1.01 * x, d[1] + 1.01 * y);
            if (!round) {
                return Optional.of("a solid other than a disc in the flow is not followed");
            }
        }
        return Optional.empty();
    }

    private static boolean[] sides(double[] box, double x, double y) {
        double e = 1e-9 * (box[1] - box[0]);
        return new boolean[] {x < box[0] + e, x > box[1] - e, y < box[2] + e, y > box[3] - e};
    }

    /** Nodes: corners at s − (a/2π) sin 2πs, s = 0, 2/n … 1, the others halfway. */
    private static double[] clustered(double low, double high, int n) {
        double[] x = new double[n + 1];
        for (int i = 0; i <= n; i += 2) {
            double s = (double) i / n;
            x[i] = low + (high - low) * (s - CLUSTERING / (2 * Math.PI) * StrictMath.sin(2 * Math.PI * s));
        }
        x[n] = high;
        for (int i = 1; i < n; i += 2) {
            x[i] = 0.5 * (x[i - 1] + x[i + 1]);
        }
        return x;
    }

    /** Centre and radius of the solid, by bisection along lines from a place inside. */
    private static double[] disc(FlowModel model) {
        var region = model.solid().orElseThrow().region();
        double[] box = model.box();
        double x = 0;
        double y = 0;
        int count = 0;
        int n = 256;
        for (int k = 0; k < n * n; k++) {
            double px = box[0] + (box[1] - box[0]) * (k % n + 0.5) / n;
            double py = box[2] + (box[3] - box[2]) * (k / n + 0.5) / n;
            if (region.contains(px, py)) {
                x += px;
                y += py;
                count++;
            }
        }
        x /= count;
        y /= count;
        double size = box[1] - box[0];
        double radius = 0;
        for (int pass = 0; pass < 3; pass++) {
            double right = reach(region, x, y, size, 0);
            double left = reach(region, x, y, -size, 0);
            x += 0.5 * (right - left);
            double up = reach(region, x, y, 0, size);
            double down = reach(region, x, y, 0, -size);
            y += 0.5 * (up - down);
            radius = 0.5 * (up + down);
        }
        return new double[] {x, y, radius};
    }

    private static double reach(Region region, double x, double y, double dx, double dy) {
        double low = 0;
        double high = 1;
        for (int it = 0; it < 60; it++) {
            double mid = 0.5 * (low + high);
            if (region.contains(x + mid * dx, y + mid * dy)) {
                low = mid;
            } else {
                high = mid;
            }
        }
        return low * Math.abs(dx + dy); // one of them is 0
    }

    /** Takes over a flow on another mesh. */
    public FlowElements startingFrom(FlowElements other) {
        solver.startingFrom(other.solver);
        return this;
    }

    /**
     * Newton's method, with inertia raised from 0 where it fails.
     *
     * @param tolerance largest step at which to stop, relative to the largest value
     * @return false when {@code goOn}, asked before each factorisation, said stop
     * @throws ArithmeticException where it does not converge
     */
    public boolean solve(double tolerance, BooleanSupplier goOn) {
        return solver.solve(tolerance, goOn);
    }

    /** Unknowns. */
    public int unknowns() {
        return solver.unknowns();
    }

    /** Factorisations so far. */
    public int factorizations() {
        return solver.factorizations();
    }

    /** u, v, T as functions of the place; not for several threads. */
    public DoubleBinaryOperator[] fields() {
        return new DoubleBinaryOperator[] {field(0), field(1), field(2)};
    }

    private DoubleBinaryOperator field(int f) {
        double[] local = new double[2];
        return (x, y) -> solver.value(f, solver.mesh.locate(x, y, local), local);
    }

    /** Mean heat that enters through the left wall per length; the reactions of the nodes there, exact in balance. */
    public double meanHeat() {
        double[] box = model.box();
        boolean[] left = new boolean[solver.mesh.x.length];
        for (int k = 0; k < left.length; k++) {
            left[k] = sides(box, solver.mesh.x[k], solver.mesh.y[k])[FlowModel.LEFT];
        }
        return solver.entering(left) / (box[3] - box[2]);
    }

    /** The largest T of a node. */
    public double largestT() {
        int nodes = solver.mesh.x.length;
        return Arrays.stream(solver.state, 2 * nodes, 3 * nodes).max().orElseThrow();
    }

    /** The mean of T over the box, by the elements' own quadrature. */
    public double meanT() {
        double[] box = model.box();
        return solver.integral(2) / (box[1] - box[0]) / (box[3] - box[2]);
    }

    private record Heat(FlowModel m, double[] scale) implements Carried {
        Heat(FlowModel m) {
            this(m, new double[] {1, 1, 1, 1, 1});
        }

        @Override
        public void at(double x, double y, boolean solid, double inertia, double[] q, double[] out) {
            double k = solid ? m.solid().orElseThrow().conductivity() : m.conductivity();
            out[0] = solid ? 0 : m.forceX().at(x, y, q[S]);
            out[1] = solid ? 0 : m.forceY().at(x, y, q[S]);
            out[2] = k * q[SX];
            out[3] = k * q[SX + 1];
            double convection = inertia * m.convection() * (q[U] * q[SX] + q[V] * q[SX + 1]);
            out[4] = (solid ? 0 : convection) - m.source().at(x, y, q[S]);
        }
    }
}
