package dev.assay.multiphysicspde.elliptic;

import dev.assay.numerics.grid.RedBlackMultigrid;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;

/**
 * The algebraic system of diffusion on n × n cells, face by face:
 *
 * <pre>  Σ_faces c_face (uᵢⱼ − u_neighbour) + dᵢⱼ uᵢⱼ = bᵢⱼ,   u_neighbour = 0 beyond the sides. </pre>
 *
 * <p>Cells without any coefficient (solid ones) keep u = 0.
 */
public final class FaceSystem {
    private static final int ROUNDS = 12;

    private final int n;
    private final double[] faceX;
    private final double[] faceY;
    private final double[] extra;
    private final double[] right;
    private final double[] diagonal;

    /**
     * The system; arrays are not copied, but solid cells get d = 1.
     *
     * @param faceX c of the vertical faces, face (i, j) left of cell (i, j) at j (n + 1) + i, i = 0 … n
     * @param faceY c of the horizontal faces, face (i, j) below cell (i, j) at j n + i, j = 0 … n
     * @param extra d ≥ 0
     * @param right b
     */
    public FaceSystem(int n, double[] faceX, double[] faceY, double[] extra, double[] right) {
        this.n = n;
        this.faceX = faceX;
        this.faceY = faceY;
        this.extra = extra;
        this.right = right;
        diagonal = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                double faces = faceX[j * (n + 1) + i] + faceX[j * (n + 1) + i + 1] + faceY[k] + faceY[k + n];
                if (faces + extra[k] == 0) {
                    extra[k] = 1;
                }
                diagonal[k] = faces + extra[k];
            }
        }
    }

    /** Solves by sparse LU in the order of nested dissection; rows are scaled, so coefficients may differ by 10¹⁵. */
    public double[] direct() {
        var b = new CsrMatrix.Builder(n * n, n * n);
        int[] px = new int[n * n];
        int[] py = new int[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                px[k] = i;
                py[k] = j;
                b.add(k, k, diagonal[k]);
                if (i + 1 < n) {
                    b.add(k, k + 1, -faceX[j * (n + 1) + i + 1]);
                    b.add(k + 1, k, -faceX[j * (n + 1) + i + 1]);
                }
                if (j + 1 < n) {
                    b.add(k, k + n, -faceY[k + n]);
                    b.add(k + n, k, -faceY[k + n]);
                }
            }
        }
        CsrMatrix a = b.build();
        var lu = new SparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, px, py, 32)));
        lu.factor(a);
        double[] u = new double[n * n];
        lu.solve(a, right, u);
        return u;
    }

    /**
     * Solves by conjugate gradients with {@link RedBlackMultigrid}, again for the residual until it is small in every
     * row: |b − A u|ᵢ ≤ tolerance · dᵢ · max |u|. One round does it where the coefficients are alike.
     *
     * @param u where to start; overwritten with the solution
     * @return iterations
     * @throws ArithmeticException when 12 rounds of 200 iterations were not enough
     */
    public int multigrid(double[] u, double tolerance) {
        var solver = RedBlackMultigrid.of(n, n, faceX, faceY, extra);
        double[] rest = new double[n * n];
        double[] correction = new double[n * n];
        int iterations = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (residual(u, rest) <= tolerance) {
                return iterations;
            }
            java.util.Arrays.fill(correction, 0);
            int more = solver.solve(rest, correction, Math.max(1e-10, 0.1 * tolerance), 200);
            iterations += more < 0 ? 200 : more;
            for (int k = 0; k < u.length; k++) {
                u[k] += correction[k];
            }
        }
        if (residual(u, rest) <= tolerance) {
            return iterations;
        }
        throw new ArithmeticException("no convergence of the multigrid iteration on " + n + " cells a side");
    }

    /** {@code rest} ← b − A u; the largest |restᵢ|/(dᵢ max |u|). */
    private double residual(double[] u, double[] rest) {
        double worst = 0;
        double top = 0;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                double r = right[k] - extra[k] * u[k];
                r -= faceX[j * (n + 1) + i] * (u[k] - (i > 0 ? u[k - 1] : 0));
                r -= faceX[j * (n + 1) + i + 1] * (u[k] - (i + 1 < n ? u[k + 1] : 0));
                r -= faceY[k] * (u[k] - (j > 0 ? u[k - n] : 0));
                r -= faceY[k + n] * (u[k] - (j + 1 < n ? u[k + n] : 0));
                rest[k] = r;
                worst = Math.max(worst, Math.abs(r) / diagonal[k]);
                top = Math.max(top, Math.abs(u[k]));
            }
        }
        return top > 0 ? worst / top : worst;
    }
}
