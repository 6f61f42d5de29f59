package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.grid.NeumannPoisson;
import java.util.function.BooleanSupplier;

/**
 * The equations of a {@link FlowModel} on a uniform n × n {@link MacGrid} marched to the steady state: temperature and
 * velocity by {@link Sweep}s, then the velocity is projected on ∇·w = 0,
 *
 * <pre>  ∇²φ = (ρ/Δt) ∇·w*,   w = w* − (Δt/ρ) ∇φ,   p ← p + φ − μ ∇·w* . </pre>
 *
 * <p>The steady state is that of {@link MacSystem} to the tolerance. Δt = C h/|w|, and not more than 1/N, N the buoyancy
 * frequency.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-1968-0242392-2">Chorin, Math. Comp. 22 (1968) 745</a>
 */
public final class MacProjection {
    private final FlowModel m;
    private final MacGrid g;
    private final int n;
    private final double h;
    private final Sweep u;
    private final Sweep v;
    private final Sweep t;
    private final double[] p;
    private final double[] phi;
    private final NeumannPoisson poisson;
    private final double courant;
    private long steps;
    private double changeT;
    private double changeW;

    /**
     * A march from a start.
     *
     * @param start on a uniform grid with as many cells in x as in y
     * @param courant C, &gt; 0
     */
    public MacProjection(FlowField start, double courant) {
        m = start.model;
        g = start.grid;
        n = g.nx;
        h = g.x[1] - g.x[0];
        if (g.ny != n || !equal(g.x) || !equal(g.y) || !(m.density() > 0)) {
            throw new IllegalArgumentException("the projection needs a square box, equal cells and ρ > 0");
        }
        this.courant = courant;
        double nu = m.viscosity() / m.density();
        u = new Sweep(n - 1, n, h, nu, Sweep.NODE, Sweep.NODE, Sweep.ODD, Sweep.ODD);
        v = new Sweep(n, n - 1, h, nu, Sweep.ODD, Sweep.ODD, Sweep.NODE, Sweep.NODE);
        int[] pads = new int[4];
        for (int s = 0; s < 4; s++) {
            pads[s] = m.walls()[s].fixed() ? Sweep.ODD : Sweep.EVEN;
        }
        t = new Sweep(n, n, h, m.conductivity(), pads);
        p = start.p.clone();
        phi = new double[n * n];
        poisson = new NeumannPoisson(n, h);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                t.q[t.at(i, j)] = start.t[j * n + i];
                if (i > 0) {
                    u.q[u.at(i - 1, j)] = start.u[j * (n + 1) + i];
                }
                if (j > 0) {
                    v.q[v.at(i, j - 1)] = start.v[j * n + i];
                }
            }
        }
    }

    private boolean equal(double[] faces) {
        for (int i = 0; i < n; i++) {
            if (Math.abs(faces[i + 1] - faces[i] - h) > 1e-9 * h) {
                return false;
            }
        }
        return true;
    }

    /** Steps so far. */
    public long steps() {
        return steps;
    }

    /**
     * Marches until no field changes by more than {@code tolerance} of its size in one diffusion time L²ρ/μ.
     *
     * @param most steps allowed
     * @param goOn asked every 20 steps; false stops
     * @return whether the steady state was reached
     * @throws ArithmeticException where the march blows up or {@code most} steps are not enough
     */
    public boolean march(double tolerance, long most, BooleanSupplier goOn) {
        double diffusionTime = n * h * n * h * m.density() / m.viscosity();
        for (long s = 0; s < most; s++) {
            if (s % 20 == 0 && !goOn.getAsBoolean()) {
                return false;
            }
            double dt = step(Math.max(largest(u), largest(v)));
            double speed = Math.max(largest(u), largest(v));
            double change = Math.max(changeT / Math.max(rangeT(), 1e-300), changeW / Math.max(speed, 1e-300));
            if (!(speed < 1e3 * n * h / dt)) {
                throw new ArithmeticException("the march blew up after " + steps + " steps");
            }
            if (change / dt * diffusionTime < tolerance) {
                return true;
            }
        }
        throw new ArithmeticException("not steady after " + most + " steps");
    }

    private static double largest(Sweep s) {
        double top = 0;
        for (double x : s.q) {
            top = Math.max(top, Math.abs(x));
        }
        return top;
    }

    private double rangeT() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                low = Math.min(low, t.q[t.at(i, j)]);
                high = Math.max(high, t.q[t.at(i, j)]);
            }
        }
        for (FlowModel.Wall wall : m.walls()) {
            low = Math.min(low, wall.fixed() ? wall.value() : low);
            high = Math.max(high, wall.fixed() ? wall.value() : high);
        }
        return high - low;
    }

    private double timeStep(double speed) {
        double mid = t.q[t.at(n / 2, n / 2)];
        double range = Math.max(rangeT(), 1e-6 * (1 + Math.abs(mid)));
        double x = g.cx[n / 2];
        double y = g.cy[n / 2];
        double lift = Math.abs(
                        m.forceY().at(x, y, mid + 0.5 * range) - m.forceY().at(x, y, mid - 0.5 * range))
                + Math.abs(m.forceX().at(x, y, mid + 0.5 * range) - m.forceX().at(x, y, mid - 0.5 * range));
        double frequency = StrictMath.sqrt(lift / m.density() / (n * h));
        double dt = 0.25 * n * h * n * h * m.density() / m.viscosity();
        if (speed > 0) {
            dt = Math.min(dt, courant * h / speed);
        }
        return frequency > 0 ? Math.min(dt, 1 / frequency) : dt;
    }

    private double step(double speed) {
        steps++;
        double dt = timeStep(speed);
        pads();
        heat();
        changeT = t.step(dt);
        pads();
        momentum();
        double before = u.step(dt);
        changeW = Math.max(before, v.step(dt));
        project(dt);
        return dt;
    }

    /** Mirror nodes from the walls' values. */
    private void pads() {
        FlowModel.Wall[] w = m.walls();
        for (int k = 0; k < n; k++) {
            if (k < n - 1) {
                u.q[u.at(k, -1)] = 2 * w[FlowModel.BOTTOM].speed() - u.q[u.at(k, 0)];
                u.q[u.at(k, n)] = 2 * w[FlowModel.TOP].speed() - u.q[u.at(k, n - 1)];
                v.q[v.at(-1, k)] = 2 * w[FlowModel.LEFT].speed() - v.q[v.at(0, k)];
                v.q[v.at(n, k)] = 2 * w[FlowModel.RIGHT].speed() - v.q[v.at(n - 1, k)];
            }
            t.q[t.at(-1, k)] = mirror(w[FlowModel.LEFT], t.q[t.at(0, k)]);
            t.q[t.at(n, k)] = mirror(w[FlowModel.RIGHT], t.q[t.at(n - 1, k)]);
            t.q[t.at(k, -1)] = mirror(w[FlowModel.BOTTOM], t.q[t.at(k, 0)]);
            t.q[t.at(k, n)] = mirror(w[FlowModel.TOP], t.q[t.at(k, n - 1)]);
        }
    }

    private double mirror(FlowModel.Wall wall, double inner) {
        return wall.fixed() ? 2 * wall.value() - inner : inner - h * wall.value() / m.conductivity();
    }

    private double u(int i, int j) {
        return u.q[u.at(i - 1, j)];
    }

    private double v(int i, int j) {
        return v.q[v.at(i, j - 1)];
    }

    private void heat() {
        double c = m.convection();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                t.west[k] = c * u(i, j);
                t.east[k] = c * u(i + 1, j);
                t.south[k] = c * v(i, j);
                t.north[k] = c * v(i, j + 1);
                t.s[k] = m.source().at(g.cx[i], g.cy[j], 0);
            }
        }
    }

    private void momentum() {
        double rho = m.density();
        for (int j = 0; j < n; j++) {
            for (int i = 1; i < n; i++) {
                int k = j * (n - 1) + i - 1;
                u.west[k] = 0.5 * (u(i - 1, j) + u(i, j));
                u.east[k] = 0.5 * (u(i, j) + u(i + 1, j));
                u.south[k] = 0.5 * (v(i - 1, j) + v(i, j));
                u.north[k] = 0.5 * (v(i - 1, j + 1) + v(i, j + 1));
                double here = 0.5 * (t.q[t.at(i - 1, j)] + t.q[t.at(i, j)]);
                u.s[k] = (m.forceX().at(g.x[i], g.cy[j], here) - (p[j * n + i] - p[j * n + i - 1]) / h) / rho;
            }
        }
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = (j - 1) * n + i;
                v.west[k] = 0.5 * (u(i, j - 1) + u(i, j));
                v.east[k] = 0.5 * (u(i + 1, j - 1) + u(i + 1, j));
                v.south[k] = 0.5 * (v(i, j - 1) + v(i, j));
                v.north[k] = 0.5 * (v(i, j) + v(i, j + 1));
                double here = 0.5 * (t.q[t.at(i, j - 1)] + t.q[t.at(i, j)]);
                v.s[k] = (m.forceY().at(g.cx[i], g.y[j], here) - (p[j * n + i] - p[(j - 1) * n + i]) / h) / rho;
            }
        }
    }

    private void project(double dt) {
        double rho = m.density();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double divergence = (u(i + 1, j) - u(i, j) + v(i, j + 1) - v(i, j)) / h;
                phi[j * n + i] = -rho / dt * divergence;
                p[j * n + i] -= m.viscosity() * divergence;
            }
        }
        poisson.solve(phi);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                p[k] += phi[k];
                if (i > 0) {
                    u.q[u.at(i - 1, j)] -= dt / rho * (phi[k] - phi[k - 1]) / h;
                }
                if (j > 0) {
                    v.q[v.at(i, j - 1)] -= dt / rho * (phi[k] - phi[k - n]) / h;
                }
            }
        }
    }

    /** The flow as it stands. */
    public FlowField field() {
        FlowField f = new FlowField(m, g);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                f.t[j * n + i] = t.q[t.at(i, j)];
                f.p[j * n + i] = p[j * n + i];
                if (i > 0) {
                    f.u[j * (n + 1) + i] = u(i, j);
                }
                if (j > 0) {
                    f.v[j * n + i] = v(i, j);
                }
            }
        }
        return f;
    }
}
