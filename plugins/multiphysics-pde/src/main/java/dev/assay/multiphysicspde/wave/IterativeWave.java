package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.grid.ComplexCellMultigrid;
import dev.assay.numerics.sparse.ComplexKrylov;

/**
 * {@link HelmholtzStencil} by BiCGStab, preconditioned with one multigrid cycle for the operator with damped
 * wavenumber k² (1 − j β).
 *
 * @see <a href="https://doi.org/10.1137/040615195">Erlangga, Oosterlee and Vuik, SIAM J. Sci. Comput. 27 (2006)
 *     1471</a>
 */
public final class IterativeWave implements WaveSolver {
    private static final int MOST = 4000;
    private final HelmholtzStencil stencil;
    private final double shift;
    private final double tolerance;
    private final double[] scattered;
    private ComplexCellMultigrid preconditioner;
    private int applications;

    /**
     * A solver on these cells.
     *
     * @param shift β, &gt; 0
     * @param tolerance relative residual at which to stop
     */
    public IterativeWave(WaveCells cells, double shift, double tolerance) {
        stencil = new HelmholtzStencil(cells);
        this.shift = shift;
        this.tolerance = tolerance;
        scattered = new double[2 * stencil.n];
    }

    /** Applications of the operator so far. */
    public int applications() {
        return applications;
    }

    @Override
    public long unknowns() {
        return stencil.n;
    }

    @Override
    public void solve(double[] chiRe, double[] chiIm, double[] eRe, double[] eIm) {
        if (preconditioner == null) {
            double[] shifted = stencil.diagonal(chiRe, chiIm, shift);
            preconditioner = new ComplexCellMultigrid(stencil.mx, stencil.my, stencil.east, stencil.north, shifted, 40);
        }
        double[] plain = stencil.diagonal(chiRe, chiIm, 0);
        var operator = new FivePoint(stencil, plain);
        double[] b = new double[2 * stencil.n];
        stencil.right(chiRe, chiIm, b);
        stencil.scattered(eRe, eIm, scattered);
        int done = ComplexKrylov.biCgStab(operator, preconditioner, b, scattered, tolerance, MOST);
        if (done < 0) {
            throw new ArithmeticException("BiCGStab did not reach " + tolerance + " in " + MOST + " applications");
        }
        applications += done;
        stencil.total(scattered, eRe, eIm);
    }
}
