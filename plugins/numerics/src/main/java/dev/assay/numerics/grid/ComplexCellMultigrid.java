package dev.assay.numerics.grid;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import dev.assay.numerics.sparse.ComplexSparseLu;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.Krylov;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;

/**
 * Geometric multigrid for a complex cell-centred operator on nx × ny cells,
 *
 * <pre>  (A u)ᵢⱼ = Σ_faces c_face (uᵢⱼ − u_neighbour) + dᵢⱼ uᵢⱼ , </pre>
 *
 * with complex c and d, such as a Helmholtz operator with absorbing layers. A vector of n numbers is one array of 2n:
 * real parts, then imaginary parts. One V(1,1) cycle with incomplete factorisation as smoother, bilinear prolongation,
 * and a direct solution on the coarsest grid. It converges for shifted operators (d with enough damping)
 * and then preconditions the undamped one.
 *
 * @see <a href="https://doi.org/10.1137/040615195">Erlangga, Oosterlee and Vuik, SIAM J. Sci. Comput. 27 (2006)
 *     1471</a>
 */
public final class ComplexCellMultigrid implements Krylov.Operator {
    private static final int SWEEPS = 1;

    private final int nx;
    private final int ny;
    private final int n;
    private final double[] east;
    private final double[] north;
    private final double[] diagonal;
    private final double[] pivot;
    private final double[] work;
    private final double[] coarseRight;
    private final double[] coarse;
    private final ComplexCellMultigrid next;
    private final ComplexSparseLu direct;

    /**
     * The operator; arrays have 2 nx ny numbers, cell (i, j) at j · nx + i, and are not copied.
     *
     * @param east c of the face between (i, j) and (i + 1, j); the last of each row is not read
     * @param north c of the face between (i, j) and (i, j + 1); the last row is not read
     * @param d the extra diagonal, boundary included
     * @param coarsest cells along the longer side at which the direct solution takes over
     */
    public ComplexCellMultigrid(int nx, int ny, double[] east, double[] north, double[] d, int coarsest) {
        this.nx = nx;
        this.ny = ny;
        n = nx * ny;
        this.east = east;
        this.north = north;
        diagonal = d.clone();
        for (int part = 0; part < 2; part++) {
            for (int j = 0; j < ny; j++) {
                for (int i = 0; i < nx; i++) {
                    int k = part * n + j * nx + i;
                    if (i + 1 < nx) {
                        diagonal[k] += east[k];
                        diagonal[k + 1] += east[k];
                    }
                    if (j + 1 < ny) {
                        diagonal[k] += north[k];
                        diagonal[k + nx] += north[k];
                    }
                }
            }
        }
        pivot = pivots();
        work = new double[2 * n];
        if (Math.max(nx, ny) <= Math.max(coarsest, 2)) {
            next = null;
            coarse = new double[0];
            coarseRight = new double[0];
            direct = factor();
            return;
        }
        direct = null;
        int mx = (nx + 1) / 2;
        int my = (ny + 1) / 2;
        double[] ce = new double[2 * mx * my];
        double[] cn = new double[2 * mx * my];
        double[] cd = new double[2 * mx * my];
        for (int part = 0; part < 2; part++) {
            for (int j = 0; j < ny; j++) {
                for (int i = 0; i < nx; i++) {
                    int k = part * n + j * nx + i;
                    int q = part * mx * my + j / 2 * mx + i / 2;
                    cd[q] += d[k];
                    if ((i & 1) == 1 && i + 1 < nx) {
                        ce[q] += 0.5 * east[k];
                    }
                    if ((j & 1) == 1 && j + 1 < ny) {
                        cn[q] += 0.5 * north[k];
                    }
                }
            }
        }
        coarse = new double[2 * mx * my];
        coarseRight = new double[2 * mx * my];
        next = new ComplexCellMultigrid(mx, my, ce, cn, cd, coarsest);
    }

    private ComplexSparseLu factor() {
        var b = new ComplexCsrMatrix.Builder(n, n);
        int[] x = new int[n];
        int[] y = new int[n];
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                x[k] = i;
                y[k] = j;
                b.add(k, k, diagonal[k], diagonal[n + k]);
                if (i + 1 < nx) {
                    b.add(k, k + 1, -east[k], -east[n + k]);
                    b.add(k + 1, k, -east[k], -east[n + k]);
                }
                if (j + 1 < ny) {
                    b.add(k, k + nx, -north[k], -north[n + k]);
                    b.add(k + nx, k, -north[k], -north[n + k]);
                }
            }
        }
        ComplexCsrMatrix a = b.build();
        var lu = new ComplexSparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, x, y, 16)));
        lu.factor(a);
        return lu;
    }

    /** y = A x. */
    public void multiply(double[] x, double[] y) {
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                double re = diagonal[k] * x[k] - diagonal[n + k] * x[n + k];
                double im = diagonal[k] * x[n + k] + diagonal[n + k] * x[k];
                if (i > 0) {
                    re -= east[k - 1] * x[k - 1] - east[n + k - 1] * x[n + k - 1];
                    im -= east[k - 1] * x[n + k - 1] + east[n + k - 1] * x[k - 1];
                }
                if (i + 1 < nx) {
                    re -= east[k] * x[k + 1] - east[n + k] * x[n + k + 1];
                    im -= east[k] * x[n + k + 1] + east[n + k] * x[k + 1];
                }
                if (j > 0) {
                    re -= north[k - nx] * x[k - nx] - north[n + k - nx] * x[n + k - nx];
                    im -= north[k - nx] * x[n + k - nx] + north[n + k - nx] * x[k - nx];
                }
                if (j + 1 < ny) {
                    re -= north[k] * x[k + nx] - north[n + k] * x[n + k + nx];
                    im -= north[k] * x[n + k + nx] + north[n + k] * x[k + nx];
                }
                y[k] = re;
                y[n + k] = im;
            }
        }
    }

    /** One V cycle for A y = x from y = 0. */
    @Override
    public void apply(double[] x, double[] y) {
        if (next == null) {
            double[] re = Arrays.copyOf(x, n);
            double[] im = Arrays.copyOfRange(x, n, 2 * n);
            direct.solve(re, im, re, im);
            System.arraycopy(re, 0, y, 0, n);
            System.arraycopy(im, 0, y, n, n);
            return;
        }
        Arrays.fill(y, 0);
        relax(x, y, true);
        for (int s = 1; s < SWEEPS; s++) {
            relax(x, y, false);
        }
        multiply(y, work);
        for (int k = 0; k < 2 * n; k++) {
            work[k] = x[k] - work[k];
        }
        Arrays.fill(coarseRight, 0);
        transfer(coarseRight, work, true);
        next.apply(coarseRight, coarse);
        transfer(coarse, y, false);
        for (int s = 0; s < SWEEPS; s++) {
            relax(x, y, false);
        }
    }

    /** Pivots of the incomplete factorisation L D⁻¹ Lᵀ without fill, inverted. */
    private double[] pivots() {
        double[] inverse = new double[2 * n];
        for (int k = 0; k < n; k++) {
            double re = diagonal[k];
            double im = diagonal[n + k];
            for (int side = 0; side < 2; side++) {
                int q = side == 0 ? k - 1 : k - nx;
                if (q >= 0 && (side == 1 || k % nx > 0)) {
                    double[] c = side == 0 ? east : north;
                    double sr = c[q] * c[q] - c[n + q] * c[n + q];
                    double si = 2 * c[q] * c[n + q];
                    re -= sr * inverse[q] - si * inverse[n + q];
                    im -= sr * inverse[n + q] + si * inverse[q];
                }
            }
            double square = re * re + im * im;
            inverse[k] = re / square;
            inverse[n + k] = -im / square;
        }
        return inverse;
    }

    /** u ← u + (L D⁻¹ Lᵀ)⁻¹ (b − A u). */
    private void relax(double[] b, double[] u, boolean zero) {
        if (zero) {
            System.arraycopy(b, 0, work, 0, 2 * n);
        } else {
            multiply(u, work);
            for (int k = 0; k < 2 * n; k++) {
                work[k] = b[k] - work[k];
            }
        }
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                double re = work[k];
                double im = work[n + k];
                if (i > 0) {
                    re += east[k - 1] * work[k - 1] - east[n + k - 1] * work[n + k - 1];
                    im += east[k - 1] * work[n + k - 1] + east[n + k - 1] * work[k - 1];
                }
                if (j > 0) {
                    int q = k - nx;
                    re += north[q] * work[q] - north[n + q] * work[n + q];
                    im += north[q] * work[n + q] + north[n + q] * work[q];
                }
                work[k] = re * pivot[k] - im * pivot[n + k];
                work[n + k] = re * pivot[n + k] + im * pivot[k];
            }
        }
        for (int j = ny - 1; j >= 0; j--) {
            for (int i = nx - 1; i >= 0; i--) {
                int k = j * nx + i;
                double re = 0;
                double im = 0;
                if (i + 1 < nx) {
                    re += east[k] * work[k + 1] - east[n + k] * work[n + k + 1];
                    im += east[k] * work[n + k + 1] + east[n + k] * work[k + 1];
                }
                if (j + 1 < ny) {
                    int q = k + nx;
                    re += north[k] * work[q] - north[n + k] * work[n + q];
                    im += north[k] * work[n + q] + north[n + k] * work[q];
                }
                work[k] += re * pivot[k] - im * pivot[n + k];
                work[n + k] += re * pivot[n + k] + im * pivot[k];
                u[k] += work[k];
                u[n + k] += work[n + k];
            }
        }
    }

    /** Bilinear prolongation, added to the fine array; or its transpose, added to the coarse one. */
    private void transfer(double[] coarseValues, double[] fine, boolean down) {
        int mx = (nx + 1) / 2;
        int my = (ny + 1) / 2;
        int m = mx * my;
        for (int j = 0; j < ny; j++) {
            int cj = j / 2;
            int oj = Math.max(0, Math.min(my - 1, (j & 1) == 0 ? cj - 1 : cj + 1));
            for (int i = 0; i < nx; i++) {
                int ci = i / 2;
                int oi = Math.max(0, Math.min(mx - 1, (i & 1) == 0 ? ci - 1 : ci + 1));
                int a = cj * mx + ci;
                int b = cj * mx + oi;
                int c = oj * mx + ci;
                int d = oj * mx + oi;
                for (int part = 0; part < 2; part++) {
                    int f = part * n + j * nx + i;
                    int o = part * m;
                    if (down) {
                        coarseValues[o + a] += 0.5625 * fine[f];
                        coarseValues[o + b] += 0.1875 * fine[f];
                        coarseValues[o + c] += 0.1875 * fine[f];
                        coarseValues[o + d] += 0.0625 * fine[f];
                    } else {
                        fine[f] += 0.5625 * coarseValues[o + a]
                                + 0.1875 * (coarseValues[o + b] + coarseValues[o + c])
                                + 0.0625 * coarseValues[o + d];
                    }
                }
            }
        }
    }
}
