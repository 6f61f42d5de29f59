package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.sparse.CsrMatrix;
import java.util.Arrays;

/**
 * The nonlinear algebraic system of a {@link FlowModel} on a {@link MacGrid} and its Jacobian: finite volumes, central
 * fluxes, second order on smooth grids, conserving mass, momentum and heat to rounding. p is set to 0 in the last cell.
 *
 * <p>A solid closes the faces whose middle lies in it; next to it the viscous stress is taken over the true distance to its
 * surface, and heat flows through both materials in series. First order there.
 *
 * <p>Each flux is a linear form of the unknowns or a product of two, so that value and derivative come from one line.
 */
final class MacSystem {
    private static final double COMPRESSION = 1e-7;

    private final FlowModel m;
    private final MacGrid g;
    private final FlowModel.Wall[] walls;
    private final int[] ui;
    private final int[] vi;
    private final int[] pi;
    private final int[] ti;
    private final int[] keyX;
    private final int[] keyY;
    private final int size;
    private final boolean[] openU;
    private final boolean[] openV;
    private final MacMaterials materials;

    private double[] state;
    private double[] residual;
    private CsrMatrix.Builder jacobian;
    private final Form a = new Form();
    private final Form b = new Form();

    MacSystem(FlowModel model, MacGrid grid) {
        m = model;
        g = grid;
        walls = model.walls();
        ui = filled((g.nx + 1) * g.ny);
        vi = filled(g.nx * (g.ny + 1));
        pi = filled(g.nx * g.ny);
        ti = filled(g.nx * g.ny);
        int[] columns = new int[g.unknowns()];
        int[] rows = new int[g.unknowns()];
        materials = new MacMaterials(m, g);
        openU = materials.openU;
        openV = materials.openV;
        int n = 0;
        for (int j = 0; j < g.ny; j++) {
            for (int i = 0; i < g.nx; i++) {
                int first = n;
                if (openU[u(i + 1, j)]) {
                    ui[u(i + 1, j)] = n++;
                }
                if (openV[v(i, j + 1)]) {
                    vi[v(i, j + 1)] = n++;
                }
                if (openU[u(i, j)] || openU[u(i + 1, j)] || openV[v(i, j)] || openV[v(i, j + 1)]) {
                    pi[j * g.nx + i] = n++;
                }
                if (m.carriesHeat()) {
                    ti[j * g.nx + i] = n++;
                }
                Arrays.fill(columns, first, n, i);
                Arrays.fill(rows, first, n, j);
            }
        }
        size = n;
        keyX = Arrays.copyOf(columns, n);
        keyY = Arrays.copyOf(rows, n);
    }

    private static int[] filled(int n) {
        int[] a = new int[n];
        Arrays.fill(a, -1);
        return a;
    }

    int size() {
        return size;
    }

    /** Column of the cell to which each unknown is booked, for the dissection. */
    int[] keyX() {
        return keyX;
    }

    /** Row of the cell to which each unknown is booked. */
    int[] keyY() {
        return keyY;
    }

    private int u(int i, int j) {
        return j * (g.nx + 1) + i;
    }

    private int v(int i, int j) {
        return j * g.nx + i;
    }

    private int c(int i, int j) {
        return j * g.nx + i;
    }

    double[] gather(FlowField f) {
        double[] x = new double[size];
        take(f.u, ui, x);
        take(f.v, vi, x);
        take(f.p, pi, x);
        take(f.t, ti, x);
        return x;
    }

    private static void take(double[] from, int[] index, double[] x) {
        for (int k = 0; k < index.length; k++) {
            if (index[k] >= 0) {
                x[index[k]] = from[k];
            }
        }
    }

    FlowField scatter(double[] x) {
        FlowField f = new FlowField(m, g);
        give(f.u, ui, x);
        give(f.v, vi, x);
        give(f.p, pi, x);
        give(f.t, ti, x);
        return f;
    }

    private static void give(double[] to, int[] index, double[] x) {
        for (int k = 0; k < index.length; k++) {
            if (index[k] >= 0) {
                to[k] = x[index[k]];
            }
        }
    }

    /** A linear form Σ wₖ xₖ + constant. */
    private final class Form {
        private final int[] index = new int[8];
        private final double[] weight = new double[8];
        private int n;
        private double value;

        Form zero() {
            n = 0;
            value = 0;
            return this;
        }

        /** Adds w times an unknown, or nothing where it is a wall's (index −1, value 0). */
        Form plus(double w, int unknown) {
            if (unknown >= 0) {
                index[n] = unknown;
                weight[n++] = w;
                value += w * state[unknown];
            }
            return this;
        }

        Form constant(double given) {
            value += given;
            return this;
        }
    }

    private void linear(int row, double s, Form f) {
        residual[row] += s * f.value;
        if (jacobian != null) {
            for (int k = 0; k < f.n; k++) {
                jacobian.add(row, f.index[k], s * f.weight[k]);
            }
        }
    }

    private void product(int row, double s, Form f, Form h) {
        residual[row] += s * f.value * h.value;
        if (jacobian != null) {
            for (int k = 0; k < f.n; k++) {
                jacobian.add(row, f.index[k], s * f.weight[k] * h.value);
            }
            for (int k = 0; k < h.n; k++) {
                jacobian.add(row, h.index[k], s * h.weight[k] * f.value);
            }
        }
    }

    private void force(int row, double volume, FlowModel.Force f, double x, double y, Form t) {
        residual[row] -= volume * f.at(x, y, t.value);
        if (jacobian != null) {
            double d = 1e-5 * (1 + Math.abs(t.value));
            double slope = (f.at(x, y, t.value + d) - f.at(x, y, t.value - d)) / (2 * d);
            for (int k = 0; k < t.n; k++) {
                jacobian.add(row, t.index[k], -volume * slope * t.weight[k]);
            }
        }
    }

    /** The residual at {@code x}; overwrites {@code out}. */
    void residual(double[] x, double[] out) {
        evaluate(x, out, null);
    }

    /** The residual and the Jacobian at {@code x}; the pattern is the same for every x. */
    CsrMatrix jacobian(double[] x, double[] out) {
        var builder = new CsrMatrix.Builder(size, size);
        evaluate(x, out, builder);
        return builder.build();
    }

    private void evaluate(double[] x, double[] out, CsrMatrix.Builder builder) {
        state = x;
        residual = out;
        jacobian = builder;
        Arrays.fill(out, 0);
        for (int j = 0; j < g.ny; j++) {
            for (int i = 0; i < g.nx; i++) {
                if (openU[u(i + 1, j)]) {
                    momentumX(i + 1, j);
                }
                if (openV[v(i, j + 1)]) {
                    momentumY(i, j + 1);
                }
                if (pi[c(i, j)] >= 0) {
                    mass(i, j);
                }
                if (m.carriesHeat()) {
                    heat(i, j);
                }
            }
        }
    }

    private void mass(int i, int j) {
        int row = pi[c(i, j)];
        if (i == g.nx - 1 && j == g.ny - 1) {
            linear(row, 1, a.zero().plus(1, row));
            return;
        }
        double dx = g.x[i + 1] - g.x[i];
        double dy = g.y[j + 1] - g.y[j];
        a.zero()
                .plus(dy, ui[u(i + 1, j)])
                .plus(-dy, ui[u(i, j)])
                .plus(dx, vi[v(i, j + 1)])
                .plus(-dx, vi[v(i, j)]);
        linear(row, 1, a);
        if (jacobian != null && m.solid().isPresent()) {
            // A part that the solid seals would be singular by its own; the residual, so the solution, knows nothing of
            // it.
            jacobian.add(row, row, COMPRESSION * dx * dy / m.viscosity());
        }
    }

    private void momentumX(int i, int j) {
        int row = ui[u(i, j)];
        double dy = g.y[j + 1] - g.y[j];
        double dxc = g.cx[i] - g.cx[i - 1];
        for (int side = 0; side < 2; side++) {
            int cell = i - 1 + side;
            double s = side == 0 ? -1 : 1;
            a.zero().plus(0.5, ui[u(cell, j)]).plus(0.5, ui[u(cell + 1, j)]);
            product(row, s * m.density() * dy, a, a);
            int next = cell + side;
            double dx = materials.distance(
                    openU[u(next, j)], g.x[cell + 1] - g.x[cell], g.x[i], g.cy[j], g.x[next], g.cy[j]);
            a.zero().plus(1, ui[u(cell + 1, j)]).plus(-1, ui[u(cell, j)]);
            linear(row, -s * m.viscosity() * dy / dx, a);
            linear(row, s * dy, a.zero().plus(1, pi[c(cell, j)]));
        }
        for (int side = 0; side < 2; side++) {
            int face = j + side;
            double s = side == 0 ? -1 : 1;
            if (face == 0 || face == g.ny) {
                double wall = walls[face == 0 ? FlowModel.BOTTOM : FlowModel.TOP].speed();
                a.zero().plus(1, row).constant(-wall);
                linear(row, m.viscosity() * dxc / (0.5 * dy), a);
                continue;
            }
            double left = 0.5 * (g.x[i] - g.x[i - 1]);
            double right = 0.5 * (g.x[i + 1] - g.x[i]);
            a.zero().plus(left, vi[v(i - 1, face)]).plus(right, vi[v(i, face)]);
            double gap = g.cy[face] - g.cy[face - 1];
            double w = (g.y[face] - g.cy[face - 1]) / gap;
            b.zero().plus(1 - w, ui[u(i, face - 1)]).plus(w, ui[u(i, face)]);
            product(row, s * m.density(), a, b);
            a.zero().plus(1, ui[u(i, face)]).plus(-1, ui[u(i, face - 1)]);
            int next = face - 1 + side;
            double far = materials.distance(openU[u(i, next)], gap, g.x[i], g.cy[j], g.x[i], g.cy[next]);
            linear(row, -s * m.viscosity() * dxc / far, a);
        }
        double w = (g.x[i] - g.cx[i - 1]) / dxc;
        a.zero().plus(1 - w, ti[c(i - 1, j)]).plus(w, ti[c(i, j)]);
        force(row, dxc * dy, m.forceX(), g.x[i], g.cy[j], a);
    }

    private void momentumY(int i, int j) {
        int row = vi[v(i, j)];
        double dx = g.x[i + 1] - g.x[i];
        double dyc = g.cy[j] - g.cy[j - 1];
        for (int side = 0; side < 2; side++) {
            int cell = j - 1 + side;
            double s = side == 0 ? -1 : 1;
            a.zero().plus(0.5, vi[v(i, cell)]).plus(0.5, vi[v(i, cell + 1)]);
            product(row, s * m.density() * dx, a, a);
            int next = cell + side;
            double dy = materials.distance(
                    openV[v(i, next)], g.y[cell + 1] - g.y[cell], g.cx[i], g.y[j], g.cx[i], g.y[next]);
            a.zero().plus(1, vi[v(i, cell + 1)]).plus(-1, vi[v(i, cell)]);
            linear(row, -s * m.viscosity() * dx / dy, a);
            linear(row, s * dx, a.zero().plus(1, pi[c(i, cell)]));
        }
        for (int side = 0; side < 2; side++) {
            int face = i + side;
            double s = side == 0 ? -1 : 1;
            if (face == 0 || face == g.nx) {
                double wall = walls[face == 0 ? FlowModel.LEFT : FlowModel.RIGHT].speed();
                a.zero().plus(1, row).constant(-wall);
                linear(row, m.viscosity() * dyc / (0.5 * dx), a);
                continue;
            }
            double lower = 0.5 * (g.y[j] - g.y[j - 1]);
            double upper = 0.5 * (g.y[j + 1] - g.y[j]);
            a.zero().plus(lower, ui[u(face, j - 1)]).plus(upper, ui[u(face, j)]);
            double gap = g.cx[face] - g.cx[face - 1];
            double w = (g.x[face] - g.cx[face - 1]) / gap;
            b.zero().plus(1 - w, vi[v(face - 1, j)]).plus(w, vi[v(face, j)]);
            product(row, s * m.density(), a, b);
            a.zero().plus(1, vi[v(face, j)]).plus(-1, vi[v(face - 1, j)]);
            int next = face - 1 + side;
            double far = materials.distance(openV[v(next, j)], gap, g.cx[i], g.y[j], g.cx[next], g.y[j]);
            linear(row, -s * m.viscosity() * dyc / far, a);
        }
        double w = (g.y[j] - g.cy[j - 1]) / dyc;
        a.zero().plus(1 - w, ti[c(i, j - 1)]).plus(w, ti[c(i, j)]);
        force(row, dx * dyc, m.forceY(), g.cx[i], g.y[j], a);
    }

    private void heat(int i, int j) {
        int row = ti[c(i, j)];
        double dx = g.x[i + 1] - g.x[i];
        double dy = g.y[j + 1] - g.y[j];
        heatSide(
                row,
                -1,
                i,
                j,
                i - 1,
                j,
                i == 0 ? FlowModel.LEFT : -1,
                dy,
                dx,
                ui[u(i, j)],
                materials.kx[u(i, j)],
                g.x,
                g.cx,
                i);
        heatSide(
                row,
                1,
                i,
                j,
                i + 1,
                j,
                i == g.nx - 1 ? FlowModel.RIGHT : -1,
                dy,
                dx,
                ui[u(i + 1, j)],
                materials.kx[u(i + 1, j)],
                g.x,
                g.cx,
                i);
        heatSide(
                row,
                -1,
                i,
                j,
                i,
                j - 1,
                j == 0 ? FlowModel.BOTTOM : -1,
                dx,
                dy,
                vi[v(i, j)],
                materials.ky[v(i, j)],
                g.y,
                g.cy,
                j);
        heatSide(
                row,
                1,
                i,
                j,
                i,
                j + 1,
                j == g.ny - 1 ? FlowModel.TOP : -1,
                dx,
                dy,
                vi[v(i, j + 1)],
                materials.ky[v(i, j + 1)],
                g.y,
                g.cy,
                j);
        residual[row] -= dx * dy * materials.heat[c(i, j)];
    }

    private void heatSide(
            int row,
            int s,
            int i,
            int j,
            int ni,
            int nj,
            int side,
            double area,
            double width,
            int velocity,
            double conductivity,
            double[] face,
            double[] centre,
            int q) {
        if (side >= 0) {
            if (walls[side].fixed()) {
                a.zero().plus(1, row).constant(-walls[side].value());
                linear(row, m.conductivity() * area / (0.5 * width), a);
            } else {
                residual[row] += area * walls[side].value();
            }
            return;
        }
        int low = Math.min(q, q + s);
        double gap = centre[low + 1] - centre[low];
        double w = (face[low + 1] - centre[low]) / gap;
        int other = ti[c(ni, nj)];
        a.zero().plus(1, velocity);
        b.zero().plus(s > 0 ? 1 - w : w, ti[c(i, j)]).plus(s > 0 ? w : 1 - w, other);
        product(row, s * m.convection() * area, a, b);
        a.zero().plus(1, row).plus(-1, other);
        linear(row, conductivity * area / gap, a);
    }
}
