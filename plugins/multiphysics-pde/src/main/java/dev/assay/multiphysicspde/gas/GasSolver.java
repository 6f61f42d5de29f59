package dev.assay.multiphysicspde.gas;

import dev.assay.api.field.Domain;
import java.util.function.BooleanSupplier;

/**
 * Finite volumes on n equal cells with {@value #GHOSTS} ghost cells at either end; steps by a Runge–Kutta formula that
 * preserves the bounds of the flux scheme. Cells hold means of ρ, ρu, E.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(88)90177-5">Shu and Osher, J. Comput. Phys. 77 (1988) 439</a>
 */
public abstract class GasSolver {
    static final int GHOSTS = 3;

    final int n;
    final double gamma;
    final double h;
    final double[][] q;
    final double[][] flux;
    private final GasModel model;
    private final Domain domain;
    private final double courant;
    private final double[][] first;
    private final double[][] rate;

    GasSolver(GasModel model, Domain domain, int n, double courant) {
        this.model = model;
        this.domain = domain;
        this.n = n;
        this.courant = courant;
        gamma = model.gamma();
        h = (domain.xMax() - domain.xMin()) / n;
        q = new double[3][n + 2 * GHOSTS];
        first = new double[3][n];
        rate = new double[3][n];
        flux = new double[3][n + 1];
        for (int i = 0; i < n; i++) {
            start(i);
        }
    }

    /** Cell means by Gauss's rule of three points; exact to sixth order where the start is smooth. */
    private void start(int i) {
        double[] node = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
        double[] weight = {5 / 18.0, 8 / 18.0, 5 / 18.0};
        for (int k = 0; k < 3; k++) {
            double x = domain.xMin() + (i + node[k]) * h;
            double rho = model.initial().get(0).at(x, 0);
            double u = model.initial().get(1).at(x, 0);
            double p = model.initial().get(2).at(x, 0);
            q[0][i + GHOSTS] += weight[k] * rho;
            q[1][i + GHOSTS] += weight[k] * rho * u;
            q[2][i + GHOSTS] += weight[k] * (p / (gamma - 1) + 0.5 * rho * u * u);
        }
    }

    /** Writes the flux through face i, between cells i − 1 and i, for i = 0 … n, from the cells and ghosts. */
    abstract void fluxes();

    /** {@return whether a step has three stages; else two} */
    abstract boolean isThirdOrder();

    /** Runs to the end; {@return the number of steps, or −1 when {@code more} said stop}. */
    public int run(BooleanSupplier more) {
        double t = 0;
        int steps = 0;
        while (t < model.end()) {
            if (!more.getAsBoolean()) {
                return -1;
            }
            double step = Math.min(courant * h / fastest(), model.end() - t);
            if (!(step > 0)) {
                throw new ArithmeticException("the gas has lost its density or pressure");
            }
            step(step);
            t = model.end() - t - step <= 1e-14 * model.end() ? model.end() : t + step;
            steps++;
        }
        return steps;
    }

    private double fastest() {
        double fastest = 0;
        for (int i = GHOSTS; i < n + GHOSTS; i++) {
            double u = q[1][i] / q[0][i];
            double p = (gamma - 1) * (q[2][i] - 0.5 * q[1][i] * u);
            fastest = Math.max(fastest, Math.abs(u) + Math.sqrt(gamma * p / q[0][i]));
        }
        return fastest;
    }

    private void step(double step) {
        for (int f = 0; f < 3; f++) {
            System.arraycopy(q[f], GHOSTS, first[f], 0, n);
        }
        rates();
        advance(0, step);
        rates();
        if (isThirdOrder()) {
            advance(0.75, step);
            rates();
            advance(1 / 3.0, step);
        } else {
            advance(0.5, step);
        }
    }

    /** q ← a q₀ + (1 − a)(q + step · rate). */
    private void advance(double a, double step) {
        for (int f = 0; f < 3; f++) {
            for (int i = 0; i < n; i++) {
                q[f][i + GHOSTS] = a * first[f][i] + (1 - a) * (q[f][i + GHOSTS] + step * rate[f][i]);
            }
        }
    }

    private void rates() {
        for (int f = 0; f < 3; f++) {
            for (int k = 0; k < GHOSTS; k++) {
                q[f][k] = model.periodic() ? q[f][n + k] : q[f][GHOSTS];
                q[f][n + GHOSTS + k] = model.periodic() ? q[f][GHOSTS + k] : q[f][n + GHOSTS - 1];
            }
        }
        fluxes();
        for (int f = 0; f < 3; f++) {
            for (int i = 0; i < n; i++) {
                rate[f][i] = (flux[f][i] - flux[f][i + 1]) / h;
            }
        }
    }

    /** {@return the mean of a conserved quantity over the line: 0 mass, 1 momentum, 2 energy} */
    public double mean(int conserved) {
        double sum = 0;
        for (int i = GHOSTS; i < n + GHOSTS; i++) {
            sum += q[conserved][i];
        }
        return sum / n;
    }

    /** {@return ρ, u, p of the cell means at a place, linear between the midpoints of cells} */
    public double[] at(double x) {
        double s = Math.max(0, Math.min(n - 1, (x - domain.xMin()) / h - 0.5));
        int i = Math.min(n - 2, (int) s);
        double[] a = primitive(i);
        double[] b = primitive(i + 1);
        double w = s - i;
        return new double[] {a[0] + w * (b[0] - a[0]), a[1] + w * (b[1] - a[1]), a[2] + w * (b[2] - a[2])};
    }

    private double[] primitive(int cell) {
        int i = cell + GHOSTS;
        double u = q[1][i] / q[0][i];
        return new double[] {q[0][i], u, (gamma - 1) * (q[2][i] - 0.5 * q[1][i] * u)};
    }
}
