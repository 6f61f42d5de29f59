package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.grid.Interpolation;

/**
 * A flow on a {@link MacGrid}, walls included: u has (nx + 1) × ny values (face i, row j at j · (nx + 1) + i), v has
 * nx × (ny + 1) (at j · nx + i), p and t have nx × ny.
 */
public final class FlowField {
    final FlowModel model;
    final MacGrid grid;
    final double[] u;
    final double[] v;
    final double[] p;
    final double[] t;

    FlowField(FlowModel model, MacGrid grid) {
        this.model = model;
        this.grid = grid;
        u = new double[(grid.nx + 1) * grid.ny];
        v = new double[grid.nx * (grid.ny + 1)];
        p = new double[grid.nx * grid.ny];
        t = new double[grid.nx * grid.ny];
    }

    /** The grid. */
    public MacGrid grid() {
        return grid;
    }

    /** Everything at rest, the temperature between those of the fixed walls. */
    public static FlowField rest(FlowModel model, MacGrid grid) {
        FlowField f = new FlowField(model, grid);
        double sum = 0;
        int fixed = 0;
        for (FlowModel.Wall wall : model.walls()) {
            if (wall.fixed()) {
                sum += wall.value();
                fixed++;
            }
        }
        java.util.Arrays.fill(f.t, fixed == 0 ? 0 : sum / fixed);
        return f;
    }

    /** This flow carried to another grid by cubic interpolation. */
    public FlowField on(FlowModel other, MacGrid to) {
        FlowField f = new FlowField(other, to);
        Nodes un = uNodes();
        Nodes vn = vNodes();
        Nodes tn = tNodes();
        for (int j = 0; j < to.ny; j++) {
            for (int i = 1; i < to.nx; i++) {
                f.u[j * (to.nx + 1) + i] = un.cubic(to.x[i], to.cy[j]);
            }
        }
        for (int j = 1; j < to.ny; j++) {
            for (int i = 0; i < to.nx; i++) {
                f.v[j * to.nx + i] = vn.cubic(to.cx[i], to.y[j]);
            }
        }
        for (int j = 0; j < to.ny; j++) {
            for (int i = 0; i < to.nx; i++) {
                int k = j * to.nx + i;
                f.t[k] = tn.cubic(to.cx[i], to.cy[j]);
                f.p[k] = Interpolation.cubic(grid.cx, grid.cy, p, to.cx[i], to.cy[j]);
            }
        }
        return f;
    }

    /** u with the values on the walls, ready to be interpolated. */
    public Nodes uNodes() {
        double[] y = framed(grid.cy, grid.y);
        int w = grid.nx + 1;
        double[] value = new double[w * y.length];
        System.arraycopy(u, 0, value, w, u.length);
        for (int i = 1; i < grid.nx; i++) {
            value[i] = model.walls()[FlowModel.BOTTOM].speed();
            value[(y.length - 1) * w + i] = model.walls()[FlowModel.TOP].speed();
        }
        return new Nodes(grid.x, y, value);
    }

    /** v with the values on the walls, ready to be interpolated. */
    public Nodes vNodes() {
        double[] x = framed(grid.cx, grid.x);
        double[] value = new double[x.length * (grid.ny + 1)];
        for (int j = 0; j <= grid.ny; j++) {
            System.arraycopy(v, j * grid.nx, value, j * x.length + 1, grid.nx);
            if (j > 0 && j < grid.ny) {
                value[j * x.length] = model.walls()[FlowModel.LEFT].speed();
                value[(j + 1) * x.length - 1] = model.walls()[FlowModel.RIGHT].speed();
            }
        }
        return new Nodes(x, grid.y, value);
    }

    /** The streamfunction with ∂ψ/∂y = u at the corners of the cells, 0 on the walls: sums of fluxes, exact in mass. */
    public Nodes psiNodes() {
        int w = grid.nx + 1;
        double[] value = new double[w * (grid.ny + 1)];
        for (int j = 0; j < grid.ny; j++) {
            for (int i = 0; i < w; i++) {
                value[(j + 1) * w + i] = value[j * w + i] + u[j * w + i] * (grid.y[j + 1] - grid.y[j]);
            }
        }
        return new Nodes(grid.x, grid.y, value);
    }

    /** T with the values on the walls; where a flux is given, from the parabola with that slope. */
    public Nodes tNodes() {
        double[] x = framed(grid.cx, grid.x);
        double[] y = framed(grid.cy, grid.y);
        int w = x.length;
        int h = y.length;
        double[] value = new double[w * h];
        for (int j = 0; j < grid.ny; j++) {
            System.arraycopy(t, j * grid.nx, value, (j + 1) * w + 1, grid.nx);
            int row = (j + 1) * w;
            value[row] = wall(FlowModel.LEFT, x[0], x[1], x[2], value[row + 1], value[row + 2]);
            value[row + w - 1] =
                    wall(FlowModel.RIGHT, x[w - 1], x[w - 2], x[w - 3], value[row + w - 2], value[row + w - 3]);
        }
        for (int i = 0; i < w; i++) {
            value[i] = wall(FlowModel.BOTTOM, y[0], y[1], y[2], value[w + i], value[2 * w + i]);
            value[(h - 1) * w + i] =
                    wall(FlowModel.TOP, y[h - 1], y[h - 2], y[h - 3], value[(h - 2) * w + i], value[(h - 3) * w + i]);
        }
        return new Nodes(x, y, value);
    }

    /** T on a wall at s0 from the two cells next to it at s1, s2. */
    private double wall(int side, double s0, double s1, double s2, double t1, double t2) {
        FlowModel.Wall wall = model.walls()[side];
        if (wall.fixed()) {
            return wall.value();
        }
        double a = Math.abs(s1 - s0);
        double b = Math.abs(s2 - s0);
        double slope = wall.value() / model.conductivity();
        double curve = (t2 - t1 - slope * (b - a)) / (b * b - a * a);
        return t1 - slope * a - curve * a * a;
    }

    private static double[] framed(double[] centre, double[] face) {
        double[] x = new double[centre.length + 2];
        x[0] = face[0];
        System.arraycopy(centre, 0, x, 1, centre.length);
        x[x.length - 1] = face[face.length - 1];
        return x;
    }

    /**
     * Heat that enters through a wall, per its length: the mean of K ∂T/∂n, n outward, as the finite volumes see it.
     */
    public double meanHeat(int side) {
        FlowModel.Wall wall = model.walls()[side];
        boolean vertical = side == FlowModel.LEFT || side == FlowModel.RIGHT;
        int n = vertical ? grid.ny : grid.nx;
        double sum = 0;
        double length = 0;
        for (int q = 0; q < n; q++) {
            int k = side == FlowModel.LEFT
                    ? q * grid.nx
                    : side == FlowModel.RIGHT
                            ? (q + 1) * grid.nx - 1
                            : side == FlowModel.BOTTOM ? q : (grid.ny - 1) * grid.nx + q;
            double size = vertical ? grid.y[q + 1] - grid.y[q] : grid.x[q + 1] - grid.x[q];
            double half = vertical
                    ? Math.abs(grid.cx[k % grid.nx] - grid.x[side == FlowModel.LEFT ? 0 : grid.nx])
                    : Math.abs(grid.cy[k / grid.nx] - grid.y[side == FlowModel.BOTTOM ? 0 : grid.ny]);
            double flux = wall.fixed() ? model.conductivity() * (wall.value() - t[k]) / half : -wall.value();
            sum += flux * size;
            length += size;
        }
        return sum / length;
    }

    /** The largest T of a cell. */
    public double largestT() {
        double top = Double.NEGATIVE_INFINITY;
        for (double value : t) {
            top = Math.max(top, value);
        }
        return top;
    }

    /** The mean of T over the box. */
    public double meanT() {
        double sum = 0;
        for (int j = 0; j < grid.ny; j++) {
            for (int i = 0; i < grid.nx; i++) {
                sum += t[j * grid.nx + i] * (grid.x[i + 1] - grid.x[i]) * (grid.y[j + 1] - grid.y[j]);
            }
        }
        return sum / (grid.x[grid.nx] - grid.x[0]) / (grid.y[grid.ny] - grid.y[0]);
    }

    /** Values at the nodes of a tensor grid, row-major. */
    public record Nodes(double[] x, double[] y, double[] value) {
        /** The value at a place, error O(h⁴) of the nodes' values. */
        public double cubic(double px, double py) {
            return Interpolation.cubic(x, y, value, px, py);
        }

        /** The value at a place, error O(h²) of the nodes' values. */
        public double bilinear(double px, double py) {
            return Interpolation.bilinear(x, y, value, px, py);
        }
    }
}
