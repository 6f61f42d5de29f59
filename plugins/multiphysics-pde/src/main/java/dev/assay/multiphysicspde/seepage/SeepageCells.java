package dev.assay.multiphysicspde.seepage;

import dev.assay.api.field.Domain;
import dev.assay.numerics.grid.Interpolation;
import java.util.function.BooleanSupplier;

/**
 * Conservative finite volumes for {@link Seepage}: c in cells, ψ at their corners, so that velocities on faces have no
 * divergence to rounding; central fluxes. Each step of the third-order Runge–Kutta scheme takes the velocity in its
 * middle, extrapolated from the two before: second order in space and time, one Poisson solution a step. Steps are as long
 * as diffusion and flow allow.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(88)90177-5">Shu and Osher, J. Comput. Phys. 77 (1988) 439</a>
 */
public final class SeepageCells implements SeepageField {
    private static final double LEVEL = 0.6;

    private final Seepage model;
    private final int nx;
    private final int ny;
    private final double hx;
    private final double hy;
    private final Streamfunction poisson;
    private final double[] c;
    private final double[] stage;
    private final double[] rate;
    private final double[] source;
    private final double[] bottom;
    private final double[] top;
    private final double[] f;
    private final double[] psi;
    private final double[] mid;
    private final double[] before;
    private long steps;

    /** Nothing computed yet. */
    public SeepageCells(Seepage model, int n) {
        this.model = model;
        nx = n;
        ny = model.rows(n);
        hx = model.width() / nx;
        hy = model.height() / ny;
        poisson = new Streamfunction(nx, ny, hx, hy, false);
        c = new double[nx * ny];
        stage = new double[nx * ny];
        rate = new double[nx * ny];
        source = new double[nx * ny];
        bottom = new double[nx];
        top = new double[nx];
        f = new double[(nx + 1) * (ny + 1)];
        psi = new double[(nx + 1) * (ny + 1)];
        mid = new double[(nx + 1) * (ny + 1)];
        before = new double[(nx + 1) * (ny + 1)];
        Domain d = model.domain();
        for (int k = 0; k < nx * ny; k++) {
            source[k] = model.flow().source().at(x(k % nx), y(k / nx))
                    / model.flow().porosity();
        }
        for (int i = 0; i < nx; i++) {
            bottom[i] = model.sides().get(2).at(x(i), d.yMin());
            top[i] = model.sides().get(3).at(x(i), d.yMax());
        }
    }

    private double x(int i) {
        return model.domain().xMin() + (i + 0.5) * hx;
    }

    private double y(int j) {
        return model.domain().yMin() + (j + 0.5) * hy;
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
            double dt = longest();
            int left = (int) Math.ceil((end - t) / dt);
            dt = left <= 2 ? (end - t) / left : dt;
            double share = last == 0 ? 0 : 0.5 * dt / last;
            for (int k = 0; k < psi.length; k++) {
                mid[k] = psi[k] + share * (psi[k] - before[k]);
            }
            rates(c);
            for (int k = 0; k < c.length; k++) {
                stage[k] = c[k] + dt * rate[k];
            }
            rates(stage);
            for (int k = 0; k < c.length; k++) {
                stage[k] = 0.75 * c[k] + 0.25 * (stage[k] + dt * rate[k]);
            }
            rates(stage);
            for (int k = 0; k < c.length; k++) {
                c[k] = (c[k] + 2 * (stage[k] + dt * rate[k])) / 3;
            }
            System.arraycopy(psi, 0, before, 0, psi.length);
            last = dt;
            t = left == 1 ? end : t + dt;
            steps++;
            if (!(Math.abs(c[nx / 2]) < 1e3)) {
                throw new ArithmeticException("the march blew up after " + steps + " steps");
            }
        }
        flow();
        return true;
    }

    private double longest() {
        double rateOfFlow = 0;
        int w = nx + 1;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * w + i;
                double u = Math.abs(psi[k + w] - psi[k]) / (hx * hy);
                double v = Math.abs(psi[k + 1] - psi[k]) / (hx * hy);
                rateOfFlow = Math.max(rateOfFlow, u + v);
            }
        }
        double diffusion = 4 * model.flow().diffusivity() * (1 / (hx * hx) + 1 / (hy * hy));
        return 0.85 / (diffusion / 2.5 + rateOfFlow / model.flow().porosity() / 1.7);
    }

    /** ∇²ψ = m Δρ g ∂max(c, 0)/∂x. */
    private void flow() {
        double lift = model.flow().lift();
        for (int j = 1; j < ny; j++) {
            for (int i = 1; i < nx; i++) {
                int k = j * nx + i;
                f[j * (nx + 1) + i] = lift
                        * (Math.max(0, c[k])
                                - Math.max(0, c[k - 1])
                                + Math.max(0, c[k - nx])
                                - Math.max(0, c[k - nx - 1]))
                        / (2 * hx);
            }
        }
        poisson.solve(f, psi);
    }

    private void rates(double[] q) {
        double d = model.flow().diffusivity();
        double e = 1 / (model.flow().porosity() * hx * hy);
        double dx = d / (hx * hx);
        double dy = d / (hy * hy);
        int w = nx + 1;
        System.arraycopy(source, 0, rate, 0, rate.length);
        for (int j = 0; j < ny; j++) {
            for (int i = 1; i < nx; i++) {
                int k = j * nx + i;
                double volume = (mid[(j + 1) * w + i] - mid[j * w + i]) * e;
                double flux = 0.5 * volume * (q[k] + q[k - 1]) - dx * (q[k] - q[k - 1]);
                rate[k] += flux;
                rate[k - 1] -= flux;
            }
        }
        for (int j = 1; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                double volume = -(mid[j * w + i + 1] - mid[j * w + i]) * e;
                double flux = 0.5 * volume * (q[k] + q[k - nx]) - dy * (q[k] - q[k - nx]);
                rate[k] += flux;
                rate[k - nx] -= flux;
            }
        }
        for (int i = 0; i < nx; i++) {
            if (!Double.isNaN(bottom[i])) {
                rate[i] -= 2 * dy * (q[i] - bottom[i]);
            }
            int k = (ny - 1) * nx + i;
            if (!Double.isNaN(top[i])) {
                rate[k] -= 2 * dy * (q[k] - top[i]);
            }
        }
    }

    @Override
    public void at(double px, double py, double[] out) {
        double[] gx = new double[nx + 2];
        double[] gy = new double[ny + 2];
        Domain d = model.domain();
        for (int i = 0; i < nx + 2; i++) {
            gx[i] = i == 0 ? d.xMin() : i == nx + 1 ? d.xMax() : x(i - 1);
        }
        for (int j = 0; j < ny + 2; j++) {
            gy[j] = j == 0 ? d.yMin() : j == ny + 1 ? d.yMax() : y(j - 1);
        }
        int i = Interpolation.cell(gx, px);
        int j = Interpolation.cell(gy, py);
        double a = (px - gx[i]) / (gx[i + 1] - gx[i]);
        double b = (py - gy[j]) / (gy[j + 1] - gy[j]);
        out[2] = (1 - a) * ((1 - b) * node(i, j) + b * node(i, j + 1))
                + a * ((1 - b) * node(i + 1, j) + b * node(i + 1, j + 1));
        int ci = Math.max(0, Math.min(nx - 1, (int) ((px - d.xMin()) / hx)));
        int cj = Math.max(0, Math.min(ny - 1, (int) ((py - d.yMin()) / hy)));
        double s = (px - d.xMin()) / hx - ci;
        double t = (py - d.yMin()) / hy - cj;
        out[0] = face(psi, ci, cj, s, t, true);
        out[1] = face(psi, ci, cj, s, t, false);
    }

    /** u or v between the faces of a cell: linear across, and along from the faces of the neighbour on the nearer side. */
    private double face(double[] p, int ci, int cj, double s, double t, boolean alongX) {
        double here = across(p, ci, cj, alongX ? s : t, alongX);
        double shift = (alongX ? t : s) - 0.5;
        int oi = alongX ? ci : ci + (shift > 0 ? 1 : -1);
        int oj = alongX ? cj + (shift > 0 ? 1 : -1) : cj;
        if (oi < 0 || oi >= nx || oj < 0 || oj >= ny) {
            oi = 2 * ci - oi;
            oj = 2 * cj - oj;
            return here - Math.abs(shift) * (across(p, oi, oj, alongX ? s : t, alongX) - here);
        }
        return here + Math.abs(shift) * (across(p, oi, oj, alongX ? s : t, alongX) - here);
    }

    private double across(double[] p, int i, int j, double s, boolean alongX) {
        int w = nx + 1;
        int k = j * w + i;
        double low = alongX ? (p[k + w] - p[k]) / hy : -(p[k + 1] - p[k]) / hx;
        double high = alongX ? (p[k + w + 1] - p[k + 1]) / hy : -(p[k + w + 1] - p[k + w]) / hx;
        return (1 - s) * low + s * high;
    }

    /** c at cell centres and, framed, on the sides. */
    private double node(int i, int j) {
        int ci = Math.max(0, Math.min(nx - 1, i - 1));
        int cj = Math.max(0, Math.min(ny - 1, j - 1));
        double given = j == 0 ? bottom[ci] : j == ny + 1 ? top[ci] : Double.NaN;
        return Double.isNaN(given) ? c[cj * nx + ci] : given;
    }

    @Override
    public double meanC() {
        double sum = 0;
        for (double v : c) {
            sum += v;
        }
        return sum / c.length;
    }

    @Override
    public double sherwood() {
        double sum = 0;
        for (int i = 0; i < nx; i++) {
            if (!Double.isNaN(top[i])) {
                sum += (top[i] - c[(ny - 1) * nx + i]) / (0.5 * hy);
            }
        }
        return sum / nx * model.height();
    }

    @Override
    public double fingerDepth() {
        double deepest = 0;
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                double v = c[j * nx + i];
                if (v >= LEVEL) {
                    double below = node(i + 1, j);
                    double gap = j == 0 ? 0.5 * hy : hy;
                    double share = below < LEVEL ? (v - LEVEL) / (v - below) : 0;
                    deepest = Math.max(deepest, model.domain().yMax() - y(j) + gap * share);
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
