package dev.assay.multiphysicspde.elliptic;

import dev.assay.api.field.Domain;
import dev.assay.numerics.fft.SinePoisson;
import dev.assay.numerics.grid.Interpolation;
import dev.assay.numerics.grid.RedBlackMultigrid;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;

/**
 * Cell-centred finite volumes for {@link Diffusion} on n × n equal cells: K from the cell centres, harmonic mean on faces,
 * half a cell from the outer centres to the sides. Second order in u for smooth K; the flux through every face is one
 * number, so the flow out of the box is the source in it up to the residual.
 *
 * <p>Reads between centres by cubic Lagrange polynomials of centres and sides.
 *
 * @see <a href="https://doi.org/10.1016/S1570-8659(00)07005-8">Eymard, Gallouët and Herbin 2000, §3</a>
 */
public final class DiffusionCells implements DiffusionField {
    private final Diffusion model;
    private final int n;
    private final double hx;
    private final double hy;
    private final double cx;
    private final double cy;
    private final boolean constant;
    private final double[] faceX;
    private final double[] faceY;
    private final double[] extra;
    private final double[] right;
    private final double[] solution;
    private double[] nodesX;
    private double[] nodesY;
    private double[] nodes;

    /** The equations on n × n cells; nothing is solved yet. */
    public DiffusionCells(Diffusion model, int n) {
        this.model = model;
        this.n = n;
        Domain d = model.domain();
        hx = (d.xMax() - d.xMin()) / n;
        hy = (d.yMax() - d.yMin()) / n;
        constant = model.isPoisson();
        right = new double[n * n];
        solution = new double[n * n];
        if (constant) {
            double k = positive(model.conductivity().at(0, 0));
            cx = k * hy / hx;
            cy = k * hx / hy;
            faceX = new double[0];
            faceY = new double[0];
            extra = new double[0];
        } else {
            cx = hy / hx;
            cy = hx / hy;
            faceX = new double[(n + 1) * n];
            faceY = new double[n * (n + 1)];
            extra = new double[n * n];
            faces();
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                right[j * n + i] = hx * hy * model.source().at(x(i), y(j));
            }
        }
        for (int k = 0; k < n; k++) {
            right[k * n] += left(k) * model.given(0, d.xMin(), y(k));
            right[k * n + n - 1] += right(k) * model.given(1, d.xMax(), y(k));
            right[k] += bottom(k) * model.given(2, x(k), d.yMin());
            right[(n - 1) * n + k] += top(k) * model.given(3, x(k), d.yMax());
        }
    }

    private void faces() {
        double[] k = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                k[j * n + i] = positive(model.conductivity().at(x(i), y(j)));
                extra[j * n + i] = hx * hy * model.reaction().at(x(i), y(j));
            }
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= n; i++) {
                double a = i == 0 ? 0 : k[j * n + i - 1];
                double b = i == n ? 0 : k[j * n + i];
                faceX[j * (n + 1) + i] = cx * (i == 0 || i == n ? outer(i == 0 ? 0 : 1, a + b) : 2 * a * b / (a + b));
                double c = i == 0 ? 0 : k[(i - 1) * n + j];
                double e = i == n ? 0 : k[i * n + j];
                faceY[i * n + j] = cy * (i == 0 || i == n ? outer(i == 0 ? 2 : 3, c + e) : 2 * c * e / (c + e));
            }
        }
    }

    private double outer(int side, double k) {
        return model.sides().get(side).isPresent() ? 2 * k : 0;
    }

    private static double positive(double k) {
        if (!(k > 0 && k < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the conductivity must be > 0 and finite, got " + k);
        }
        return k;
    }

    private double left(int j) {
        return constant ? 2 * cx : faceX[j * (n + 1)];
    }

    private double right(int j) {
        return constant ? 2 * cx : faceX[j * (n + 1) + n];
    }

    private double bottom(int i) {
        return constant ? 2 * cy : faceY[i];
    }

    private double top(int i) {
        return constant ? 2 * cy : faceY[n * n + i];
    }

    private double x(int i) {
        return model.domain().xMin() + (i + 0.5) * hx;
    }

    private double y(int j) {
        return model.domain().yMin() + (j + 0.5) * hy;
    }

    /**
     * Solves by {@link RedBlackMultigrid}.
     *
     * @param before where to start, or null
     * @param tolerance residual over right-hand side at which to stop
     * @return iterations
     * @throws ArithmeticException when 200 iterations were not enough
     */
    public int multigrid(DiffusionField before, double tolerance) {
        if (before != null) {
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    solution[j * n + i] = before.at(x(i), y(j));
                }
            }
        }
        RedBlackMultigrid solver =
                constant ? RedBlackMultigrid.constant(n, n, cx, cy) : RedBlackMultigrid.of(n, n, faceX, faceY, extra);
        int iterations = solver.solve(right, solution, tolerance, 200);
        if (iterations < 0) {
            throw new ArithmeticException("no convergence of the multigrid iteration on " + n + " cells a side");
        }
        nodes = null;
        return iterations;
    }

    /** Solves by sine transforms; needs {@link Diffusion#isPoisson}. */
    public void sine() {
        if (!constant) {
            throw new IllegalStateException("sine transforms need a constant conductivity, given values, no reaction");
        }
        new SinePoisson(n, cx, cy).solve(right, solution);
        nodes = null;
    }

    /** Solves by sparse LU in the order of nested dissection. */
    public void direct() {
        var b = new CsrMatrix.Builder(n * n, n * n);
        int[] px = new int[n * n];
        int[] py = new int[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                int k = j * n + i;
                px[k] = i;
                py[k] = j;
                if (!constant) {
                    b.add(k, k, extra[k]);
                }
                if (i + 1 < n) {
                    face(b, k, k + 1, constant ? cx : faceX[j * (n + 1) + i + 1]);
                }
                if (j + 1 < n) {
                    face(b, k, k + n, constant ? cy : faceY[(j + 1) * n + i]);
                }
            }
            b.add(j * n, j * n, left(j));
            b.add(j * n + n - 1, j * n + n - 1, right(j));
            b.add(j, j, bottom(j));
            b.add((n - 1) * n + j, (n - 1) * n + j, top(j));
        }
        CsrMatrix a = b.build();
        var lu = new SparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, px, py, 32)));
        lu.factor(a);
        lu.solve(a, right, solution);
        nodes = null;
    }

    private static void face(CsrMatrix.Builder b, int k, int q, double c) {
        b.add(k, k, c);
        b.add(q, q, c);
        b.add(k, q, -c);
        b.add(q, k, -c);
    }

    /** A copy of the values at the centres, cell (i, j) at j n + i. */
    public double[] values() {
        return solution.clone();
    }

    @Override
    public double at(double px, double py) {
        if (nodes == null) {
            join();
        }
        return Interpolation.cubic(nodesX, nodesY, nodes, px, py);
    }

    private void join() {
        Domain d = model.domain();
        int m = n + 2;
        nodesX = new double[m];
        nodesY = new double[m];
        for (int i = 0; i < m; i++) {
            nodesX[i] = i == 0 ? d.xMin() : i == m - 1 ? d.xMax() : x(i - 1);
            nodesY[i] = i == 0 ? d.yMin() : i == m - 1 ? d.yMax() : y(i - 1);
        }
        nodes = new double[m * m];
        for (int j = 1; j < m - 1; j++) {
            System.arraycopy(solution, (j - 1) * n, nodes, j * m + 1, n);
            nodes[j * m] = side(0, d.xMin(), nodesY[j], j * m + 1, 1);
            nodes[j * m + m - 1] = side(1, d.xMax(), nodesY[j], j * m + m - 2, -1);
        }
        for (int i = 0; i < m; i++) {
            boolean corner = i == 0 || i == m - 1;
            nodes[i] = corner && model.sides().get(i == 0 ? 0 : 1).isPresent()
                    ? model.given(i == 0 ? 0 : 1, nodesX[i], d.yMin())
                    : side(2, nodesX[i], d.yMin(), m + i, m);
            nodes[(m - 1) * m + i] = corner && model.sides().get(i == 0 ? 0 : 1).isPresent()
                    ? model.given(i == 0 ? 0 : 1, nodesX[i], d.yMax())
                    : side(3, nodesX[i], d.yMax(), (m - 2) * m + i, -m);
        }
    }

    /** g, or where no flux passes the even parabola through the two cells next to the side, (9 u₁ − u₂)/8. */
    private double side(int side, double px, double py, int first, int step) {
        return model.sides().get(side).isPresent()
                ? model.given(side, px, py)
                : (9 * nodes[first] - nodes[first + step]) / 8;
    }
}
