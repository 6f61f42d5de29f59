package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import dev.assay.numerics.sparse.ComplexSparseLu;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;

/**
 * The nine-point compact scheme of fourth order for uniform media,
 *
 * <pre>
 *   Δ₉ E + (1 + h²/12 Δ₅)[k₀² (1 + χ) E] = 0,   Δ₉ = (4 ΣN + ΣD − 20)/6h²,
 * </pre>
 *
 * N the nearest, D the diagonal neighbours, for the scattered field; in the absorbing layer and on its rim the
 * five-point formula of {@link HelmholtzStencil}. At a jump of ε the order falls to 2, with a smaller constant. LU as in
 * {@link DirectWave}.
 *
 * @see <a href="https://doi.org/10.1016/S0045-7825(98)00023-1">Singer and Turkel, Comput. Methods Appl. Mech. Eng. 163
 *     (1998) 343</a>
 */
public final class CompactWave implements WaveSolver {
    private static final double GOAL = 1e-11;
    private final HelmholtzStencil stencil;
    private SymbolicLu symbolic;
    private ComplexSparseLu lu;

    /** A solver on these cells. */
    public CompactWave(WaveCells cells) {
        stencil = new HelmholtzStencil(cells);
    }

    @Override
    public long unknowns() {
        return stencil.n;
    }

    @Override
    public void solve(double[] chiRe, double[] chiIm, double[] eRe, double[] eIm) {
        int n = stencil.n;
        double[] b = new double[2 * n];
        ComplexCsrMatrix a = assemble(chiRe, chiIm, b);
        double[] br = Arrays.copyOf(b, n);
        double[] bi = Arrays.copyOfRange(b, n, 2 * n);
        if (lu == null) {
            int[] x = new int[n];
            int[] y = new int[n];
            for (int k = 0; k < n; k++) {
                x[k] = k % stencil.mx;
                y[k] = k / stencil.mx;
            }
            symbolic = SymbolicLu.of(a, Dissection.byCoordinates(a, x, y, 16));
            lu = new ComplexSparseLu(symbolic);
            lu.factor(a);
        }
        double[] s = new double[2 * n];
        Refinement.solve(a, lu, br, bi, s, GOAL);
        stencil.total(s, eRe, eIm);
    }

    private ComplexCsrMatrix assemble(double[] chiRe, double[] chiIm, double[] b) {
        int n = stencil.n;
        int mx = stencil.mx;
        double[] plain = stencil.diagonal(chiRe, chiIm, 0);
        double[] five = new double[2 * n];
        stencil.right(chiRe, chiIm, five);
        double k2 = stencil.cells.model.wavenumber() * stencil.cells.model.wavenumber();
        double mass = k2 * stencil.cells.h * stencil.cells.h;
        var m = new ComplexCsrMatrix.Builder(n, n);
        for (int k = 0; k < n; k++) {
            int i = k % mx - stencil.layer;
            int j = k / mx - stencil.layer;
            boolean deep = i > 0 && j > 0 && i < stencil.cells.nx - 1 && j < stencil.cells.ny - 1;
            for (int dj = -1; dj <= 1; dj++) {
                for (int di = -1; di <= 1; di++) {
                    int q = k + dj * mx + di;
                    if (k % mx + di < 0 || k % mx + di >= mx || q < 0 || q >= n) {
                        continue;
                    }
                    int far = Math.abs(di) + Math.abs(dj);
                    if (!deep) {
                        plain(m, k, q, far, di, dj, plain);
                        continue;
                    }
                    double laplace = far == 0 ? 20.0 / 6 : far == 1 ? -4.0 / 6 : -1.0 / 6;
                    double weight = far == 0 ? 8.0 / 12 : far == 1 ? 1.0 / 12 : 0;
                    int c = stencil.inner(q);
                    m.add(k, q, laplace - weight * mass * (1 + chiRe[c]), -weight * mass * chiIm[c]);
                    b[k] += weight * five[q];
                    b[n + k] += weight * five[n + q];
                }
            }
            if (!deep) {
                b[k] = five[k];
                b[n + k] = five[n + k];
            }
        }
        return m.build();
    }

    private void plain(ComplexCsrMatrix.Builder m, int k, int q, int far, int di, int dj, double[] extra) {
        int n = stencil.n;
        if (far == 0) {
            m.add(k, k, extra[k], extra[n + k]);
        } else if (far == 1) {
            double[] c = dj == 0 ? stencil.east : stencil.north;
            int f = di + dj > 0 ? k : q;
            m.add(k, k, c[f], c[n + f]);
            m.add(k, q, -c[f], -c[n + f]);
        }
    }
}
