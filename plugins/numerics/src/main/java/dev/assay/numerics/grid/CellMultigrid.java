package dev.assay.numerics.grid;

import dev.assay.numerics.sparse.Krylov;

/**
 * Geometric multigrid for a cell-centred diffusion operator on nx × ny cells,
 *
 * <pre>  (A u)ᵢⱼ = Σ_faces c_face (uᵢⱼ − u_neighbour) + dᵢⱼ uᵢⱼ , </pre>
 *
 * c &gt; 0 between two cells and d ≥ 0 from the boundary or a reaction. One V(1,1) cycle with red–black Gauss–Seidel,
 * black–red on the way up, is a symmetric positive definite preconditioner for {@link Krylov#cg}. Coarse faces take half
 * the sum of the two fine ones (twice the distance), diagonals their sum.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(88)90003-2">Wesseling, J. Comput. Phys. 79 (1988) 85</a>
 */
public final class CellMultigrid implements Krylov.Operator {
    private final int nx;
    private final int ny;
    private final double[] east;
    private final double[] north;
    private final double[] diagonal;
    private final double[] residual;
    private final double[] coarseRight;
    private final double[] coarse;
    private final CellMultigrid next;

    /**
     * The operator; arrays are row-major, cell (i, j) at j · nx + i, and are not copied.
     *
     * @param east c of the face between (i, j) and (i + 1, j); the last of each row is not read
     * @param north c of the face between (i, j) and (i, j + 1); the last row is not read
     * @param d the extra diagonal
     */
    public CellMultigrid(int nx, int ny, double[] east, double[] north, double[] d) {
        this.nx = nx;
        this.ny = ny;
        this.east = east;
        this.north = north;
        diagonal = d.clone();
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
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
        residual = new double[nx * ny];
        if (Math.max(nx, ny) <= 2) {
            next = null;
            coarse = new double[0];
            coarseRight = new double[0];
            return;
        }
        int mx = (nx + 1) / 2;
        int my = (ny + 1) / 2;
        double[] ce = new double[mx * my];
        double[] cn = new double[mx * my];
        double[] cd = new double[mx * my];
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                int q = j / 2 * mx + i / 2;
                cd[q] += d[k];
                if ((i & 1) == 1 && i + 1 < nx) {
                    ce[q] += 0.5 * east[k];
                }
                if ((j & 1) == 1 && j + 1 < ny) {
                    cn[q] += 0.5 * north[k];
                }
            }
        }
        coarse = new double[mx * my];
        coarseRight = new double[mx * my];
        next = new CellMultigrid(mx, my, ce, cn, cd);
    }

    /** y = A x. */
    public void multiply(double[] x, double[] y) {
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                y[k] = diagonal[k] * x[k] - neighbours(x, i, j);
            }
        }
    }

    /** One V cycle for A y = x from y = 0. */
    @Override
    public void apply(double[] x, double[] y) {
        java.util.Arrays.fill(y, 0);
        if (next == null) {
            for (int s = 0; s < 8; s++) {
                sweep(x, y, 0);
                sweep(x, y, 1);
            }
            for (int s = 0; s < 8; s++) {
                sweep(x, y, 1);
                sweep(x, y, 0);
            }
            return;
        }
        sweep(x, y, 0);
        sweep(x, y, 1);
        multiply(y, residual);
        java.util.Arrays.fill(coarseRight, 0);
        int mx = (nx + 1) / 2;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                coarseRight[j / 2 * mx + i / 2] += x[k] - residual[k];
            }
        }
        next.apply(coarseRight, coarse);
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                y[j * nx + i] += coarse[j / 2 * mx + i / 2];
            }
        }
        sweep(x, y, 1);
        sweep(x, y, 0);
    }

    private void sweep(double[] b, double[] u, int colour) {
        for (int j = 0; j < ny; j++) {
            for (int i = (j + colour) & 1; i < nx; i += 2) {
                int k = j * nx + i;
                u[k] = (b[k] + neighbours(u, i, j)) / diagonal[k];
            }
        }
    }

    private double neighbours(double[] u, int i, int j) {
        int k = j * nx + i;
        double s = 0;
        if (i > 0) {
            s += east[k - 1] * u[k - 1];
        }
        if (i + 1 < nx) {
            s += east[k] * u[k + 1];
        }
        if (j > 0) {
            s += north[k - nx] * u[k - nx];
        }
        if (j + 1 < ny) {
            s += north[k] * u[k + nx];
        }
        return s;
    }
}
