package dev.assay.multiphysicspde.seepage;

import dev.assay.api.field.Domain;
import dev.assay.numerics.grid.Interpolation;
import dev.assay.numerics.linear.Tridiagonal;
import java.util.function.BooleanSupplier;

/**
 * Finite differences for {@link Seepage} with c and ψ at the nodes: ψ by the compact nine-point scheme of fourth order, c
 * by central differences of second order in ε ∂c/∂t + u ∂c/∂x + v ∂c/∂y; diffusion by Crank and Nicolson's rule, factored
 * into lines, advection by Adams and Bashforth's. Steps are limited by the flow only. Shares no unknowns, no fluxes and no
 * time stepping with {@link SeepageCells}.
 *
 * @see <a href="https://doi.org/10.1137/0103003">Peaceman and Rachford, J. SIAM 3 (1955) 28</a>
 */
public final class SeepageNodes implements SeepageField {
    private static final double LEVEL = 0.6;

    private final Seepage model;
    private final int nx;
    private final int ny;
    private final int w;
    private final double hx;
    private final double hy;
    private final double courant;
    private final Streamfunction poisson;
    private final double[] gx;
    private final double[] gy;
    private final double[] c;
    private final double[] f;
    private final double[] psi;
    private final double[] u;
    private final double[] v;
    private final double[] source;
    private final double[] carried;
    private final double[] carriedBefore;
    private final double[] delta;
    private final boolean[] fixed;
    private long steps;

    /** Nothing computed yet; {@code courant}: cells crossed in a step at most. */
    public SeepageNodes(Seepage model, int n, double courant) {
        this.model = model;
        this.courant = courant;
        nx = n;
        ny = model.rows(n);
        w = nx + 1;
        hx = model.width() / nx;
        hy = model.height() / ny;
        poisson = new Streamfunction(nx, ny, hx, hy, true);
        Domain d = model.domain();
        gx = new double[w];
        gy = new double[ny + 1];
        for (int i = 0; i <= nx; i++) {
            gx[i] = i == nx ? d.xMax() : d.xMin() + i * hx;
        }
        for (int j = 0; j <= ny; j++) {
            gy[j] = j == ny ? d.yMax() : d.yMin() + j * hy;
        }
        int size = w * (ny + 1);
        c = new double[size];
        f = new double[size];
        psi = new double[size];
        u = new double[size];
        v = new double[size];
        source = new double[size];
        carried = new double[size];
        carriedBefore = new double[size];
        delta = new double[size];
        fixed = new boolean[size];
        for (int k = 0; k < size; k++) {
            source[k] = model.flow().source().at(gx[k % w], gy[k / w])
                    / model.flow().porosity();
        }
        for (int i = 0; i <= nx; i++) {
            give(i, model.sides().get(2).at(gx[i], d.yMin()));
            give(ny * w + i, model.sides().get(3).at(gx[i], d.yMax()));
        }
    }

    private void give(int k, double value) {
        fixed[k] = !Double.isNaN(value);
        c[k] = fixed[k] ? value : 0;
    }

    /**
     * Marches from rest to the end.
     *
     * @param goOn asked every 20 steps; false stops
     * @return whether the end was reached
     */
    public boolean march(BooleanSupplier goOn) {
        double t = 0;
        double end = model.flow().end();
        double last = 0;
        while (t < end) {
            if (steps % 20 == 0 && !goOn.getAsBoolean()) {
                return false;
            }
            flow();
            carry();
            double dt = Math.min(longest(), last == 0 ? Double.POSITIVE_INFINITY : 1.2 * last);
            dt = last == 0 ? 0.1 * dt : dt;
            int left = (int) Math.ceil((end - t) / dt);
            dt = left <= 2 ? (end - t) / left : dt;
            step(dt, last == 0 ? 0 : 0.5 * dt / last);
            last = dt;
            t = left == 1 ? end : t + dt;
            steps++;
            if (!(Math.abs(meanC()) < 1e3)) {
                throw new ArithmeticException("the march blew up after " + steps + " steps");
            }
        }
        flow();
        return true;
    }

    private double longest() {
        double top = 0;
        for (int k = 0; k < c.length; k++) {
            top = Math.max(top, Math.abs(u[k]) / hx + Math.abs(v[k]) / hy);
        }
        double slow = 0.02 * model.height() * model.height() / model.flow().diffusivity() / ny;
        return top > 0 ? Math.min(slow, courant * model.flow().porosity() / top) : slow;
    }

    private double salt(int k) {
        return Math.max(0, c[k]);
    }

    /** ∇²ψ = m Δρ g ∂max(c, 0)/∂x, then u = ∂ψ/∂y, v = −∂ψ/∂x. */
    private void flow() {
        double lift = model.flow().lift();
        for (int j = 0; j <= ny; j++) {
            for (int i = 1; i < nx; i++) {
                int k = j * w + i;
                double near = (salt(k + 1) - salt(k - 1)) / (2 * hx);
                double far = i > 1 && i < nx - 1 ? (salt(k + 2) - salt(k - 2)) / (4 * hx) : near;
                f[k] = lift * (4 * near - far) / 3;
            }
        }
        poisson.solve(f, psi);
        for (int j = 0; j <= ny; j++) {
            for (int i = 0; i <= nx; i++) {
                int k = j * w + i;
                u[k] = slope(psi, k, w, j, ny) / hy;
                v[k] = -slope(psi, k, 1, i, nx) / hx;
            }
        }
    }

    /** Differences of second order, one-sided at the ends. */
    private static double slope(double[] q, int k, int stride, int at, int n) {
        if (at == 0) {
            return -1.5 * q[k] + 2 * q[k + stride] - 0.5 * q[k + 2 * stride];
        }
        if (at == n) {
            return 1.5 * q[k] - 2 * q[k - stride] + 0.5 * q[k - 2 * stride];
        }
        return 0.5 * (q[k + stride] - q[k - stride]);
    }

    private void carry() {
        double e = 1 / model.flow().porosity();
        for (int j = 0; j <= ny; j++) {
            for (int i = 0; i <= nx; i++) {
                int k = j * w + i;
                double cx = i == 0 || i == nx ? 0 : (c[k + 1] - c[k - 1]) / (2 * hx);
                double cy = j == 0 || j == ny ? 0 : (c[k + w] - c[k - w]) / (2 * hy);
                carried[k] = source[k] - e * (u[k] * cx + v[k] * cy);
            }
        }
    }

    /** (1 − ½ Δt D δx²)(1 − ½ Δt D δy²) δ = Δt (D δ² c + carried), mirrored where nothing passes. */
    private void step(double dt, double share) {
        double ax = model.flow().diffusivity() / (hx * hx);
        double ay = model.flow().diffusivity() / (hy * hy);
        for (int j = 0; j <= ny; j++) {
            for (int i = 0; i <= nx; i++) {
                int k = j * w + i;
                if (fixed[k]) {
                    delta[k] = 0;
                    continue;
                }
                double west = c[i == 0 ? k + 1 : k - 1];
                double east = c[i == nx ? k - 1 : k + 1];
                double south = c[j == 0 ? k + w : k - w];
                double north = c[j == ny ? k - w : k + w];
                double diffusion = ax * (west + east - 2 * c[k]) + ay * (south + north - 2 * c[k]);
                delta[k] = dt * (diffusion + (1 + share) * carried[k] - share * carriedBefore[k]);
            }
        }
        int n = Math.max(nx, ny) + 1;
        double[] lower = new double[n];
        double[] middle = new double[n];
        double[] upper = new double[n];
        double[] right = new double[n];
        for (int j = 0; j <= ny; j++) {
            line(j * w, 1, nx, 0.5 * dt * ax, lower, middle, upper, right);
        }
        for (int i = 0; i <= nx; i++) {
            line(i, w, ny, 0.5 * dt * ay, lower, middle, upper, right);
        }
        for (int k = 0; k < c.length; k++) {
            c[k] += delta[k];
        }
        System.arraycopy(carried, 0, carriedBefore, 0, carried.length);
    }

    private void line(
            int first, int stride, int n, double a, double[] lower, double[] middle, double[] upper, double[] right) {
        for (int i = 0; i <= n; i++) {
            int k = first + i * stride;
            boolean held = fixed[k];
            lower[i] = held || i == 0 ? 0 : i == n ? -2 * a : -a;
            upper[i] = held || i == n ? 0 : i == 0 ? -2 * a : -a;
            middle[i] = held ? 1 : 1 + 2 * a;
            right[i] = delta[k];
        }
        Tridiagonal.solve(lower, middle, upper, right, n + 1);
        for (int i = 0; i <= n; i++) {
            delta[first + i * stride] = right[i];
        }
    }

    @Override
    public void at(double x, double y, double[] out) {
        out[0] = Interpolation.bilinear(gx, gy, u, x, y);
        out[1] = Interpolation.bilinear(gx, gy, v, x, y);
        out[2] = Interpolation.bilinear(gx, gy, c, x, y);
    }

    @Override
    public double meanC() {
        double sum = 0;
        for (int j = 0; j <= ny; j++) {
            for (int i = 0; i <= nx; i++) {
                double weight = (i == 0 || i == nx ? 0.5 : 1) * (j == 0 || j == ny ? 0.5 : 1);
                sum += weight * c[j * w + i];
            }
        }
        return sum / ((double) nx * ny);
    }

    @Override
    public double sherwood() {
        double sum = 0;
        for (int i = 0; i <= nx; i++) {
            int k = ny * w + i;
            if (fixed[k]) {
                sum += (i == 0 || i == nx ? 0.5 : 1) * slope(c, k, w, ny, ny) / hy;
            }
        }
        return sum / nx * model.height();
    }

    @Override
    public double fingerDepth() {
        double deepest = 0;
        for (int i = 0; i <= nx; i++) {
            for (int j = 0; j <= ny; j++) {
                double here = c[j * w + i];
                if (here >= LEVEL) {
                    double below = j == 0 ? here : c[(j - 1) * w + i];
                    double share = below < LEVEL ? (here - LEVEL) / (here - below) : 0;
                    deepest = Math.max(deepest, gy[ny] - gy[j] + hy * share);
                    break;
                }
            }
        }
        return deepest;
    }

    @Override
    public long steps() {
        return steps;
    }
}
