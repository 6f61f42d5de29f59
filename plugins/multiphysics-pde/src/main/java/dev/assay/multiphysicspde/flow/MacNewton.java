package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;

/**
 * Newton's method on all unknowns of a {@link MacSystem} at once, the linear systems by multifrontal LU. A step is
 * halved until the residual falls; where that fails, the force is raised from 0 in steps.
 *
 * <p>The dissection books u with the cell on its left and v with the cell below, so that every part that is cut off
 * has a pressure next to it in the separator and no part is singular by its own.
 */
public final class MacNewton {
    private static final int LEAF_CELLS = 16;

    private final FlowModel model;
    private final MacGrid grid;
    private final double tolerance;
    private SymbolicLu symbolic;
    private SparseLu lu;
    private int factorizations;
    private double residual;

    /**
     * A solver of one model on one grid.
     *
     * @param tolerance largest Newton step at which to stop, relative to the largest value of each kind
     */
    public MacNewton(FlowModel model, MacGrid grid, double tolerance) {
        this.model = model;
        this.grid = grid;
        this.tolerance = tolerance;
    }

    /** Factorisations so far. */
    public int factorizations() {
        return factorizations;
    }

    /** Multiplications of one factorisation, for declared work; 0 before the first. */
    public long workPerFactorization() {
        return symbolic == null ? 0 : symbolic.multiplications();
    }

    /** Largest residual of the last solution, in the units of the integrated equations. */
    public double residual() {
        return residual;
    }

    /**
     * Solves from a start on the same grid.
     *
     * @param goOn asked before each factorisation; false stops
     * @return the flow, or null when {@code goOn} said stop
     * @throws ArithmeticException where even continuation in the force does not converge
     */
    public FlowField solve(FlowField start, java.util.function.BooleanSupplier goOn) {
        var system = new MacSystem(model, grid);
        double[] x = system.gather(start);
        int outcome = newton(system, x, goOn, 12);
        if (outcome > 0) {
            return system.scatter(x);
        }
        if (outcome < 0) {
            return null;
        }
        double[] good = system.gather(FlowField.rest(model, grid));
        double reached = 0;
        double step = 1e-3;
        while (reached < 1) {
            double lambda = Math.min(1, reached + step);
            double[] trial = good.clone();
            outcome = newton(new MacSystem(model.weakened(lambda), grid), trial, goOn, 10);
            if (outcome < 0) {
                return null;
            }
            if (outcome > 0) {
                good = trial;
                reached = lambda;
                step *= 4;
            } else {
                step *= 0.25;
                if (step < 1e-9) {
                    throw new ArithmeticException("Newton did not converge beyond " + reached + " of the force");
                }
            }
        }
        return system.scatter(good);
    }

    /** 1 converged, 0 failed, −1 stopped. */
    private int newton(MacSystem system, double[] x, java.util.function.BooleanSupplier goOn, int most) {
        int n = system.size();
        double[] r = new double[n];
        double[] dx = new double[n];
        double[] trial = new double[n];
        double[] next = new double[n];
        for (int it = 0; it < most; it++) {
            if (!goOn.getAsBoolean()) {
                return -1;
            }
            CsrMatrix jacobian = system.jacobian(x, r);
            double size = norm(r);
            if (!(size < 1e300)) {
                return 0;
            }
            if (symbolic == null) {
                symbolic = SymbolicLu.of(
                        jacobian, Dissection.byCoordinates(jacobian, system.keyX(), system.keyY(), 4 * LEAF_CELLS));
                lu = new SparseLu(symbolic);
            }
            lu.factor(jacobian);
            factorizations++;
            lu.solve(jacobian, r, dx);
            double step = 1;
            double top = 0;
            double change = 0;
            for (int halving = 0; ; halving++) {
                top = 0;
                change = 0;
                for (int k = 0; k < n; k++) {
                    trial[k] = x[k] - step * dx[k];
                    top = Math.max(top, Math.abs(trial[k]));
                    change = Math.max(change, Math.abs(step * dx[k]));
                }
                system.residual(trial, next);
                double now = norm(next);
                if (now < size || change <= tolerance * top) {
                    residual = now;
                    break;
                }
                if (halving == 6) {
                    return 0;
                }
                step *= 0.5;
            }
            System.arraycopy(trial, 0, x, 0, n);
            if (change <= tolerance * top) {
                return 1;
            }
        }
        return 0;
    }

    private static double norm(double[] r) {
        double s = 0;
        for (double v : r) {
            s += v * v;
        }
        return StrictMath.sqrt(s);
    }
}
