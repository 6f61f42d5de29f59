package dev.assay.multiphysicspde.pump;

import dev.assay.api.field.Domain;
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Staggered finite volumes for {@link MagneticPump}: p, φ in cells, u, J_x and v, J_y on faces, so that neither mass nor charge
 * is lost to rounding; all unknowns at once by sparse LU. Second order inside, first order at the ends of the electrodes, where J is
 * singular: that decides. Momentum is carried either in divergence form with Newton's iteration, or in advective form with Picard's.
 *
 * @see <a href="https://doi.org/10.1016/j.jcp.2007.07.025">Ni et al., J. Comput. Phys. 227 (2007) 174: currents that
 *     conserve charge</a>
 */
public final class PumpCells {
    private static final double[] HALVES = {0.5, 0.5};
    private static final double[] QUARTERS = {0.25, 0.25, 0.25, 0.25};

    private final MagneticPump m;
    private final Domain d;
    private final boolean divergence;
    private final int nx;
    private final int ny;
    private final double hx;
    private final double hy;
    private final int[] ui;
    private final int[] vi;
    private final int[] pi;
    private final int[] fi;
    private final int size;
    private final int[] keyX;
    private final int[] keyY;
    private final double[] electrode;
    private double[] x;
    private CsrMatrix.Builder a;
    private double[] b;
    private int iterations;

    /** On n cells along x; {@code divergence}: Newton's iteration for the divergence form. */
    public PumpCells(Domain d, MagneticPump m, int n, boolean divergence) {
        this.d = d;
        this.m = m;
        this.divergence = divergence;
        nx = n;
        ny = Math.max(4, (int) Math.rint(n * (d.yMax() - d.yMin()) / (d.xMax() - d.xMin())));
        hx = (d.xMax() - d.xMin()) / nx;
        hy = (d.yMax() - d.yMin()) / ny;
        ui = new int[(nx + 1) * ny];
        vi = new int[nx * (ny + 1)];
        pi = new int[nx * ny];
        fi = new int[nx * ny];
        Arrays.fill(vi, -1);
        int[] px = new int[4 * (nx + 1) * (ny + 1)];
        int[] py = new int[px.length];
        int k = 0;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int first = k;
                if (i == 0) {
                    ui[u(0, j)] = k++;
                }
                ui[u(i + 1, j)] = k++;
                if (j + 1 < ny) {
                    vi[v(i, j + 1)] = k++;
                }
                pi[j * nx + i] = k++;
                fi[j * nx + i] = k++;
                Arrays.fill(px, first, k, i);
                Arrays.fill(py, first, k, j);
            }
        }
        size = k;
        keyX = Arrays.copyOf(px, k);
        keyY = Arrays.copyOf(py, k);
        electrode = new double[nx];
        for (int i = 0; i < nx; i++) {
            double low = d.xMin() + i * hx;
            double overlap = Math.min(low + hx, m.electrode()) - Math.max(low, -m.electrode());
            electrode[i] = Math.max(0, overlap) / hx;
        }
        x = new double[size];
    }

    private int u(int i, int j) {
        return j * (nx + 1) + i;
    }

    private int v(int i, int j) {
        return j * nx + i;
    }

    private double field(double i, double j) {
        return m.field().at(d.xMin() + i * hx, d.yMin() + j * hy);
    }

    /** Starts from another grid's solution. */
    public void startingFrom(PumpCells other) {
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i <= nx; i++) {
                x[ui[u(i, j)]] = other.value(0, d.xMin() + i * hx, d.yMin() + (j + 0.5) * hy);
            }
            for (int i = 0; i < nx && j > 0; i++) {
                x[vi[v(i, j)]] = other.value(1, d.xMin() + (i + 0.5) * hx, d.yMin() + j * hy);
            }
        }
    }

    /**
     * Iterates until no velocity changes by more than {@code tolerance} of the largest.
     *
     * @param goOn asked before each iteration; false stops
     * @return whether it converged before that
     * @throws ArithmeticException where 60 iterations do not converge
     */
    public boolean solve(double tolerance, BooleanSupplier goOn) {
        SparseLu lu = null;
        for (int it = 0; it < 60; it++) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            a = new CsrMatrix.Builder(size, size);
            b = new double[size];
            assemble();
            CsrMatrix matrix = a.build();
            if (lu == null) {
                lu = new SparseLu(SymbolicLu.of(matrix, Dissection.byCoordinates(matrix, keyX, keyY, 64)));
            }
            lu.factor(matrix);
            double[] next = new double[size];
            lu.solve(matrix, b, next);
            double top = 0;
            double change = 0;
            for (int[] index : new int[][] {ui, vi}) {
                for (int k : index) {
                    if (k >= 0) {
                        top = Math.max(top, Math.abs(next[k]));
                        change = Math.max(change, Math.abs(next[k] - x[k]));
                    }
                }
            }
            x = next;
            iterations++;
            if (!(top < 1e6)) {
                break;
            }
            if (change <= tolerance * top) {
                return true;
            }
        }
        throw new ArithmeticException("no convergence on " + nx + " cells");
    }

    private void add(int row, int column, double w) {
        if (column >= 0) {
            a.add(row, column, w);
        }
    }

    private double old(int k) {
        return k < 0 ? 0 : x[k];
    }

    private void assemble() {
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i <= nx; i++) {
                momentumX(i, j);
            }
            for (int i = 0; i < nx && j > 0; i++) {
                momentumY(i, j);
            }
            for (int i = 0; i < nx; i++) {
                int row = pi[j * nx + i];
                add(row, ui[u(i + 1, j)], 1 / hx);
                add(row, ui[u(i, j)], -1 / hx);
                add(row, vi[v(i, j + 1)], 1 / hy);
                add(row, vi[v(i, j)], -1 / hy);
                int charge = fi[j * nx + i];
                currentX(charge, i + 1, j, 1 / hx);
                currentX(charge, i, j, -1 / hx);
                currentY(charge, i, j + 1, 1 / hy);
                currentY(charge, i, j, -1 / hy);
            }
        }
    }

    /** Adds s J_x of face (i, j) to a row; 0 on the ends. */
    private void currentX(int row, int i, int j, double s) {
        if (i == 0 || i == nx) {
            return;
        }
        double k = s * m.conductivity();
        add(row, fi[j * nx + i], -k / hx);
        add(row, fi[j * nx + i - 1], k / hx);
        double q = 0.25 * k * field(i, j + 0.5);
        add(row, vi[v(i - 1, j)], q);
        add(row, vi[v(i, j)], q);
        add(row, vi[v(i - 1, j + 1)], q);
        add(row, vi[v(i, j + 1)], q);
    }

    /** Adds s J_y of face (i, j) to a row; through a wall only where an electrode is. */
    private void currentY(int row, int i, int j, double s) {
        double k = s * m.conductivity();
        if (j == 0 || j == ny) {
            double wall = k * electrode[i] / (0.5 * hy);
            if (j == 0) {
                add(row, fi[i], -wall);
                b[row] -= wall * m.voltage();
            } else {
                add(row, fi[(ny - 1) * nx + i], wall);
            }
            return;
        }
        add(row, fi[j * nx + i], -k / hy);
        add(row, fi[(j - 1) * nx + i], k / hy);
        double q = -0.25 * k * field(i + 0.5, j);
        add(row, ui[u(i, j)], q);
        add(row, ui[u(i + 1, j)], q);
        add(row, ui[u(i, j - 1)], q);
        add(row, ui[u(i + 1, j - 1)], q);
    }

    /** Adds s q r, linearised about the last iterate: Newton's way in divergence form, else q frozen. */
    private void product(int row, double s, int[] q, double[] wq, int[] r, double[] wr) {
        double vq = 0;
        double vr = 0;
        for (int k = 0; k < q.length; k++) {
            vq += wq[k] * old(q[k]);
        }
        for (int k = 0; k < r.length; k++) {
            vr += wr[k] * old(r[k]);
        }
        for (int k = 0; k < r.length; k++) {
            add(row, r[k], s * vq * wr[k]);
        }
        if (divergence) {
            for (int k = 0; k < q.length; k++) {
                add(row, q[k], s * vr * wq[k]);
            }
            b[row] += s * vq * vr;
        }
    }

    private void momentumX(int i, int j) {
        int row = ui[u(i, j)];
        boolean end = i == 0 || i == nx;
        double mu = m.viscosity();
        add(row, row, 12 * mu / (m.depth() * m.depth()));
        if (end) {
            int cell = i == 0 ? 0 : nx - 1;
            add(row, pi[j * nx + cell], (i == 0 ? 1 : -1) / (0.5 * hx));
            int inner = ui[u(i == 0 ? 1 : nx - 1, j)];
            add(row, row, 2 * mu / (hx * hx));
            add(row, inner, -2 * mu / (hx * hx));
        } else {
            add(row, pi[j * nx + i], 1 / hx);
            add(row, pi[j * nx + i - 1], -1 / hx);
            add(row, row, 2 * mu / (hx * hx));
            add(row, ui[u(i - 1, j)], -mu / (hx * hx));
            add(row, ui[u(i + 1, j)], -mu / (hx * hx));
        }
        int south = j == 0 ? -1 : ui[u(i, j - 1)];
        int north = j == ny - 1 ? -1 : ui[u(i, j + 1)];
        viscous(row, south, north, mu / (hy * hy));
        int left = Math.max(0, i - 1);
        int right = Math.min(nx - 1, i);
        int[] below = {vi[v(left, j)], vi[v(right, j)]};
        int[] above = {vi[v(left, j + 1)], vi[v(right, j + 1)]};
        double rho = m.density();
        if (divergence) {
            if (!end) {
                int[] west = {ui[u(i - 1, j)], row};
                int[] east = {row, ui[u(i + 1, j)]};
                product(row, -rho / hx, west, HALVES, west, HALVES);
                product(row, rho / hx, east, HALVES, east, HALVES);
                product(row, -rho / hy, below, HALVES, new int[] {south, row}, HALVES);
                product(row, rho / hy, above, HALVES, new int[] {row, north}, HALVES);
            }
        } else if (!end) {
            product(
                    row,
                    rho,
                    new int[] {row},
                    new double[] {1},
                    new int[] {ui[u(i - 1, j)], ui[u(i + 1, j)]},
                    new double[] {-0.5 / hx, 0.5 / hx});
            product(
                    row,
                    rho,
                    new int[] {below[0], below[1], above[0], above[1]},
                    QUARTERS,
                    new int[] {south < 0 ? row : south, north < 0 ? row : north},
                    new double[] {(south < 0 ? 1 : -1) * 0.5 / hy, (north < 0 ? -1 : 1) * 0.5 / hy});
        }
        double lorentz = -0.25 * field(i, j + 0.5);
        for (int k = 0; k < 4; k++) {
            currentY(row, k % 2 == 0 ? left : right, j + k / 2, lorentz);
        }
    }

    /** −μ ∂²/∂y², mirrored with the opposite sign at a wall (no neighbour). */
    private void viscous(int row, int low, int high, double k) {
        add(row, row, 2 * k + (low < 0 ? k : 0) + (high < 0 ? k : 0));
        add(row, low, -k);
        add(row, high, -k);
    }

    private void momentumY(int i, int j) {
        int row = vi[v(i, j)];
        double mu = m.viscosity();
        add(row, row, 12 * mu / (m.depth() * m.depth()));
        add(row, pi[j * nx + i], 1 / hy);
        add(row, pi[(j - 1) * nx + i], -1 / hy);
        add(row, row, 2 * mu / (hy * hy));
        add(row, vi[v(i, j - 1)], -mu / (hy * hy));
        add(row, vi[v(i, j + 1)], -mu / (hy * hy));
        int west = i == 0 ? row : vi[v(i - 1, j)];
        int east = i == nx - 1 ? row : vi[v(i + 1, j)];
        add(row, row, 2 * mu / (hx * hx));
        add(row, west, -mu / (hx * hx));
        add(row, east, -mu / (hx * hx));
        int[] left = {ui[u(i, j - 1)], ui[u(i, j)]};
        int[] right = {ui[u(i + 1, j - 1)], ui[u(i + 1, j)]};
        double rho = m.density();
        if (divergence) {
            int[] south = {vi[v(i, j - 1)], row};
            int[] north = {row, vi[v(i, j + 1)]};
            product(row, -rho / hx, left, HALVES, new int[] {west, row}, HALVES);
            product(row, rho / hx, right, HALVES, new int[] {row, east}, HALVES);
            product(row, -rho / hy, south, HALVES, south, HALVES);
            product(row, rho / hy, north, HALVES, north, HALVES);
        } else {
            product(
                    row,
                    rho,
                    new int[] {left[0], left[1], right[0], right[1]},
                    QUARTERS,
                    new int[] {west, east},
                    new double[] {-0.5 / hx, 0.5 / hx});
            product(
                    row,
                    rho,
                    new int[] {row},
                    new double[] {1},
                    new int[] {vi[v(i, j - 1)], vi[v(i, j + 1)]},
                    new double[] {-0.5 / hy, 0.5 / hy});
        }
        double lorentz = 0.25 * field(i + 0.5, j);
        for (int k = 0; k < 4; k++) {
            currentX(row, i + k % 2, j - 1 + k / 2, lorentz);
        }
    }

    private double jx(int i, int j) {
        if (i == 0 || i == nx) {
            return 0;
        }
        double v = old(vi[v(i - 1, j)]) + old(vi[v(i, j)]) + old(vi[v(i - 1, j + 1)]) + old(vi[v(i, j + 1)]);
        return m.conductivity() * (-(x[fi[j * nx + i]] - x[fi[j * nx + i - 1]]) / hx + 0.25 * v * field(i, j + 0.5));
    }

    private double jy(int i, int j) {
        if (j == 0) {
            return m.conductivity() * electrode[i] * (m.voltage() - x[fi[i]]) / (0.5 * hy);
        }
        if (j == ny) {
            return m.conductivity() * electrode[i] * x[fi[(ny - 1) * nx + i]] / (0.5 * hy);
        }
        double u = x[ui[u(i, j)]] + x[ui[u(i + 1, j)]] + x[ui[u(i, j - 1)]] + x[ui[u(i + 1, j - 1)]];
        return m.conductivity() * (-(x[fi[j * nx + i]] - x[fi[(j - 1) * nx + i]]) / hy - 0.25 * u * field(i + 0.5, j));
    }

    /** u, v, φ, J_x or J_y (0 … 4) at a place, bilinear between its nodes and constant beyond them; u is 0 on walls. */
    public double value(int what, double px, double py) {
        boolean faceX = what == 0 || what == 3;
        boolean faceY = what == 1 || what == 4;
        double s = (px - d.xMin()) / hx - (faceX ? 0 : 0.5);
        double t = (py - d.yMin()) / hy - (faceY ? 0 : 0.5);
        int mx = faceX ? nx : nx - 1;
        int my = faceY ? ny : ny - 1;
        int i = Math.max(0, Math.min(mx - 1, (int) Math.floor(s)));
        int j = (int) Math.floor(t);
        if (what == 0 && (j < 0 || j >= my)) {
            int row = j < 0 ? 0 : ny - 1;
            double share = 2 * (j < 0 ? t + 0.5 : my + 0.5 - t);
            double f = Math.max(0, Math.min(1, s - i));
            return share * ((1 - f) * node(0, i, row) + f * node(0, i + 1, row));
        }
        j = Math.max(0, Math.min(my - 1, j));
        double f = Math.max(0, Math.min(1, s - i));
        double g = Math.max(0, Math.min(1, t - j));
        return (1 - g) * ((1 - f) * node(what, i, j) + f * node(what, i + 1, j))
                + g * ((1 - f) * node(what, i, j + 1) + f * node(what, i + 1, j + 1));
    }

    private double node(int what, int i, int j) {
        return switch (what) {
            case 0 -> x[ui[u(i, j)]];
            case 1 -> old(vi[v(i, j)]);
            case 2 -> x[fi[j * nx + i]];
            case 3 -> jx(i, j);
            default -> jy(i, j);
        };
    }

    /** Flow out of the right end, per depth. */
    public double flowRate() {
        double sum = 0;
        for (int j = 0; j < ny; j++) {
            sum += x[ui[u(nx, j)]] * hy;
        }
        return sum;
    }

    /** Current from the lower electrode, per depth. */
    public double current() {
        double sum = 0;
        for (int i = 0; i < nx; i++) {
            sum += jy(i, 0) * hx;
        }
        return sum;
    }

    /** Unknowns. */
    public int unknowns() {
        return size;
    }

    /** Iterations so far. */
    public int iterations() {
        return iterations;
    }
}
