package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.grid.Chebyshev;
import dev.assay.numerics.linear.DenseLu;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleBinaryOperator;

/**
 * Natural convection by Chebyshev collocation in streamfunction and temperature, u = ∂ψ/∂y, v = −∂ψ/∂x:
 *
 * <pre>
 *   μ ∇⁴ψ − ρ (u ∂x + v ∂y) ∇²ψ − ∂F_y/∂x = 0,   c (u ∂x + v ∂y) T − K ∇²T = S,
 *   ψ = ∂ψ/∂n = 0 on all walls;  T given left and right, ∂T/∂y = 0 at bottom and top.
 * </pre>
 *
 * <p>(N − 1)² inner points, dense Newton, O(N⁶) a step; the error falls exponentially with N.
 *
 * @see <a href="https://doi.org/10.1016/0045-7930(91)90025-D">Le Quéré, Comput. Fluids 20 (1991) 29</a>
 */
public final class ChebyshevFlow {
    private final FlowModel m;
    private final int degree;
    private final int n;
    private final Chebyshev cx;
    private final Chebyshev cy;
    private final double[] x;
    private final double[] y;
    private final double[][] px;
    private final double[][] py;
    private final double[] dx;
    private final double[] tx1;
    private final double[] tx2;
    private final double[] ty1;
    private final double[] ty2;
    private final double[] ends;
    private final double slope;
    private double[] psi;
    private double[] theta;
    private int factorizations;

    /** At rest, with {@code degree} N of the polynomials, ≥ 4. */
    public ChebyshevFlow(FlowModel model, int degree) {
        m = model;
        this.degree = degree;
        n = degree - 1;
        double[] box = model.box();
        FlowModel.Wall[] w = model.walls();
        for (int s = 0; s < 4; s++) {
            boolean good = s < 2 ? w[s].fixed() : !w[s].fixed() && w[s].value() == 0;
            if (!good || w[s].speed() != 0) {
                throw new IllegalArgumentException(
                        "needs resting walls, fixed temperatures left and right, no flux at bottom and top");
            }
        }
        cx = new Chebyshev(degree, box[0], box[1]);
        cy = new Chebyshev(degree, box[2], box[3]);
        x = cx.points();
        y = cy.points();
        px = cx.clamped();
        py = cy.clamped();
        dx = cx.derivative();
        double[] dx2 = Chebyshev.product(dx, dx, degree + 1);
        double[] dy = cy.derivative();
        double[] dy2 = Chebyshev.product(dy, dy, degree + 1);
        tx1 = inner(dx, null);
        tx2 = inner(dx2, null);
        ends = insulated(dy);
        ty1 = inner(dy, ends);
        ty2 = inner(dy2, ends);
        slope = (w[1].value() - w[0].value()) / (box[1] - box[0]);
        psi = new double[n * n];
        theta = new double[n * n];
    }

    /** Rows: end values (first, last) from the inner values such that the slopes at both ends are 0. */
    private double[] insulated(double[] d) {
        int k = degree + 1;
        double a = d[0];
        double b = d[degree];
        double c = d[degree * k];
        double e = d[degree * k + degree];
        double det = a * e - b * c;
        double[] out = new double[2 * n];
        for (int j = 0; j < n; j++) {
            double r0 = -d[j + 1];
            double r1 = -d[degree * k + j + 1];
            out[j] = (e * r0 - b * r1) / det;
            out[n + j] = (a * r1 - c * r0) / det;
        }
        return out;
    }

    private double[] inner(double[] d, double[] endValues) {
        int k = degree + 1;
        double[] out = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[i * n + j] = d[(i + 1) * k + j + 1];
                if (endValues != null) {
                    out[i * n + j] += d[(i + 1) * k] * endValues[j] + d[(i + 1) * k + degree] * endValues[n + j];
                }
            }
        }
        return out;
    }

    /** Takes over a flow of another degree. */
    public ChebyshevFlow startingFrom(ChebyshevFlow other) {
        double[] p = other.full(other.psi, null);
        double[] t = other.full(other.theta, other.ends);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                psi[j * n + i] = other.at(p, x[i + 1], y[j + 1]);
                theta[j * n + i] = other.at(t, x[i + 1], y[j + 1]);
            }
        }
        return this;
    }

    /** Factorisations so far. */
    public int factorizations() {
        return factorizations;
    }

    /** Unknowns: ψ and T at the inner points. */
    public long unknowns() {
        return 2L * n * n;
    }

    /**
     * Newton's method from the present flow, then, where it fails, with the force raised from 0 in steps.
     *
     * @return false when {@code goOn}, asked before each factorisation, said stop
     * @throws ArithmeticException where it does not converge
     */
    public boolean solve(double tolerance, BooleanSupplier goOn) {
        int outcome = newton(1, tolerance, goOn);
        if (outcome != 0) {
            return outcome > 0;
        }
        Arrays.fill(psi, 0);
        Arrays.fill(theta, 0);
        double reached = 0;
        double step = 1e-3;
        while (reached < 1) {
            double lambda = Math.min(1, reached + step);
            outcome = newton(lambda, tolerance, goOn);
            if (outcome < 0) {
                return false;
            }
            if (outcome > 0) {
                reached = lambda;
                step *= 4;
            } else {
                step *= 0.25;
                if (step < 1e-6) {
                    throw new ArithmeticException("Newton did not converge beyond " + reached + " of the force");
                }
            }
        }
        return true;
    }

    private int newton(double lambda, double tolerance, BooleanSupplier goOn) {
        double[] p = psi.clone();
        double[] t = theta.clone();
        int size = 2 * n * n;
        double[] r = new double[size];
        for (int it = 0; it < 12; it++) {
            if (!goOn.getAsBoolean()) {
                return -1;
            }
            double[] a = new double[size * size];
            linearise(p, t, lambda, r, a);
            DenseLu lu = new DenseLu(a, size);
            factorizations++;
            lu.solve(r);
            double change = 0;
            double top = 0;
            for (int k = 0; k < n * n; k++) {
                p[k] -= r[k];
                t[k] -= r[n * n + k];
                change = Math.max(change, Math.abs(r[n * n + k]));
                top = Math.max(top, Math.abs(p[k]));
            }
            if (!(change < 20 && top < 1e12)) {
                return 0;
            }
            if (change < tolerance) {
                psi = p;
                theta = t;
                return 1;
            }
        }
        return 0;
    }

    private double temperature(double[] t, int i, int j) {
        double lin = m.walls()[0].value() + slope * (x[i] - x[0]);
        return i == 0 || i == degree ? lin : lin + t[(j - 1) * n + i - 1];
    }

    /** Residual r and Jacobian a; unknown ψ(i, j) at j · n + i, θ behind. */
    private void linearise(double[] p, double[] t, double lambda, double[] r, double[] a) {
        int nn = n * n;
        int size = 2 * nn;
        double rho = m.density();
        double mu = m.viscosity();
        double c = m.convection();
        double kappa = m.conductivity();
        double[] pY2 = alongY(py[1], p);
        double[] u = alongY(py[0], p);
        double[] v = alongX(px[0], p);
        double[] zx = sum(alongX(px[2], p), alongX(px[0], pY2));
        double[] zy = sum(alongY(py[0], alongX(px[1], p)), alongY(py[2], p));
        double[] l4 = sum(sum(alongX(px[3], p), alongY(py[3], p)), sum(alongX(px[1], pY2), alongX(px[1], pY2)));
        double[] gx = alongX(tx1, t);
        double[] gy = alongY(ty1, t);
        double[] l2 = sum(alongX(tx2, t), alongY(ty2, t));
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                int rowP = k * size;
                int rowT = (nn + k) * size;
                v[k] = -v[k];
                gx[k] += slope;
                double curl = 0;
                for (int q = 0; q <= degree; q++) {
                    double now = temperature(t, q, j + 1);
                    double d = dx[(i + 1) * (degree + 1) + q];
                    curl += d * lambda * m.forceY().at(x[q], y[j + 1], now);
                    if (q > 0 && q < degree) {
                        double e = 1e-5 * (1 + Math.abs(now));
                        double f = (m.forceY().at(x[q], y[j + 1], now + e)
                                        - m.forceY().at(x[q], y[j + 1], now - e))
                                / (2 * e);
                        a[rowP + nn + j * n + q - 1] -= d * lambda * f;
                    }
                }
                r[k] = mu * l4[k] - rho * (u[k] * zx[k] + v[k] * zy[k]) - curl;
                r[nn + k] = c * (u[k] * gx[k] + v[k] * gy[k])
                        - kappa * l2[k]
                        - m.source().at(x[i + 1], y[j + 1], 0);
                for (int q = 0; q < n; q++) {
                    double x1 = px[0][i * n + q];
                    double x2 = px[1][i * n + q];
                    int alongRow = j * n + q;
                    a[rowP + alongRow] += mu * px[3][i * n + q] - rho * (u[k] * px[2][i * n + q] - zy[k] * x1);
                    a[rowT + alongRow] -= c * gy[k] * x1;
                    a[rowT + nn + alongRow] += c * u[k] * tx1[i * n + q] - kappa * tx2[i * n + q];
                    double y1 = py[0][j * n + q];
                    int alongColumn = q * n + i;
                    a[rowP + alongColumn] += mu * py[3][j * n + q] - rho * (v[k] * py[2][j * n + q] + zx[k] * y1);
                    a[rowT + alongColumn] += c * gx[k] * y1;
                    a[rowT + nn + alongColumn] += c * v[k] * ty1[j * n + q] - kappa * ty2[j * n + q];
                    for (int s = 0; s < n; s++) {
                        a[rowP + s * n + q] += 2 * mu * x2 * py[1][j * n + s]
                                - rho * (u[k] * x1 * py[1][j * n + s] + v[k] * x2 * py[0][j * n + s]);
                    }
                }
            }
        }
    }

    private double[] alongX(double[] d, double[] f) {
        double[] out = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double s = 0;
                for (int q = 0; q < n; q++) {
                    s += d[i * n + q] * f[j * n + q];
                }
                out[j * n + i] = s;
            }
        }
        return out;
    }

    private double[] alongY(double[] d, double[] f) {
        double[] out = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int q = 0; q < n; q++) {
                for (int i = 0; i < n; i++) {
                    out[j * n + i] += d[j * n + q] * f[q * n + i];
                }
            }
        }
        return out;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] s = a.clone();
        for (int k = 0; k < s.length; k++) {
            s[k] += b[k];
        }
        return s;
    }

    /** Inner values with the walls': 0 left and right; at bottom and top 0, or from {@code endValues}. */
    private double[] full(double[] f, double[] endValues) {
        int k = degree + 1;
        double[] out = new double[k * k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[(j + 1) * k + i + 1] = f[j * n + i];
                if (endValues != null) {
                    out[i + 1] += endValues[j] * f[j * n + i];
                    out[degree * k + i + 1] += endValues[n + j] * f[j * n + i];
                }
            }
        }
        return out;
    }

    private double at(double[] full, double px0, double py0) {
        double[] wx = new double[degree + 1];
        double[] wy = new double[degree + 1];
        cx.interpolation(px0, wx);
        cy.interpolation(py0, wy);
        double s = 0;
        for (int j = 0; j <= degree; j++) {
            double row = 0;
            for (int i = 0; i <= degree; i++) {
                row += wx[i] * full[j * (degree + 1) + i];
            }
            s += wy[j] * row;
        }
        return s;
    }

    /** u, v, T at places: three arrays. */
    public double[][] at(double[] placeX, double[] placeY) {
        DoubleBinaryOperator[] fields = fields();
        double[][] out = new double[3][placeX.length];
        for (int f = 0; f < 3; f++) {
            for (int k = 0; k < placeX.length; k++) {
                out[f][k] = fields[f].applyAsDouble(placeX[k], placeY[k]);
            }
        }
        return out;
    }

    /** u, v, T as functions of the place, O(N²) a call. */
    public DoubleBinaryOperator[] fields() {
        double[] u = full(alongY(py[0], psi), null);
        double[] v = full(alongX(px[0], psi), null);
        double[] t = full(theta, ends);
        return new DoubleBinaryOperator[] {
            (a, b) -> at(u, a, b),
            (a, b) -> -at(v, a, b),
            (a, b) -> at(t, a, b) + m.walls()[0].value() + slope * (a - x[0])
        };
    }

    /** Mean heat that enters through the left wall per length, K (−∂T/∂x) at x = xMin. */
    public double meanHeat() {
        double[] t = full(theta, ends);
        double[] w = cy.weights();
        double sum = 0;
        for (int j = 0; j <= degree; j++) {
            double d = slope;
            for (int i = 0; i <= degree; i++) {
                d += dx[i] * t[j * (degree + 1) + i];
            }
            sum -= w[j] * m.conductivity() * d;
        }
        return sum / (y[degree] - y[0]);
    }
}
