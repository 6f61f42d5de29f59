package dev.assay.multiphysicspde.elements;

import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Steady incompressible flow with one more field s on a {@link QuadraticMesh}: for all δw, δp, δs
 *
 * <pre>
 *   ∫ ρ (w·∇)w·δw + μ ∇w:∇δw − p ∇·δw − f·δw = 0,   ∫ δp ∇·w = 0,   ∫ a·∇δs + r δs = 0,
 * </pre>
 *
 * with f, a, r of {@link Carried}; where nothing is given, μ ∂w/∂n = p n and a·n = 0. Velocities and s are of degree 2, p of
 * degree 1 and continuous. Newton's method on all unknowns, multifrontal LU with a small compressibility added that makes every
 * front regular; the equations solved have none. Errors of velocities fall as h³ where all is smooth; O(n³) a step.
 *
 * @see <a href="https://doi.org/10.1016/0045-7930(73)90027-3">Taylor and Hood, Comput. Fluids 1 (1973) 73</a>
 */
final class TaylorHood {
    private static final double COMPRESSIBILITY = 1e-7;
    private static final double[] GAUSS = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
    private static final double[] WEIGHT = {5.0 / 18, 8.0 / 18, 5.0 / 18};
    private static final int[] CORNERS = {0, 2, 6, 8};
    private static final int LOCAL = 31;

    final QuadraticMesh mesh;
    /** u of all nodes, then v, s, p; what is given on the boundary included. */
    final double[] state;

    private final int nodes;
    private final double density;
    private final double viscosity;
    private final Carried carried;
    private final int[] index;
    private int size;
    private SymbolicLu symbolic;
    private SparseLu lu;
    private int factorizations;
    // one Gauss point
    private final double[] shape = new double[9];
    private final double[] dx = new double[9];
    private final double[] dy = new double[9];
    private final double[] linear = new double[4];

    /**
     * At rest.
     *
     * @param given which unknowns are given, in the order of {@link #state}; p is removed besides where no fluid is
     */
    TaylorHood(QuadraticMesh mesh, double density, double viscosity, Carried carried, boolean[] given, double[] state) {
        this.mesh = mesh;
        this.density = density;
        this.viscosity = viscosity;
        this.carried = carried;
        this.state = state;
        nodes = mesh.x.length;
        boolean[] pressure = new boolean[nodes];
        for (int e = 0; e < mesh.elements.length; e++) {
            for (int c : CORNERS) {
                pressure[mesh.elements[e][c]] |= !mesh.solid[e];
            }
        }
        index = new int[4 * nodes];
        for (int k = 0; k < 4 * nodes; k++) {
            boolean unknown = k < 3 * nodes ? !given[k] : pressure[k - 3 * nodes];
            index[k] = unknown ? size++ : -1;
        }
    }

    /** Unknowns. */
    int unknowns() {
        return size;
    }

    /** Factorisations so far. */
    int factorizations() {
        return factorizations;
    }

    /** Takes over the fields of a flow on another mesh of the same box, but what is given. */
    void startingFrom(TaylorHood other) {
        double[] local = new double[2];
        for (int k = 0; k < nodes; k++) {
            int e = other.mesh.locate(mesh.x[k], mesh.y[k], local);
            for (int f = 0; f < 4; f++) {
                if (index[f * nodes + k] >= 0) {
                    state[f * nodes + k] = other.value(f, e, local);
                }
            }
        }
    }

    /** Field f (u, v, s, p) in an element. */
    double value(int f, int e, double[] local) {
        double sum = 0;
        double[] ns = f < 3 ? QuadraticMesh.shape(local[0]) : new double[] {1 - local[0], local[0]};
        double[] nr = f < 3 ? QuadraticMesh.shape(local[1]) : new double[] {1 - local[1], local[1]};
        int q = ns.length;
        for (int a = 0; a < q * q; a++) {
            int node = mesh.elements[e][q == 3 ? a : CORNERS[a]];
            sum += ns[a % q] * nr[a / q] * state[f * nodes + node];
        }
        return sum;
    }

    /** The integral of field f (u, v, s) over all elements. */
    double integral(int f) {
        double sum = 0;
        for (int e = 0; e < mesh.elements.length; e++) {
            for (int g = 0; g < 9; g++) {
                double weight = point(e, GAUSS[g % 3], GAUSS[g / 3]) * WEIGHT[g % 3] * WEIGHT[g / 3];
                for (int a = 0; a < 9; a++) {
                    sum += weight * shape[a] * state[f * nodes + mesh.elements[e][a]];
                }
            }
        }
        return sum;
    }

    /** u, v, s, ∂s/∂x, ∂s/∂y in an element; overwrites {@code q}. */
    void values(int e, double[] local, double[] q) {
        point(e, local[0], local[1]);
        read(e, q, null);
    }

    /**
     * Newton's method, then, where it fails, with inertia raised from 0.
     *
     * @return false when {@code goOn}, asked before each factorisation, said stop
     * @throws ArithmeticException where it does not converge
     */
    boolean solve(double tolerance, BooleanSupplier goOn) {
        double[] start = state.clone();
        int outcome = newton(1, tolerance, goOn);
        if (outcome != 0) {
            return outcome > 0;
        }
        System.arraycopy(start, 0, state, 0, start.length);
        double reached = -1;
        double step = 1;
        while (reached < 1) {
            double[] good = state.clone();
            double next = reached < 0 ? 0 : Math.min(1, reached + step);
            outcome = newton(next, tolerance, goOn);
            if (outcome < 0) {
                return false;
            }
            if (outcome > 0) {
                step = reached < 0 ? 1e-3 : 4 * step;
                reached = next;
            } else {
                System.arraycopy(good, 0, state, 0, good.length);
                step *= 0.25;
                if (reached < 0 || step < 1e-8) {
                    throw new ArithmeticException("Newton did not converge beyond " + reached + " of the inertia");
                }
            }
        }
        return true;
    }

    private int newton(double inertia, double tolerance, BooleanSupplier goOn) {
        double[] r = new double[size];
        double[] d = new double[size];
        double before = Double.POSITIVE_INFINITY;
        for (int it = 0; it < 20; it++) {
            if (!goOn.getAsBoolean()) {
                return -1;
            }
            CsrMatrix a = assemble(inertia, r);
            if (symbolic == null) {
                int[] kx = new int[size];
                int[] ky = new int[size];
                for (int k = 0; k < index.length; k++) {
                    if (index[k] >= 0) {
                        kx[index[k]] = mesh.keyX[k % nodes];
                        ky[index[k]] = mesh.keyY[k % nodes];
                    }
                }
                symbolic = SymbolicLu.of(a, Dissection.byCoordinates(a, kx, ky, 64));
                lu = new SparseLu(symbolic);
            }
            lu.factor(a);
            factorizations++;
            lu.solve(a, r, d);
            double change = 0;
            for (int f = 0; f < 3; f += 2) {
                change = Math.max(change, step(f, f == 0 ? 2 : 1, d));
            }
            step(3, 1, d);
            if (!(change < 1e6)) {
                return 0;
            }
            if (change <= tolerance) {
                return 1;
            }
            if (it > 6 && change > before) {
                return 0;
            }
            before = change;
        }
        return 0;
    }

    /** Subtracts the step of {@code count} fields from f on; {@return its largest size over that of the fields} */
    private double step(int f, int count, double[] d) {
        double change = 0;
        double top = 0;
        for (int k = f * nodes; k < (f + count) * nodes; k++) {
            if (index[k] >= 0) {
                state[k] -= d[index[k]];
                change = Math.max(change, Math.abs(d[index[k]]));
            }
            top = Math.max(top, Math.abs(state[k]));
        }
        return top == 0 ? 0 : Double.isNaN(top) ? Double.NaN : change / top;
    }

    /** Moves to a place of an element; {@return the area there} */
    private double point(int e, double s, double t) {
        double[] ns = QuadraticMesh.shape(s);
        double[] nt = QuadraticMesh.shape(t);
        double[] ds = QuadraticMesh.slope(s);
        double[] dt = QuadraticMesh.slope(t);
        double xs = 0;
        double xt = 0;
        double ys = 0;
        double yt = 0;
        for (int a = 0; a < 9; a++) {
            int k = mesh.elements[e][a];
            shape[a] = ns[a % 3] * nt[a / 3];
            dx[a] = ds[a % 3] * nt[a / 3];
            dy[a] = ns[a % 3] * dt[a / 3];
            xs += dx[a] * mesh.x[k];
            xt += dy[a] * mesh.x[k];
            ys += dx[a] * mesh.y[k];
            yt += dy[a] * mesh.y[k];
        }
        double det = xs * yt - xt * ys;
        for (int a = 0; a < 9; a++) {
            double p = dx[a];
            double q = dy[a];
            dx[a] = (yt * p - ys * q) / det;
            dy[a] = (xs * q - xt * p) / det;
        }
        linear[0] = (1 - s) * (1 - t);
        linear[1] = s * (1 - t);
        linear[2] = (1 - s) * t;
        linear[3] = s * t;
        return Math.abs(det);
    }

    /** u, v, s, ∂s/∂x, ∂s/∂y at the point, and gradients u_x, u_y, v_x, v_y, x, y, p, if wanted. */
    private void read(int e, double[] q, double[] more) {
        Arrays.fill(q, 0);
        if (more != null) {
            Arrays.fill(more, 0);
        }
        for (int a = 0; a < 9; a++) {
            int k = mesh.elements[e][a];
            double u = state[k];
            double v = state[nodes + k];
            double s = state[2 * nodes + k];
            q[0] += shape[a] * u;
            q[1] += shape[a] * v;
            q[2] += shape[a] * s;
            q[3] += dx[a] * s;
            q[4] += dy[a] * s;
            if (more != null) {
                more[0] += dx[a] * u;
                more[1] += dy[a] * u;
                more[2] += dx[a] * v;
                more[3] += dy[a] * v;
                more[4] += shape[a] * mesh.x[k];
                more[5] += shape[a] * mesh.y[k];
            }
        }
        for (int c = 0; more != null && c < 4; c++) {
            more[6] += linear[c] * state[3 * nodes + mesh.elements[e][CORNERS[c]]];
        }
    }

    private int global(int e, int l) {
        return l < 27 ? l / 9 * nodes + mesh.elements[e][l % 9] : 3 * nodes + mesh.elements[e][CORNERS[l - 27]];
    }

    private CsrMatrix assemble(double inertia, double[] r) {
        var a = new CsrMatrix.Builder(size, size);
        double[] block = new double[LOCAL * LOCAL];
        double[] rest = new double[LOCAL];
        Arrays.fill(r, 0);
        for (int e = 0; e < mesh.elements.length; e++) {
            Arrays.fill(block, 0);
            Arrays.fill(rest, 0);
            element(e, inertia, block, rest);
            int first = mesh.solid[e] ? 18 : 0;
            int last = mesh.solid[e] ? 27 : LOCAL;
            for (int i = first; i < last; i++) {
                int row = index[global(e, i)];
                if (row < 0) {
                    continue;
                }
                r[row] += rest[i];
                for (int j = first; j < last; j++) {
                    int column = index[global(e, j)];
                    if (column >= 0) {
                        a.add(row, column, block[i * LOCAL + j]);
                    }
                }
            }
        }
        return a.build();
    }

    /** Residual of the rows of s that are given, summed where {@code chosen}: what enters there through the boundary, ∮ a·n. */
    double entering(boolean[] chosen) {
        double sum = 0;
        double[] block = new double[LOCAL * LOCAL];
        double[] rest = new double[LOCAL];
        for (int e = 0; e < mesh.elements.length; e++) {
            boolean touches = false;
            for (int k : mesh.elements[e]) {
                touches |= chosen[k];
            }
            if (touches) {
                Arrays.fill(rest, 0);
                element(e, 1, block, rest);
                for (int b = 0; b < 9; b++) {
                    sum += chosen[mesh.elements[e][b]] ? rest[18 + b] : 0;
                }
            }
        }
        return sum;
    }

    private void element(int e, double inertia, double[] block, double[] rest) {
        double[] q = new double[Carried.COUNT];
        double[] more = new double[7];
        double[] t = new double[Carried.COUNT];
        double[] slopes = new double[Carried.COUNT * Carried.COUNT];
        boolean solid = mesh.solid[e];
        for (int g = 0; g < 9; g++) {
            double weight = point(e, GAUSS[g % 3], GAUSS[g / 3]) * WEIGHT[g % 3] * WEIGHT[g / 3];
            read(e, q, more);
            terms(more[4], more[5], solid, inertia, q, t, slopes);
            if (!solid) {
                flow(weight, inertia * density, q, more, t, slopes, block, rest);
            }
            for (int i = 0; i < 9; i++) {
                int row = (18 + i) * LOCAL;
                rest[18 + i] += weight * (t[2] * dx[i] + t[3] * dy[i] + t[4] * shape[i]);
                for (int j = 0; j < 9; j++) {
                    for (int f = 0; f < 3; f++) {
                        double da = along(slopes, 2, f, j);
                        double db = along(slopes, 3, f, j);
                        double dr = along(slopes, 4, f, j);
                        block[row + 9 * f + j] += weight * (da * dx[i] + db * dy[i] + dr * shape[i]);
                    }
                }
            }
        }
    }

    /** Derivative of term {@code of} by the node value j of field f (u, v, s). */
    private double along(double[] slopes, int of, int f, int j) {
        int row = of * Carried.COUNT;
        double d = slopes[row + f] * shape[j];
        return f < 2 ? d : d + slopes[row + Carried.SX] * dx[j] + slopes[row + Carried.SX + 1] * dy[j];
    }

    private void flow(
            double weight,
            double rho,
            double[] q,
            double[] more,
            double[] t,
            double[] slopes,
            double[] block,
            double[] rest) {
        double p = more[6];
        double divergence = more[0] + more[3];
        double convectU = rho * (q[0] * more[0] + q[1] * more[1]);
        double convectV = rho * (q[0] * more[2] + q[1] * more[3]);
        for (int i = 0; i < 9; i++) {
            double w = weight * shape[i];
            rest[i] += w * (convectU - t[0]) + weight * (viscosity * (more[0] * dx[i] + more[1] * dy[i]) - p * dx[i]);
            rest[9 + i] +=
                    w * (convectV - t[1]) + weight * (viscosity * (more[2] * dx[i] + more[3] * dy[i]) - p * dy[i]);
            int rowU = i * LOCAL;
            int rowV = (9 + i) * LOCAL;
            for (int j = 0; j < 9; j++) {
                double common =
                        weight * viscosity * (dx[i] * dx[j] + dy[i] * dy[j]) + w * rho * (q[0] * dx[j] + q[1] * dy[j]);
                block[rowU + j] += common + w * (rho * more[0] * shape[j] - along(slopes, 0, 0, j));
                block[rowU + 9 + j] += w * (rho * more[1] * shape[j] - along(slopes, 0, 1, j));
                block[rowU + 18 + j] -= w * along(slopes, 0, 2, j);
                block[rowV + j] += w * (rho * more[2] * shape[j] - along(slopes, 1, 0, j));
                block[rowV + 9 + j] += common + w * (rho * more[3] * shape[j] - along(slopes, 1, 1, j));
                block[rowV + 18 + j] -= w * along(slopes, 1, 2, j);
            }
            for (int c = 0; c < 4; c++) {
                block[rowU + 27 + c] -= weight * dx[i] * linear[c];
                block[rowV + 27 + c] -= weight * dy[i] * linear[c];
                block[(27 + c) * LOCAL + i] -= weight * dx[i] * linear[c];
                block[(27 + c) * LOCAL + 9 + i] -= weight * dy[i] * linear[c];
            }
        }
        for (int c = 0; c < 4; c++) {
            rest[27 + c] -= weight * linear[c] * divergence;
            for (int b = 0; b < 4; b++) {
                block[(27 + c) * LOCAL + 27 + b] -= weight * COMPRESSIBILITY / viscosity * linear[c] * linear[b];
            }
        }
    }

    private void terms(double x, double y, boolean solid, double inertia, double[] q, double[] t, double[] slopes) {
        double[] scale = carried.scale();
        double[] plus = new double[Carried.COUNT];
        double[] minus = new double[Carried.COUNT];
        for (int k = 0; k < Carried.COUNT; k++) {
            double old = q[k];
            q[k] = old + scale[k];
            carried.at(x, y, solid, inertia, q, plus);
            q[k] = old - scale[k];
            carried.at(x, y, solid, inertia, q, minus);
            q[k] = old;
            for (int of = 0; of < Carried.COUNT; of++) {
                slopes[of * Carried.COUNT + k] = (plus[of] - minus[of]) / (2 * scale[k]);
            }
        }
        carried.at(x, y, solid, inertia, q, t);
    }
}
