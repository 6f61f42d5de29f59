package dev.assay.multiphysicspde.elliptic;

import dev.assay.api.field.Domain;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Conforming finite elements for {@link Diffusion} on n × n equal rectangles, polynomials of degree q = 1 or 2 in x and in
 * y, K and f at (q + 1)² Gauss points: find u_h with u_h = g at the nodes of the sides with given values and
 *
 * <pre>  ∫ K ∇u_h·∇φ + r u_h φ = ∫ f φ   for all φ that vanish there. </pre>
 *
 * <p>Error in L2 of order q + 1 for smooth u. Sparse LU in the order of nested dissection: O((q n)³) operations.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898719208">Ciarlet, The Finite Element Method for Elliptic Problems, §3.2</a>
 */
public final class LagrangeElements implements DiffusionField {
    private static final double[][] GAUSS = {
        {0.5 - Math.sqrt(1.0 / 12), 0.5 + Math.sqrt(1.0 / 12)}, {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)}
    };
    private static final double[][] WEIGHT = {{0.5, 0.5}, {5.0 / 18, 8.0 / 18, 5.0 / 18}};

    private final Domain domain;
    private final int n;
    private final int q;
    private final int m;
    private final double hx;
    private final double hy;
    private final double[] value;
    private final int[] index;
    private int size;

    /** Assembles and solves on n × n elements of degree q. */
    public LagrangeElements(Diffusion model, int n, int q) {
        if (q < 1 || q > 2 || n < 2) {
            throw new IllegalArgumentException("needs degree 1 or 2 and 2 elements a side, got " + q + ", " + n);
        }
        domain = model.domain();
        this.n = n;
        this.q = q;
        m = q * n + 1;
        hx = (domain.xMax() - domain.xMin()) / n;
        hy = (domain.yMax() - domain.yMin()) / n;
        value = new double[m * m];
        index = new int[m * m];
        for (int k = 0; k < m * m; k++) {
            OptionalDouble given = model.boundary(position(k % m, true), position(k / m, false));
            value[k] = given.orElse(0);
            index[k] = given.isPresent() ? -1 : size++;
        }
        solve(model);
    }

    private double position(int i, boolean x) {
        double low = x ? domain.xMin() : domain.yMin();
        double high = x ? domain.xMax() : domain.yMax();
        return i == m - 1 ? high : low + i * (high - low) / (m - 1);
    }

    private void solve(Diffusion model) {
        var matrix = new CsrMatrix.Builder(size, size);
        double[] right = new double[size];
        int local = (q + 1) * (q + 1);
        double[] stiffness = new double[local * local];
        double[] load = new double[local];
        double[][] shape = new double[q + 1][];
        double[][] slope = new double[q + 1][];
        for (int g = 0; g <= q; g++) {
            shape[g] = shape(GAUSS[q - 1][g]);
            slope[g] = slope(GAUSS[q - 1][g]);
        }
        for (int ej = 0; ej < n; ej++) {
            for (int ei = 0; ei < n; ei++) {
                element(model, ei, ej, shape, slope, stiffness, load);
                scatter(ei, ej, stiffness, load, matrix, right);
            }
        }
        CsrMatrix a = matrix.build();
        int[] px = new int[size];
        int[] py = new int[size];
        for (int k = 0; k < m * m; k++) {
            if (index[k] >= 0) {
                px[index[k]] = k % m / q;
                py[index[k]] = k / m / q;
            }
        }
        var lu = new SparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, px, py, 32)));
        lu.factor(a);
        double[] x = new double[size];
        lu.solve(a, right, x);
        for (int k = 0; k < m * m; k++) {
            if (index[k] >= 0) {
                value[k] = x[index[k]];
            }
        }
    }

    private void element(
            Diffusion model, int ei, int ej, double[][] shape, double[][] slope, double[] stiffness, double[] load) {
        int local = load.length;
        Arrays.fill(stiffness, 0);
        Arrays.fill(load, 0);
        for (int gy = 0; gy <= q; gy++) {
            for (int gx = 0; gx <= q; gx++) {
                double x = domain.xMin() + hx * (ei + GAUSS[q - 1][gx]);
                double y = domain.yMin() + hy * (ej + GAUSS[q - 1][gy]);
                double w = hx * hy * WEIGHT[q - 1][gx] * WEIGHT[q - 1][gy];
                double k = model.conductivity().at(x, y);
                double f = model.source().at(x, y);
                double r = model.reaction().at(x, y);
                for (int a = 0; a < local; a++) {
                    int ax = a % (q + 1);
                    int ay = a / (q + 1);
                    double dx = slope[gx][ax] * shape[gy][ay] / hx;
                    double dy = shape[gx][ax] * slope[gy][ay] / hy;
                    load[a] += w * f * shape[gx][ax] * shape[gy][ay];
                    for (int b = 0; b < local; b++) {
                        int bx = b % (q + 1);
                        int by = b / (q + 1);
                        double gradients =
                                dx * slope[gx][bx] * shape[gy][by] / hx + dy * shape[gx][bx] * slope[gy][by] / hy;
                        double masses = shape[gx][ax] * shape[gy][ay] * shape[gx][bx] * shape[gy][by];
                        stiffness[a * local + b] += w * (k * gradients + r * masses);
                    }
                }
            }
        }
    }

    private void scatter(int ei, int ej, double[] stiffness, double[] load, CsrMatrix.Builder matrix, double[] right) {
        int local = load.length;
        for (int a = 0; a < local; a++) {
            int row = index[node(ei, ej, a)];
            if (row < 0) {
                continue;
            }
            right[row] += load[a];
            for (int b = 0; b < local; b++) {
                int other = node(ei, ej, b);
                int column = index[other];
                if (column < 0) {
                    right[row] -= stiffness[a * local + b] * value[other];
                } else {
                    matrix.add(row, column, stiffness[a * local + b]);
                }
            }
        }
    }

    private int node(int ei, int ej, int a) {
        return (q * ej + a / (q + 1)) * m + q * ei + a % (q + 1);
    }

    /** The polynomials that are 1 at one node of [0, 1] and 0 at the others. */
    private double[] shape(double s) {
        return q == 1
                ? new double[] {1 - s, s}
                : new double[] {(1 - s) * (1 - 2 * s), 4 * s * (1 - s), s * (2 * s - 1)};
    }

    private double[] slope(double s) {
        return q == 1 ? new double[] {-1, 1} : new double[] {4 * s - 3, 4 - 8 * s, 4 * s - 1};
    }

    /** Number of unknowns. */
    public int unknowns() {
        return size;
    }

    @Override
    public double at(double x, double y) {
        int ei = Math.max(0, Math.min(n - 1, (int) ((x - domain.xMin()) / hx)));
        int ej = Math.max(0, Math.min(n - 1, (int) ((y - domain.yMin()) / hy)));
        double[] sx = shape((x - domain.xMin()) / hx - ei);
        double[] sy = shape((y - domain.yMin()) / hy - ej);
        double sum = 0;
        for (int a = 0; a < (q + 1) * (q + 1); a++) {
            sum += sx[a % (q + 1)] * sy[a / (q + 1)] * value[node(ei, ej, a)];
        }
        return sum;
    }
}
