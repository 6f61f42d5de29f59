package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import dev.assay.numerics.sparse.ComplexSparseLu;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;

/**
 * {@link HelmholtzStencil} by multifrontal LU, factored at the first contrast; later contrasts that differ little are
 * reached by iterative refinement with the same factors, else factored anew.
 */
public final class DirectWave implements WaveSolver {
    private static final double GOAL = 1e-11;
    private final HelmholtzStencil stencil;
    private SymbolicLu symbolic;
    private ComplexSparseLu lu;
    private int factorizations;

    /** A solver on these cells. */
    public DirectWave(WaveCells cells) {
        stencil = new HelmholtzStencil(cells);
    }

    /** Factorisations so far. */
    public int factorizations() {
        return factorizations;
    }

    @Override
    public long unknowns() {
        return stencil.n;
    }

    @Override
    public void solve(double[] chiRe, double[] chiIm, double[] eRe, double[] eIm) {
        int n = stencil.n;
        ComplexCsrMatrix a = stencil.matrix(stencil.diagonal(chiRe, chiIm, 0));
        double[] b = new double[2 * n];
        stencil.right(chiRe, chiIm, b);
        double[] br = Arrays.copyOf(b, n);
        double[] bi = Arrays.copyOfRange(b, n, 2 * n);
        double[] s = new double[2 * n];
        boolean fresh = lu == null;
        if (fresh) {
            factor(a);
        }
        if (!Refinement.solve(a, lu, br, bi, s, GOAL) && !fresh) {
            factor(a);
            Refinement.solve(a, lu, br, bi, s, GOAL);
        }
        stencil.total(s, eRe, eIm);
    }

    private void factor(ComplexCsrMatrix a) {
        if (symbolic == null) {
            int[] x = new int[stencil.n];
            int[] y = new int[stencil.n];
            for (int k = 0; k < stencil.n; k++) {
                x[k] = k % stencil.mx;
                y[k] = k / stencil.mx;
            }
            symbolic = SymbolicLu.of(a, Dissection.byCoordinates(a, x, y, 16));
            lu = new ComplexSparseLu(symbolic);
        }
        lu.factor(a);
        factorizations++;
    }
}
