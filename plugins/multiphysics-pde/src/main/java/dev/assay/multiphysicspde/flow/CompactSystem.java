package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.sparse.CsrMatrix;
import java.util.Arrays;

/**
 * The equations of {@link CompactFlow} at the nodes of one grid: residual, its derivative in a direction, and a matrix near to
 * that derivative with three nodes a direction.
 *
 * <pre>
 *   L ψ + P ω = 0,   u = ∂ψ/∂y, v = −∂ψ/∂x of fourth order from five nodes,
 *   μ L ω − ρ [X(uω) + Y(vω) − (P − 1)(u δxω + v δyω)] + P (∂x F_y − ∂y F_x) = 0,
 *   K L T − c [X(uT) + Y(vT) − (P − 1)(u δxT + v δyT)] + P S = 0;
 *   walls: ψ = 0, ω by Briley's formula, T given or its slope from five nodes.
 * </pre>
 *
 * <p>Unknowns are ψ, ω and, with heat, T at all nodes, one field after the other. The operators are those of
 * {@link CompactStencils}. Where a moving wall meets another the vorticity is infinite; there it continues its neighbours.
 */
final class CompactSystem {
    final CompactStencils st;
    final int nodes;
    final int kinds;
    final double[] x;
    final double[] y;
    private final FlowModel m;
    private final FlowModel.Wall[] walls;
    private final int n;
    private final int w;
    private final double[] psi;
    private final double[] omega;
    private final double[] t;
    private final double[] u;
    private final double[] v;
    private final double[] fx;
    private final double[] fy;
    private final double[] slopeFx;
    private final double[] slopeFy;
    private final double[] q;
    private final double[] source;

    /** On n × n cells, n ≥ 6. */
    CompactSystem(FlowModel model, int n) {
        if (model.solid().isPresent()) {
            throw new IllegalArgumentException("a solid in the flow needs a streamfunction of its own on its surface");
        }
        if (n < 6) {
            throw new IllegalArgumentException("need n >= 6 cells a side, got " + n);
        }
        m = model;
        walls = model.walls();
        this.n = n;
        double[] box = model.box();
        st = new CompactStencils(n, (box[1] - box[0]) / n, (box[3] - box[2]) / n);
        w = st.w;
        nodes = w * w;
        kinds = model.carriesHeat() ? 3 : 2;
        x = new double[w];
        y = new double[w];
        for (int i = 0; i < w; i++) {
            x[i] = box[0] + (box[1] - box[0]) * i / n;
            y[i] = box[2] + (box[3] - box[2]) * i / n;
        }
        psi = new double[nodes];
        omega = new double[nodes];
        t = new double[nodes];
        u = new double[nodes];
        v = new double[nodes];
        fx = new double[nodes];
        fy = new double[nodes];
        slopeFx = new double[nodes];
        slopeFy = new double[nodes];
        q = new double[nodes];
        source = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            source[k] = kinds == 3 ? m.source().at(x[k % w], y[k / w], 0) : 0;
        }
    }

    /** Number of unknowns. */
    int size() {
        return kinds * nodes;
    }

    /** r = R(state); overwrites {@code r} and makes the state that of {@link #tangent} and {@link #nearby}. */
    void residual(double[] state, double[] r) {
        System.arraycopy(state, 0, psi, 0, nodes);
        System.arraycopy(state, nodes, omega, 0, nodes);
        if (kinds == 3) {
            System.arraycopy(state, 2 * nodes, t, 0, nodes);
        }
        velocity(psi, 1, u, v);
        forces();
        linear(psi, omega, t, 1, r);
        for (int j = 1; j < n; j++) {
            for (int i = 1; i < n; i++) {
                int k = j * w + i;
                r[nodes + k] += st.averagedSlopeX(fy, i, k) - st.averagedSlopeY(fx, j, k);
                if (kinds == 3) {
                    r[2 * nodes + k] += source[k] + st.excess(source, k);
                }
            }
        }
        carry(u, v, omega, m.density(), nodes, r);
        if (kinds == 3) {
            carry(u, v, t, m.convection(), 2 * nodes, r);
        }
    }

    /** r = R′ d at the state of the last residual; overwrites {@code r}. */
    void tangent(double[] d, double[] r) {
        double[] dPsi = Arrays.copyOfRange(d, 0, nodes);
        double[] dOmega = Arrays.copyOfRange(d, nodes, 2 * nodes);
        double[] dT = kinds == 3 ? Arrays.copyOfRange(d, 2 * nodes, 3 * nodes) : t;
        double[] du = new double[nodes];
        double[] dv = new double[nodes];
        velocity(dPsi, 0, du, dv);
        linear(dPsi, dOmega, dT, 0, r);
        carry(u, v, dOmega, m.density(), nodes, r);
        carry(du, dv, omega, m.density(), nodes, r);
        if (kinds == 2) {
            return;
        }
        double[] gx = new double[nodes];
        double[] gy = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            gx[k] = slopeFx[k] * dT[k];
            gy[k] = slopeFy[k] * dT[k];
        }
        for (int j = 1; j < n; j++) {
            for (int i = 1; i < n; i++) {
                int k = j * w + i;
                r[nodes + k] += st.averagedSlopeX(gy, i, k) - st.averagedSlopeY(gx, j, k);
            }
        }
        carry(u, v, dT, m.convection(), 2 * nodes, r);
        carry(du, dv, t, m.convection(), 2 * nodes, r);
    }

    /** u, v of a streamfunction; {@code on} = 1 with the speeds of the walls, 0 with resting ones. Corners rest. */
    void velocity(double[] p, double on, double[] ux, double[] vy) {
        double bottom = on * walls[FlowModel.BOTTOM].speed();
        double top = on * walls[FlowModel.TOP].speed();
        double left = on * walls[FlowModel.LEFT].speed();
        double right = on * walls[FlowModel.RIGHT].speed();
        for (int j = 1; j < n; j++) {
            for (int i = 1; i < n; i++) {
                int k = j * w + i;
                ux[k] = st.velocity(p, j, k, w, st.hy, bottom, top);
                vy[k] = -st.velocity(p, i, k, 1, st.hx, -left, -right);
            }
        }
        for (int i = 1; i < n; i++) {
            ux[i] = bottom;
            ux[n * w + i] = top;
            vy[i * w] = left;
            vy[i * w + n] = right;
        }
    }

    private void forces() {
        for (int k = 0; k < nodes; k++) {
            double px = x[k % w];
            double py = y[k / w];
            fx[k] = m.forceX().at(px, py, t[k]);
            fy[k] = m.forceY().at(px, py, t[k]);
            if (kinds == 3) {
                double e = 1e-5 * (1 + Math.abs(t[k]));
                slopeFx[k] = (m.forceX().at(px, py, t[k] + e) - m.forceX().at(px, py, t[k] - e)) / (2 * e);
                slopeFy[k] = (m.forceY().at(px, py, t[k] + e) - m.forceY().at(px, py, t[k] - e)) / (2 * e);
            }
        }
    }

    /** Everything linear, with the given values on the walls ({@code on} = 1) or without (0). */
    private void linear(double[] p, double[] o, double[] h, double on, double[] r) {
        for (int k = 0; k < nodes; k++) {
            int i = k % w;
            int j = k / w;
            if (i > 0 && i < n && j > 0 && j < n) {
                r[k] = st.laplace(p, k) + o[k] + st.excess(o, k);
                r[nodes + k] = m.viscosity() * st.laplace(o, k);
                if (kinds == 3) {
                    r[2 * nodes + k] = m.conductivity() * st.laplace(h, k);
                }
                continue;
            }
            r[k] = p[k];
            int in = inwards(i, j);
            boolean corner = (i == 0 || i == n) && (j == 0 || j == n);
            if (corner) {
                int a = i == 0 ? 1 : -1;
                int b = j == 0 ? w : -w;
                r[nodes + k] = o[k] - (still(i, j) ? 0 : o[k + a] + o[k + b] - o[k + a + b]);
            } else {
                double step = Math.abs(in) == 1 ? st.hx : st.hy;
                double slope = on * slopeOfPsi(i, j);
                r[nodes + k] = o[k] - CompactStencils.wallVorticity(p, k, in, step, slope);
            }
            if (kinds == 3) {
                FlowModel.Wall wall = walls[thermal(i, j)];
                int into = inwardsFrom(thermal(i, j));
                r[2 * nodes + k] = wall.fixed()
                        ? h[k] - on * wall.value()
                        : CompactStencils.wallSlope(h, k, into, Math.abs(into) == 1 ? st.hx : st.hy)
                                - on * wall.value() / m.conductivity();
            }
        }
    }

    /** Subtracts c [X(ux f) + Y(vy f) − (P − 1)(ux δx f + vy δy f)] at the inner nodes. */
    private void carry(double[] ux, double[] vy, double[] f, double c, int at, double[] r) {
        for (int j = 1; j < n; j++) {
            q[j * w] = vy[j * w] * st.slopeY(f, j * w);
            q[j * w + n] = vy[j * w + n] * st.slopeY(f, j * w + n);
            q[j] = ux[j] * st.slopeX(f, j);
            q[n * w + j] = ux[n * w + j] * st.slopeX(f, n * w + j);
            for (int i = 1; i < n; i++) {
                int k = j * w + i;
                q[k] = ux[k] * st.slopeX(f, k) + vy[k] * st.slopeY(f, k);
            }
        }
        for (int j = 1; j < n; j++) {
            for (int i = 1; i < n; i++) {
                int k = j * w + i;
                r[at + k] -= c * (st.fluxX(ux, f, k) + st.fluxY(vy, f, k) - st.excess(q, k));
            }
        }
    }

    /** A matrix near to R′: convection of second order from three nodes a direction, all else exact but the force's corners. */
    CsrMatrix nearby() {
        var a = new CsrMatrix.Builder(size(), size());
        for (int k = 0; k < nodes; k++) {
            int i = k % w;
            int j = k / w;
            if (i > 0 && i < n && j > 0 && j < n) {
                inner(a, k);
            } else {
                wall(a, k, i, j);
            }
        }
        return a.build();
    }

    private void inner(CsrMatrix.Builder a, int k) {
        double rho = m.density();
        double c = m.convection();
        for (int b = -1; b <= 1; b++) {
            for (int s = -1; s <= 1; s++) {
                int to = k + b * w + s;
                double lap = st.laplaceWeight(s, b);
                double dx = b == 0 ? 0.5 * s / st.hx : 0;
                double dy = s == 0 ? 0.5 * b / st.hy : 0;
                double along = u[k] * dx + v[k] * dy;
                a.add(k, to, lap);
                a.add(k, nodes + to, CompactStencils.averageWeight(s, b));
                a.add(nodes + k, nodes + to, m.viscosity() * lap - rho * along);
                a.add(nodes + k, to, -rho * (st.slopeX(omega, k) * dy - st.slopeY(omega, k) * dx));
                if (kinds == 3) {
                    a.add(nodes + k, 2 * nodes + to, slopeFy[to] * dx - slopeFx[to] * dy);
                    a.add(2 * nodes + k, 2 * nodes + to, m.conductivity() * lap - c * along);
                    a.add(2 * nodes + k, to, -c * (st.slopeX(t, k) * dy - st.slopeY(t, k) * dx));
                }
            }
        }
    }

    private void wall(CsrMatrix.Builder a, int k, int i, int j) {
        a.add(k, k, 1);
        int row = nodes + k;
        a.add(row, nodes + k, 1);
        if ((i == 0 || i == n) && (j == 0 || j == n)) {
            if (!still(i, j)) {
                int s = i == 0 ? 1 : -1;
                int b = j == 0 ? w : -w;
                a.add(row, nodes + k + s, -1);
                a.add(row, nodes + k + b, -1);
                a.add(row, nodes + k + s + b, 1);
            }
        } else {
            int in = inwards(i, j);
            double step = Math.abs(in) == 1 ? st.hx : st.hy;
            a.add(row, k + in, 6 / (step * step));
            a.add(row, k + 2 * in, -1.5 / (step * step));
            a.add(row, k + 3 * in, 2 / (9 * step * step));
        }
        if (kinds == 2) {
            return;
        }
        int to = 2 * nodes + k;
        if (walls[thermal(i, j)].fixed()) {
            a.add(to, to, 1);
            return;
        }
        int in = inwardsFrom(thermal(i, j));
        double[] weight = {-25, 48, -36, 16, -3};
        for (int s = 0; s < weight.length; s++) {
            a.add(to, to + s * in, weight[s] / (12 * (Math.abs(in) == 1 ? st.hx : st.hy)));
        }
    }

    private boolean still(int i, int j) {
        return walls[i == 0 ? FlowModel.LEFT : FlowModel.RIGHT].speed() == 0
                && walls[j == 0 ? FlowModel.BOTTOM : FlowModel.TOP].speed() == 0;
    }

    /** The derivative of ψ along the inward normal of the wall on which (i, j) lies. */
    private double slopeOfPsi(int i, int j) {
        if (i == 0) {
            return -walls[FlowModel.LEFT].speed();
        }
        if (i == n) {
            return walls[FlowModel.RIGHT].speed();
        }
        return j == 0 ? walls[FlowModel.BOTTOM].speed() : -walls[FlowModel.TOP].speed();
    }

    private int inwards(int i, int j) {
        return i == 0 ? 1 : i == n ? -1 : j == 0 ? w : -w;
    }

    private int inwardsFrom(int side) {
        return side == FlowModel.LEFT ? 1 : side == FlowModel.RIGHT ? -1 : side == FlowModel.BOTTOM ? w : -w;
    }

    /** The wall whose heat condition holds at a node of the boundary; in a corner a given temperature goes first. */
    private int thermal(int i, int j) {
        int vertical = i == 0 ? FlowModel.LEFT : i == n ? FlowModel.RIGHT : -1;
        int horizontal = j == 0 ? FlowModel.BOTTOM : j == n ? FlowModel.TOP : -1;
        if (vertical < 0 || horizontal < 0) {
            return Math.max(vertical, horizontal);
        }
        return walls[vertical].fixed() ? vertical : horizontal;
    }
}
