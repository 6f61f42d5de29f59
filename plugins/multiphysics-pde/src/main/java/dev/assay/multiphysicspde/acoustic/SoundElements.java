package dev.assay.multiphysicspde.acoustic;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import dev.assay.numerics.sparse.ComplexSparseLu;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;

/**
 * Conforming finite elements of degree q for {@link SoundModel} on a {@link DiscMesh}, pressure in the fluid and
 * displacement in the disc at once: for all q_h and V_h
 *
 * <pre>
 *   ∫_f ∇p·∇q_h/ρ − ω² p q_h/(ρ c²) + ∮_square (jk + 1/(2r)) p q_h/ρ + ω² ∮_circle U·n q_h = ∮_square g q_h/ρ,
 *   ω² [ ∫_s S(U):e(V_h) − ρ_s ω² U·V_h + ∮_circle p V_h·n ] = 0 ,
 * </pre>
 *
 * a complex symmetric system, with U in units that make both parts alike. Errors fall as h^{q+1} where ρ is smooth. Complex
 * LU in the order of nested dissection: O((qn)³) operations.
 *
 * @see <a href="https://doi.org/10.1121/1.2164987">Thompson, J. Acoust. Soc. Am. 119 (2006) 1315 (finite elements for time-harmonic
 *     acoustics, a review)</a>
 */
public final class SoundElements implements Sound {
    private static final double WATER = 1000;
    private static final double[][] GAUSS = {
        {0.5 - Math.sqrt(1.0 / 12), 0.5 + Math.sqrt(1.0 / 12)}, {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)}
    };
    private static final double[][] WEIGHT = {{0.5, 0.5}, {5.0 / 18, 8.0 / 18, 5.0 / 18}};

    private final SoundModel model;
    private final DiscMesh mesh;
    private final int q;
    private final double unit;
    private final int[] pressure;
    private final int[] displacement;
    private final double[] re;
    private final double[] im;
    private final ComplexCsrMatrix.Builder matrix;
    private final int unknowns;
    // one element: nodes, weights and gradients at a Gauss point
    private final int[] nodes;
    private final double[] shape;
    private final double[] dx;
    private final double[] dy;
    private final double[] element;

    /** Assembles and solves on a mesh of n and degree q = 1 or 2. */
    public SoundElements(SoundModel model, int n, int degree) {
        this.model = model;
        mesh = new DiscMesh(model.half(), model.radius(), n, degree);
        q = degree;
        unit = 1 / (model.omega() * StrictMath.sqrt((model.lambda() + 2 * model.shear()) * WATER));
        pressure = new int[mesh.x.length];
        displacement = new int[mesh.x.length];
        int count = 0;
        for (int k = 0; k < mesh.x.length; k++) {
            pressure[k] = mesh.fluid(k) ? count++ : -1;
            displacement[k] = mesh.solid(k) ? count : -1;
            count += mesh.solid(k) ? 2 : 0;
        }
        unknowns = count;
        nodes = new int[(q + 1) * (q + 1)];
        shape = new double[nodes.length];
        dx = new double[nodes.length];
        dy = new double[nodes.length];
        element = new double[4 * nodes.length * nodes.length];
        re = new double[count];
        im = new double[count];
        matrix = new ComplexCsrMatrix.Builder(count, count);
        assemble();
        solve();
    }

    private void assemble() {
        for (int j = 0; j < mesh.side; j += q) {
            for (int i = 0; i < mesh.side; i += q) {
                mesh.blockElement(i, j, nodes);
                solid();
            }
        }
        for (int k = 0; k < mesh.last; k += q) {
            for (int t = 0; t < mesh.perimeter; t += q) {
                mesh.ringElement(k, t, nodes);
                if (k < mesh.circle) {
                    solid();
                } else {
                    fluid();
                }
            }
        }
        for (int t = 0; t < mesh.perimeter; t += q) {
            edge(mesh.circle, t, false);
            edge(mesh.last, t, true);
        }
    }

    private void fluid() {
        int m = nodes.length;
        double k2 = model.wavenumber() * model.wavenumber();
        Arrays.fill(element, 0);
        for (int g = 0; g < m; g++) {
            double w = weight(g) / model.density().at(value(mesh.x), value(mesh.y));
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    element[a * m + b] += w * (dx[a] * dx[b] + dy[a] * dy[b] - k2 * shape[a] * shape[b]);
                }
            }
        }
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                matrix.add(pressure[nodes[a]], pressure[nodes[b]], element[a * m + b], 0);
            }
        }
    }

    private void solid() {
        int m = 2 * nodes.length;
        double scale = unit * unit * model.omega() * model.omega();
        double lambda = model.lambda();
        double mu = model.shear();
        double inertia = model.solidDensity() * model.omega() * model.omega();
        Arrays.fill(element, 0);
        for (int g = 0; g < nodes.length; g++) {
            double w = scale * weight(g);
            for (int a = 0; a < nodes.length; a++) {
                for (int b = 0; b < nodes.length; b++) {
                    int at = 2 * a * m + 2 * b;
                    double mass = inertia * shape[a] * shape[b];
                    double xx = dx[a] * dx[b];
                    double yy = dy[a] * dy[b];
                    element[at] += w * ((lambda + 2 * mu) * xx + mu * yy - mass);
                    element[at + 1] += w * (lambda * dx[a] * dy[b] + mu * dy[a] * dx[b]);
                    element[at + m] += w * (lambda * dy[a] * dx[b] + mu * dx[a] * dy[b]);
                    element[at + m + 1] += w * ((lambda + 2 * mu) * yy + mu * xx - mass);
                }
            }
        }
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                matrix.add(
                        displacement[nodes[a / 2]] + a % 2, displacement[nodes[b / 2]] + b % 2, element[a * m + b], 0);
            }
        }
    }

    /** Moves to Gauss point g of the element; {@return its weight times the area there} */
    private double weight(int g) {
        int i = g % (q + 1);
        int j = g / (q + 1);
        return at(GAUSS[q - 1][i], GAUSS[q - 1][j]) * WEIGHT[q - 1][i] * WEIGHT[q - 1][j];
    }

    /** Terms of one edge of a ring, counterclockwise: the condition on the square, or the coupling on the circle. */
    private void edge(int k, int t, boolean outer) {
        double wave = model.wavenumber();
        double coupling = unit * model.omega() * model.omega();
        for (int g = 0; g <= q; g++) {
            double[] n = shape(GAUSS[q - 1][g]);
            double[] d = slope(GAUSS[q - 1][g]);
            double x = 0;
            double y = 0;
            double tx = 0;
            double ty = 0;
            for (int a = 0; a <= q; a++) {
                int node = mesh.ring(k, t + a);
                x += n[a] * mesh.x[node];
                y += n[a] * mesh.y[node];
                tx += d[a] * mesh.x[node];
                ty += d[a] * mesh.y[node];
            }
            double length = StrictMath.hypot(tx, ty);
            double w = WEIGHT[q - 1][g];
            double[] enters = outer ? model.rim().at(x, y, ty / length, -tx / length) : null;
            double decay = 0.5 / StrictMath.hypot(x, y);
            double per = outer ? w * length / model.density().at(x, y) : 0;
            for (int a = 0; a <= q; a++) {
                int row = pressure[mesh.ring(k, t + a)];
                if (outer) {
                    re[row] += per * n[a] * enters[0];
                    im[row] += per * n[a] * enters[1];
                }
                for (int b = 0; b <= q; b++) {
                    double m = n[a] * n[b];
                    if (outer) {
                        matrix.add(row, pressure[mesh.ring(k, t + b)], per * m * decay, per * m * wave);
                    } else {
                        int column = displacement[mesh.ring(k, t + b)];
                        matrix.add(row, column, coupling * w * m * ty, 0);
                        matrix.add(row, column + 1, -coupling * w * m * tx, 0);
                        matrix.add(column, row, coupling * w * m * ty, 0);
                        matrix.add(column + 1, row, -coupling * w * m * tx, 0);
                    }
                }
            }
        }
    }

    private void solve() {
        ComplexCsrMatrix a = matrix.build();
        int[] px = new int[unknowns];
        int[] py = new int[unknowns];
        // fine enough that a line of constant x or y holds the nodes of one mesh line, coarse enough for rounding
        double h = 1e-6 * model.half();
        for (int k = 0; k < mesh.x.length; k++) {
            int i = (int) Math.rint(mesh.x[k] / h);
            int j = (int) Math.rint(mesh.y[k] / h);
            if (pressure[k] >= 0) {
                px[pressure[k]] = i;
                py[pressure[k]] = j;
            }
            for (int c = 0; c < 2 && displacement[k] >= 0; c++) {
                px[displacement[k] + c] = i;
                py[displacement[k] + c] = j;
            }
        }
        var lu = new ComplexSparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, px, py, 32)));
        lu.factor(a);
        double[] br = re.clone();
        double[] bi = im.clone();
        lu.solve(br, bi, re, im);
        // one refinement, for the rounding of the factors
        double[] rr = new double[unknowns];
        double[] ri = new double[unknowns];
        a.multiply(re, im, rr, ri);
        for (int k = 0; k < unknowns; k++) {
            rr[k] = br[k] - rr[k];
            ri[k] = bi[k] - ri[k];
        }
        lu.solve(rr, ri, rr, ri);
        for (int k = 0; k < unknowns; k++) {
            re[k] += rr[k];
            im[k] += ri[k];
        }
    }

    /** Fills shape, dx, dy at a place of the element; {@return the area there} */
    private double at(double s, double r) {
        double[] ns = shape(s);
        double[] nr = shape(r);
        double[] ds = slope(s);
        double[] dr = slope(r);
        double xs = 0;
        double xr = 0;
        double ys = 0;
        double yr = 0;
        for (int a = 0; a < nodes.length; a++) {
            int i = a % (q + 1);
            int j = a / (q + 1);
            shape[a] = ns[i] * nr[j];
            dx[a] = ds[i] * nr[j];
            dy[a] = ns[i] * dr[j];
            xs += dx[a] * mesh.x[nodes[a]];
            ys += dx[a] * mesh.y[nodes[a]];
            xr += dy[a] * mesh.x[nodes[a]];
            yr += dy[a] * mesh.y[nodes[a]];
        }
        double det = xs * yr - xr * ys;
        for (int a = 0; a < nodes.length; a++) {
            double s1 = dx[a];
            double r1 = dy[a];
            dx[a] = (yr * s1 - ys * r1) / det;
            dy[a] = (xs * r1 - xr * s1) / det;
        }
        return Math.abs(det);
    }

    private double value(double[] ofNodes) {
        double sum = 0;
        for (int a = 0; a < nodes.length; a++) {
            sum += shape[a] * ofNodes[nodes[a]];
        }
        return sum;
    }

    private double[] shape(double s) {
        return q == 1
                ? new double[] {1 - s, s}
                : new double[] {(1 - s) * (1 - 2 * s), 4 * s * (1 - s), s * (2 * s - 1)};
    }

    private double[] slope(double s) {
        return q == 1 ? new double[] {-1, 1} : new double[] {4 * s - 3, 4 - 8 * s, 4 * s - 1};
    }

    /** Number of complex unknowns. */
    public int unknowns() {
        return unknowns;
    }

    /** Whether a place lies in the disc. */
    public boolean inDisc(double x, double y) {
        return mesh.inDisc(x, y);
    }

    @Override
    public double[] pressure(double x, double y) {
        return read(x, y, pressure, 0, 1);
    }

    @Override
    public double[] displacement(double x, double y) {
        double[] u = read(x, y, displacement, 0, unit);
        double[] v = read(x, y, displacement, 1, unit);
        return new double[] {u[0], u[1], v[0], v[1]};
    }

    private double[] read(double x, double y, int[] index, int component, double scale) {
        double[] local = new double[2];
        mesh.locate(x, y, nodes, local);
        double[] ns = shape(local[0]);
        double[] nr = shape(local[1]);
        double sr = 0;
        double si = 0;
        for (int a = 0; a < nodes.length; a++) {
            double w = scale * ns[a % (q + 1)] * nr[a / (q + 1)];
            sr += w * re[index[nodes[a]] + component];
            si += w * im[index[nodes[a]] + component];
        }
        return new double[] {sr, si};
    }
}
