package dev.assay.multiphysicspde.porous;

import dev.assay.api.field.Domain;
import dev.assay.multiphysicspde.elliptic.FaceSystem;

/**
 * Cell-centred finite volumes on n × n equal cells, of which the hole cuts some.
 *
 * <ul>
 *   <li>V lives in cells whose centre is outside the hole. Towards one inside, the flux is κ (V − V_hole)/(β h), β h the
 *       distance to the hole along the line between the centres; second order, symmetric (Gibou et al. 2002).
 *   <li>The flow potential lives in every cell that the hole does not fill; a face lets through in proportion to its open
 *       part. Nothing passes the hole, to rounding; second order away from it.
 *   <li>κ on a face is the mean for an exponential between the centres, ln(κ₂/κ₁)/(1/κ₁ − 1/κ₂), exact in one dimension.
 * </ul>
 *
 * <p>Reads values and gradients from a parabola of least squares through the cells around.
 *
 * @see <a href="https://doi.org/10.1006/jcph.2001.6977">Gibou et al., J. Comput. Phys. 176 (2002) 205</a>
 */
public final class CutCells implements OsmosisField {
    private static final int WINDOW = 3;

    private final Osmosis model;
    private final Domain box;
    private final int n;
    private final double hx;
    private final double hy;
    private final boolean[] inside;
    private final boolean[] open;
    private final double[] kappa;
    private double[] volts;
    private double[] flow;
    private double current;
    private double flowRight;
    private int iterations;
    private final LocalFit fit;

    private CutCells(Osmosis model, int n) {
        this.model = model;
        this.n = n;
        box = model.domain();
        hx = (box.xMax() - box.xMin()) / n;
        hy = (box.yMax() - box.yMin()) / n;
        inside = new boolean[n * n];
        open = new boolean[n * n];
        kappa = new double[n * n];
        fit = new LocalFit(1.2 * Math.max(hx, hy));
        boolean hit = false;
        for (int k = 0; k < n * n; k++) {
            inside[k] = model.hole().contains(x(k % n), y(k / n));
            hit |= inside[k];
            kappa[k] = inside[k] ? 0 : model.kappa(x(k % n), y(k / n));
        }
        if (!hit) {
            throw new ArithmeticException("no cell of " + n + " a side has its centre in the hole");
        }
    }

    /** Solves by sparse LU. */
    public static CutCells direct(Osmosis model, int n) {
        var c = new CutCells(model, n);
        c.solve(FaceSystem::direct);
        return c;
    }

    /**
     * Solves by conjugate gradients with multigrid.
     *
     * @param tolerance residual of every row, relative to its diagonal and the largest value
     * @throws ArithmeticException where that does not converge
     */
    public static CutCells multigrid(Osmosis model, int n, double tolerance) {
        var c = new CutCells(model, n);
        c.solve(system -> {
            double[] u = new double[n * n];
            c.iterations += system.multigrid(u, tolerance);
            return u;
        });
        return c;
    }

    private interface Solver {
        double[] solve(FaceSystem system);
    }

    private double x(int i) {
        return box.xMin() + (i + 0.5) * hx;
    }

    private double y(int j) {
        return box.yMin() + (j + 0.5) * hy;
    }

    /** Iterations of both systems; 0 for the direct solver. */
    public int iterations() {
        return iterations;
    }

    private void solve(Solver solver) {
        volts = electric(solver);
        flow = hydraulic(solver);
    }

    private double[] electric(Solver solver) {
        double[] faceX = new double[(n + 1) * n];
        double[] faceY = new double[n * (n + 1)];
        double[] extra = new double[n * n];
        double[] right = new double[n * n];
        double[] given = model.volts();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                if (i + 1 < n) {
                    faceX[j * (n + 1) + i + 1] = hy / hx * between(k, k + 1, 1, 0, extra, right);
                }
                if (j + 1 < n) {
                    faceY[k + n] = hx / hy * between(k, k + n, 0, 1, extra, right);
                }
            }
            faceX[j * (n + 1)] = 2 * hy / hx * kappa[j * n];
            faceX[j * (n + 1) + n] = 2 * hy / hx * kappa[j * n + n - 1];
            right[j * n] += faceX[j * (n + 1)] * given[0];
            right[j * n + n - 1] += faceX[j * (n + 1) + n] * given[1];
        }
        double[] d = extra.clone();
        double[] u = solver.solve(new FaceSystem(n, faceX, faceY, extra, right));
        for (int k = 0; k < n * n; k++) {
            if (!inside[k]) {
                current += d[k] * (u[k] - given[2]);
            }
        }
        return u;
    }

    /** κ of an open face over its aspect; a face to the hole is booked as a Dirichlet value instead. */
    private double between(int k, int o, int di, int dj, double[] extra, double[] right) {
        if (!inside[k] && !inside[o]) {
            return mean(kappa[k], kappa[o]);
        }
        if (inside[k] != inside[o]) {
            int out = inside[k] ? o : k;
            int in = inside[k] ? k : o;
            double reach = Math.max(1e-3, model.reach(x(out % n), y(out / n), x(in % n), y(in / n)));
            double wallX = x(out % n) + reach * (x(in % n) - x(out % n));
            double wallY = y(out / n) + reach * (y(in / n) - y(out / n));
            double aspect = di == 1 ? hy / hx : hx / hy;
            double c = aspect * mean(kappa[out], model.kappa(wallX, wallY)) / reach;
            extra[out] += c;
            right[out] += c * model.volts()[2];
        }
        return 0;
    }

    private static double mean(double a, double b) {
        double q = StrictMath.log(b / a);
        return Math.abs(q) < 1e-4 ? 2 * a * b / (a + b) : q / (1 / a - 1 / b);
    }

    private double[] hydraulic(Solver solver) {
        double[] faceX = new double[(n + 1) * n];
        double[] faceY = new double[n * (n + 1)];
        double[] right = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= n; i++) {
                double share = part(box.xMin() + i * hx, box.yMin() + j * hy, 0, hy);
                faceX[j * (n + 1) + i] = (i == 0 || i == n ? 2 : 1) * share * hy / hx;
                if (j > 0 && i < n) {
                    faceY[j * n + i] = part(box.xMin() + i * hx, box.yMin() + j * hy, hx, 0) * hx / hy;
                }
            }
            right[j * n] += faceX[j * (n + 1)] * model.flowPotential(0);
            right[j * n + n - 1] += faceX[j * (n + 1) + n] * model.flowPotential(1);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                open[k] = faceX[j * (n + 1) + i] + faceX[j * (n + 1) + i + 1] + faceY[k] + faceY[k + n] > 0;
            }
        }
        double[] u = solver.solve(new FaceSystem(n, faceX, faceY, new double[n * n], right));
        for (int j = 0; j < n; j++) {
            flowRight += faceX[j * (n + 1) + n] * (u[j * n + n - 1] - model.flowPotential(1));
        }
        return u;
    }

    /** Share of an edge from (x, y) to (x + dx, y + dy) outside the hole. */
    private double part(double px, double py, double dx, double dy) {
        boolean first = model.hole().contains(px, py);
        boolean last = model.hole().contains(px + dx, py + dy);
        if (first == last) {
            return first ? 0 : 1;
        }
        double share = first ? model.reach(px + dx, py + dy, px, py) : model.reach(px, py, px + dx, py + dy);
        return share < 1e-3 ? 0 : share;
    }

    @Override
    public void at(double px, double py, double[] out) {
        int ci = Math.max(0, Math.min(n - 1, (int) ((px - box.xMin()) / hx)));
        int cj = Math.max(0, Math.min(n - 1, (int) ((py - box.yMin()) / hy)));
        double[] found = new double[3];
        fit.around(px, py);
        window(ci, cj, true);
        fit.solve(found);
        double v = found[0];
        fit.around(px, py);
        window(ci, cj, false);
        fit.solve(found);
        out[0] = v;
        out[1] = -found[1];
        out[2] = -found[2];
    }

    /** Adds the cells around, mirrored where they lie beyond a side. */
    private void window(int ci, int cj, boolean electric) {
        double[] u = electric ? volts : flow;
        double low = electric ? model.volts()[0] : model.flowPotential(0);
        double high = electric ? model.volts()[1] : model.flowPotential(1);
        for (int j = cj - WINDOW; j <= cj + WINDOW; j++) {
            int mj = j < 0 ? -1 - j : j >= n ? 2 * n - 1 - j : j;
            for (int i = ci - WINDOW; i <= ci + WINDOW; i++) {
                int mi = i < 0 ? -1 - i : i >= n ? 2 * n - 1 - i : i;
                if (mi < 0 || mi >= n || mj < 0 || mj >= n) {
                    continue;
                }
                int k = mj * n + mi;
                if (electric ? inside[k] : !open[k]) {
                    continue;
                }
                fit.add(x(i), y(j), i < 0 ? 2 * low - u[k] : i >= n ? 2 * high - u[k] : u[k]);
                if (electric && i == mi && j == mj) {
                    walls(i, j);
                }
            }
        }
    }

    /** Adds the points of the hole's boundary next to a cell. */
    private void walls(int i, int j) {
        for (int side = 0; side < 4; side++) {
            int ni = i + (side == 0 ? -1 : side == 1 ? 1 : 0);
            int nj = j + (side == 2 ? -1 : side == 3 ? 1 : 0);
            if (ni >= 0 && ni < n && nj >= 0 && nj < n && inside[nj * n + ni]) {
                double reach = model.reach(x(i), y(j), x(ni), y(nj));
                fit.add(x(i) + reach * (x(ni) - x(i)), y(j) + reach * (y(nj) - y(j)), model.volts()[2]);
            }
        }
    }

    @Override
    public double current() {
        return current;
    }

    @Override
    public double flowRight() {
        return flowRight;
    }
}
