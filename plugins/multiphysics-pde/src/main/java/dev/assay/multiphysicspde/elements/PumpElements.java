package dev.assay.multiphysicspde.elements;

import dev.assay.api.field.Domain;
import dev.assay.multiphysicspde.model.MagneticPump;
import java.util.function.BooleanSupplier;

/**
 * {@link TaylorHood} for {@link MagneticPump}, s = φ: a = −J, f = J × B − (12 μ/H²) w. The elements end where the electrodes do and
 * shrink towards their ends, where J is singular, and towards the walls. At the channel's ends μ ∂w/∂n = p n holds in place of
 * p = 0 and ∂w/∂n = 0, which is the same where the flow no longer changes along the channel.
 */
public final class PumpElements {
    private final Domain d;
    private final MagneticPump m;
    private final TaylorHood solver;
    private final Current current;

    /**
     * At rest.
     *
     * @param n node steps along x, a multiple of 16
     */
    public PumpElements(Domain d, MagneticPump m, int n) {
        if (n < 16 || n % 16 != 0) {
            throw new IllegalArgumentException("need a multiple of 16 node steps, got " + n);
        }
        this.d = d;
        this.m = m;
        double e = m.electrode();
        double[] x = new double[n + 1];
        int outer = 3 * n / 8;
        for (int i = 0; i <= n; i += 2) {
            if (i < outer) {
                x[i] = -e - (e + d.xMax()) * power((double) (outer - i) / outer);
            } else if (i > n - outer) {
                x[i] = e + (d.xMax() - e) * power((double) (i - n + outer) / outer);
            } else {
                double s = 2.0 * (i - outer) / (n - 2 * outer) - 1;
                x[i] = s < 0 ? -e + e * power(1 + s) : e - e * power(1 - s);
            }
        }
        // the left part mirrors the right one
        for (int i = 0; i < outer; i += 2) {
            x[i] = -x[n - i];
        }
        int ny = Math.max(4, 2 * (int) Math.rint(n / 4.0));
        double[] y = new double[ny + 1];
        for (int j = 0; j <= ny; j += 2) {
            double s = 2.0 * j / ny - 1;
            double w = 0.5 * (d.yMax() - d.yMin());
            y[j] = 0.5 * (d.yMax() + d.yMin()) + (s < 0 ? -w + w * power(1 + s) : w - w * power(1 - s));
        }
        halve(x);
        halve(y);
        QuadraticMesh mesh = QuadraticMesh.tensor(x, y);
        int nodes = mesh.x.length;
        boolean[] given = new boolean[3 * nodes];
        double[] state = new double[4 * nodes];
        for (int k = 0; k < nodes; k++) {
            boolean bottom = k < x.length;
            boolean top = k >= nodes - x.length;
            if (bottom || top) {
                given[k] = true;
                given[nodes + k] = true;
                if (Math.abs(mesh.x[k]) <= e * (1 + 1e-9)) {
                    given[2 * nodes + k] = true;
                    state[2 * nodes + k] = bottom ? m.voltage() : 0;
                }
            }
        }
        current = new Current(m);
        solver = new TaylorHood(mesh, m.density(), m.viscosity(), current, given, state);
    }

    /** Grows as the square at 0: elements shrink there in proportion to the root of their distance. */
    private static double power(double s) {
        return s * s;
    }

    private static void halve(double[] x) {
        for (int i = 1; i < x.length; i += 2) {
            x[i] = 0.5 * (x[i - 1] + x[i + 1]);
        }
    }

    /** Takes over a flow on another mesh. */
    public PumpElements startingFrom(PumpElements other) {
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

    /** u, v, φ, J_x or J_y (0 … 4) at a place. */
    public double value(int what, double px, double py) {
        double[] local = new double[2];
        int e = solver.mesh.locate(px, py, local);
        if (what < 3) {
            return solver.value(what, e, local);
        }
        double[] q = new double[Carried.COUNT];
        double[] out = new double[Carried.COUNT];
        solver.values(e, local, q);
        current.at(px, py, false, 1, q, out);
        return -out[what - 1];
    }

    /** Flow out of the right end, per depth: Simpson's rule, exact for the elements. */
    public double flowRate() {
        QuadraticMesh mesh = solver.mesh;
        double sum = 0;
        for (int[] e : mesh.elements) {
            if (mesh.x[e[2]] > d.xMax() * (1 - 1e-9)) {
                double u = solver.state[e[2]] + 4 * solver.state[e[5]] + solver.state[e[8]];
                sum += u * (mesh.y[e[8]] - mesh.y[e[2]]) / 6;
            }
        }
        return sum;
    }

    /** Current from the lower electrode, per depth: the reactions of its nodes, exact in balance. */
    public double current() {
        boolean[] electrode = new boolean[solver.mesh.x.length];
        for (int k = 0; k < electrode.length; k++) {
            boolean bottom = solver.mesh.y[k] < d.yMin() + 1e-9 * (d.yMax() - d.yMin());
            electrode[k] = bottom && Math.abs(solver.mesh.x[k]) <= m.electrode() * (1 + 1e-9);
        }
        return solver.entering(electrode);
    }

    private record Current(MagneticPump m, double[] scale) implements Carried {
        Current(MagneticPump m) {
            this(m, new double[] {1e-2, 1e-2, 1e-2, 1, 1});
        }

        @Override
        public void at(double x, double y, boolean solid, double inertia, double[] q, double[] out) {
            double b = m.field().at(x, y);
            double jx = m.conductivity() * (-q[SX] + q[V] * b);
            double jy = m.conductivity() * (-q[SX + 1] - q[U] * b);
            double drag = 12 * m.viscosity() / (m.depth() * m.depth());
            out[0] = jy * b - drag * q[U];
            out[1] = -jx * b - drag * q[V];
            out[2] = -jx;
            out[3] = -jy;
            out[4] = 0;
        }
    }
}
