package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.grid.CellMultigrid;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.Krylov;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;

/**
 * −∇·(K ∇T) = Q on the cells, with heat transfer through the sides: finite volumes, K of a face the harmonic mean of
 * its two cells, transfer and half a cell in series at a side, 1/(1/h + Δ/2K). Conserves heat to the tolerance of the
 * solution. Direct (LU once) or by conjugate gradients with multigrid.
 */
public final class HeatSolver {
    private final WaveCells cells;
    private final double[] east;
    private final double[] north;
    private final double[] rim;
    private final double[] given;
    private final double[] right;
    private final CellMultigrid multigrid;
    private final SparseLu lu;
    private final CsrMatrix matrix;
    private int iterations;

    /** A solver on these cells; {@code direct} chooses LU, else conjugate gradients. */
    public HeatSolver(WaveCells cells, boolean direct) {
        this.cells = cells;
        int nx = cells.nx;
        int ny = cells.ny;
        int n = nx * ny;
        double[] k = cells.diffusion;
        east = new double[n];
        north = new double[n];
        rim = new double[n];
        given = new double[n];
        right = new double[n];
        for (int c = 0; c < n; c++) {
            int i = c % nx;
            int j = c / nx;
            if (i + 1 < nx) {
                east[c] = 2 * k[c] * k[c + 1] / (k[c] + k[c + 1]);
            }
            if (j + 1 < ny) {
                north[c] = 2 * k[c] * k[c + nx] / (k[c] + k[c + nx]);
            }
            side(c, i == 0, 0);
            side(c, i == nx - 1, 1);
            side(c, j == 0, 2);
            side(c, j == ny - 1, 3);
        }
        if (direct) {
            multigrid = null;
            int[] x = new int[n];
            int[] y = new int[n];
            var b = new CsrMatrix.Builder(n, n);
            for (int c = 0; c < n; c++) {
                x[c] = c % nx;
                y[c] = c / nx;
                b.add(c, c, rim[c]);
                couple(b, c, c + 1, c % nx + 1 < nx ? east[c] : 0);
                couple(b, c, c + nx, c + nx < n ? north[c] : 0);
            }
            matrix = b.build();
            lu = new SparseLu(SymbolicLu.of(matrix, Dissection.byCoordinates(matrix, x, y, 16)));
            lu.factor(matrix);
        } else {
            lu = null;
            matrix = null;
            multigrid = new CellMultigrid(nx, ny, east, north, rim);
        }
    }

    private static void couple(CsrMatrix.Builder b, int c, int q, double v) {
        if (v != 0) {
            b.add(c, c, v);
            b.add(q, q, v);
            b.add(c, q, -v);
            b.add(q, c, -v);
        }
    }

    private void side(int c, boolean at, int side) {
        if (at) {
            double g = conductance(c, side);
            rim[c] += g * cells.h;
            given[c] += g * cells.h * cells.model.sides()[side].outside();
        }
    }

    private double conductance(int c, int side) {
        return 1 / (1 / cells.model.sides()[side].transfer() + 0.5 * cells.h / cells.diffusion[c]);
    }

    /** Solves for the mean sources q [W/m³]; {@code t} is the start of the iteration and overwritten. */
    public void solve(double[] q, double[] t) {
        for (int c = 0; c < right.length; c++) {
            right[c] = given[c] + cells.h * cells.h * q[c];
        }
        if (multigrid == null) {
            lu.solve(matrix, right, t);
        } else {
            int done = Krylov.cg(multigrid::multiply, multigrid, right, t, 1e-13, 400);
            if (done < 0) {
                throw new ArithmeticException("conjugate gradients did not reach 1e-13 in 400 steps");
            }
            iterations += done;
        }
    }

    /** Iterations so far, 0 when direct. */
    public int iterations() {
        return iterations;
    }

    /** Heat that leaves through all sides [W/m]. */
    public double outflow(double[] t) {
        double sum = 0;
        for (int c = 0; c < t.length; c++) {
            sum += rim[c] * t[c] - given[c];
        }
        return sum;
    }

    /** The temperature on a side from the cell next to it: the flux through half a cell equals that through the side. */
    double wall(double[] t, int c, int side) {
        double inner = 2 * cells.diffusion[c] / cells.h;
        double outer = cells.model.sides()[side].transfer();
        if (Double.isInfinite(outer)) {
            return cells.model.sides()[side].outside();
        }
        return (inner * t[c] + outer * cells.model.sides()[side].outside()) / (inner + outer);
    }
}
