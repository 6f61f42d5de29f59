package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.grid.Interpolation;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.Gmres;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleBinaryOperator;

/**
 * Steady flow in a box, with heat or without, in streamfunction and vorticity, u = ∂ψ/∂y, v = −∂ψ/∂x, ω = −∇²ψ, by compact
 * differences of fourth order on a uniform grid; the pressure is gone and mass is kept exactly:
 *
 * <pre>  ρ (u ∂x + v ∂y) ω = μ ∇²ω + ∂F_y/∂x − ∂F_x/∂y,   c (u ∂x + v ∂y) T = K ∇²T + S </pre>
 *
 * <p>Newton's method; its linear systems by {@link Gmres}, preconditioned by the multifrontal LU of an operator of second
 * order, which couples three nodes a direction and makes the fronts thin: a step costs O(N³) for the factors and O(N² log N)
 * for each of some ten products. Order 4 for smooth flows; where a moving wall meets a resting one the velocity jumps, and
 * the order with it.
 *
 * @see <a href="https://doi.org/10.1006/jcph.1996.0125">E and Liu, J. Comput. Phys. 126 (1996) 122</a>
 */
public final class CompactFlow {
    private static final int LEAF = 48;
    private static final int PRODUCTS = 60;
    private static final double LINEAR = 1e-4;
    private static final int HALVINGS = 6;

    private final FlowModel model;
    private final CompactSystem system;
    private double[] state;
    private SymbolicLu symbolic;
    private SparseLu lu;
    private int factorizations;

    /** At rest on n × n cells, n ≥ 6; the temperature between those of the fixed walls. */
    public CompactFlow(FlowModel model, int n) {
        this.model = model;
        system = new CompactSystem(model, n);
        state = atRest();
    }

    private double[] atRest() {
        double[] rest = new double[system.size()];
        double sum = 0;
        int fixed = 0;
        for (FlowModel.Wall wall : model.walls()) {
            sum += wall.fixed() ? wall.value() : 0;
            fixed += wall.fixed() ? 1 : 0;
        }
        if (system.kinds == 3 && fixed > 0) {
            Arrays.fill(rest, 2 * system.nodes, rest.length, sum / fixed);
        }
        return rest;
    }

    /** Takes over a flow on another grid. */
    public CompactFlow startingFrom(CompactFlow other) {
        for (int f = 0; f < system.kinds; f++) {
            double[] values = other.field(f);
            for (int k = 0; k < system.nodes; k++) {
                double x = system.x[k % system.x.length];
                double y = system.y[k / system.x.length];
                state[f * system.nodes + k] = Interpolation.cubic(other.system.x, other.system.y, values, x, y);
            }
        }
        return this;
    }

    /** Factorisations so far. */
    public int factorizations() {
        return factorizations;
    }

    /** Unknowns: ψ, ω and with heat T at the nodes. */
    public long unknowns() {
        return system.size();
    }

    /**
     * Newton's method from the present flow, then, where it fails, with force and walls' speeds raised from 0 in steps.
     *
     * @param tolerance largest Newton step at which to stop, relative to the largest value of each field
     * @return false when {@code goOn}, asked before each factorisation, said stop
     * @throws ArithmeticException where it does not converge
     */
    public boolean solve(double tolerance, BooleanSupplier goOn) {
        int outcome = newton(system, state, tolerance, goOn);
        if (outcome != 0) {
            return outcome > 0;
        }
        double[] good = atRest();
        double reached = 0;
        double step = 1e-3;
        while (reached < 1) {
            double lambda = Math.min(1, reached + step);
            double[] trial = good.clone();
            int n = system.x.length - 1;
            outcome = newton(new CompactSystem(model.weakened(lambda), n), trial, tolerance, goOn);
            if (outcome < 0) {
                return false;
            }
            if (outcome > 0) {
                good = trial;
                reached = lambda;
                step *= 4;
            } else {
                step *= 0.25;
                if (step < 1e-7) {
                    throw new ArithmeticException("Newton did not converge beyond " + reached + " of the force");
                }
            }
        }
        state = good;
        return true;
    }

    /** 1 converged (x overwritten), 0 failed, −1 stopped. */
    private int newton(CompactSystem s, double[] x, double tolerance, BooleanSupplier goOn) {
        int size = s.size();
        double[] r = new double[size];
        double[] correction = new double[size];
        double[] trial = new double[size];
        for (int it = 0; it < 14; it++) {
            if (!goOn.getAsBoolean()) {
                return -1;
            }
            s.residual(x, r);
            factor(s);
            lu.solve(r, correction);
            double[] scale = scales(x, correction, s.kinds);
            double before = norm(correction, scale);
            if (!(before < 1e150)) {
                return 0;
            }
            double[] d = new double[size];
            double[] scaled = new double[size];
            new Gmres(
                            (z, out) -> {
                                times(z, scale, scaled);
                                s.tangent(scaled, out);
                            },
                            (z, out) -> {
                                lu.solve(z, out);
                                over(out, scale);
                            },
                            PRODUCTS)
                    .solve(r, d, LINEAR);
            double length = 1;
            double change = 0;
            for (int halving = 0; ; halving++) {
                change = 0;
                for (int k = 0; k < size; k++) {
                    double part = length * d[k];
                    trial[k] = x[k] - part * scale[k / s.nodes];
                    change = Math.max(change, Math.abs(part));
                }
                s.residual(trial, r);
                lu.solve(r, correction);
                if (change <= tolerance || norm(correction, scale) < before) {
                    break;
                }
                if (halving == HALVINGS) {
                    return 0;
                }
                length *= 0.5;
            }
            System.arraycopy(trial, 0, x, 0, size);
            if (change <= tolerance) {
                return 1;
            }
        }
        return 0;
    }

    private void factor(CompactSystem s) {
        CsrMatrix a = s.nearby();
        if (symbolic == null) {
            int[] kx = new int[s.size()];
            int[] ky = new int[s.size()];
            for (int k = 0; k < kx.length; k++) {
                kx[k] = k % s.nodes % s.x.length;
                ky[k] = k % s.nodes / s.x.length;
            }
            symbolic = SymbolicLu.of(a, Dissection.byCoordinates(a, kx, ky, LEAF));
            lu = new SparseLu(symbolic);
        }
        lu.factor(a);
        factorizations++;
    }

    /** The largest size of each field, in the state or the first correction. */
    private static double[] scales(double[] x, double[] correction, int kinds) {
        double[] scale = new double[kinds];
        int nodes = x.length / kinds;
        for (int k = 0; k < x.length; k++) {
            double top = Math.max(Math.abs(x[k]), Math.abs(correction[k]));
            scale[k / nodes] = Math.max(scale[k / nodes], top);
        }
        for (int f = 0; f < kinds; f++) {
            scale[f] = scale[f] == 0 ? 1 : scale[f];
        }
        return scale;
    }

    private static double norm(double[] c, double[] scale) {
        int nodes = c.length / scale.length;
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            double part = c[k] / scale[k / nodes];
            sum += part * part;
        }
        return StrictMath.sqrt(sum);
    }

    private static void times(double[] z, double[] scale, double[] out) {
        int nodes = z.length / scale.length;
        for (int k = 0; k < z.length; k++) {
            out[k] = z[k] * scale[k / nodes];
        }
    }

    private static void over(double[] z, double[] scale) {
        int nodes = z.length / scale.length;
        for (int k = 0; k < z.length; k++) {
            z[k] /= scale[k / nodes];
        }
    }

    private double[] field(int kind) {
        return Arrays.copyOfRange(state, kind * system.nodes, (kind + 1) * system.nodes);
    }

    /** x of the nodes, a copy. */
    public double[] x() {
        return system.x.clone();
    }

    /** y of the nodes, a copy. */
    public double[] y() {
        return system.y.clone();
    }

    /** u, v, T (0 without heat) and ψ as functions of the place, polynomials of degree 5 through the nodes near it. */
    public DoubleBinaryOperator[] fields() {
        double[] psi = field(0);
        double[] u = new double[system.nodes];
        double[] v = new double[system.nodes];
        system.velocity(psi, 1, u, v);
        double[] t = system.kinds == 3 ? field(2) : new double[system.nodes];
        return new DoubleBinaryOperator[] {interpolant(u), interpolant(v), interpolant(t), interpolant(psi)};
    }

    private DoubleBinaryOperator interpolant(double[] values) {
        return (a, b) -> Interpolation.quintic(system.x, system.y, values, a, b);
    }

    /**
     * Mean heat that enters through the left wall per length, −K ∂T/∂x: slopes of sixth order, summed by Simpson's rule, of
     * fourth; n even.
     */
    public double meanHeat() {
        double[] t = field(2);
        int w = system.x.length;
        double sum = 0;
        for (int j = 0; j < w; j++) {
            double weight = j == 0 || j == w - 1 ? 1 : j % 2 == 1 ? 4 : 2;
            sum -= weight * CompactStencils.sharpSlope(t, j * w, 1, system.st.hx);
        }
        return model.conductivity() * sum / (3 * (w - 1));
    }
}
