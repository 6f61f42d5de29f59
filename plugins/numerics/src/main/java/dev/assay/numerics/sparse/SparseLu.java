package dev.assay.numerics.sparse;

import dev.assay.numerics.linear.DenseFront;
import java.util.Arrays;

/**
 * Multifrontal LU of a real sparse matrix, unsymmetric allowed: P R A = L U front by front, R scaling each row to
 * largest entry 1, pivots chosen among the rows that the front eliminates. A pivot that is nearly 0 is replaced by
 * √ε and counted; {@link #solve(CsrMatrix, double[], double[])} then repairs it by iterative refinement.
 *
 * <p>Grid problems of N × N points: 10 N³ … 20 N³ multiplications, 31 N² log₂ N numbers. State: the factors.
 */
public final class SparseLu {
    private final SymbolicLu s;
    private final double[] scale;
    private final double[][] upper;
    private final double[][] lower;
    private final int[][] pivots;
    private final double[] front;
    private final DenseFront kernel = new DenseFront();
    private final double[] work;
    private int perturbed;

    /** Room for the factors of matrices with the analysed pattern. */
    public SparseLu(SymbolicLu symbolic) {
        s = symbolic;
        scale = new double[s.n];
        upper = new double[s.fronts][];
        lower = new double[s.fronts][];
        pivots = new int[s.fronts][];
        front = new double[s.widest * s.widest];
        work = new double[s.n];
        for (int f = 0; f < s.fronts; f++) {
            int own = s.start[f + 1] - s.start[f];
            int rest = s.boundary[f].length;
            upper[f] = new double[own * (own + rest)];
            lower[f] = new double[rest * own];
            pivots[f] = new int[own];
        }
    }

    /** Analysis by graph distances and factorisation in one step, for a matrix used once. */
    public static SparseLu of(CsrMatrix a) {
        SparseLu lu = new SparseLu(SymbolicLu.of(a, Dissection.byLevels(a, 24)));
        lu.factor(a);
        return lu;
    }

    /** Pivots that had to be replaced in the last factorisation. */
    public int perturbed() {
        return perturbed;
    }

    /** Factors a matrix of the analysed pattern; earlier factors are overwritten. */
    public void factor(CsrMatrix a) {
        s.accept(a.rows, a.value.length);
        perturbed = 0;
        double[] v = new double[a.value.length];
        for (int i = 0; i < a.rows; i++) {
            double top = 0;
            for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                top = Math.max(top, Math.abs(a.value[k]));
            }
            scale[i] = top > 0 ? 1 / top : 1;
            for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                v[k] = a.value[k] * scale[i];
            }
        }
        double[][] remainder = new double[s.fronts][];
        int[][] children = new int[s.fronts][2];
        int[] count = new int[s.fronts];
        for (int f = 0; f < s.fronts; f++) {
            int own = s.start[f + 1] - s.start[f];
            int rest = s.boundary[f].length;
            int m = own + rest;
            Arrays.fill(front, 0, m * m, 0);
            int[] entry = s.entry[f];
            int[] slot = s.slot[f];
            for (int k = 0; k < entry.length; k++) {
                front[slot[k]] += v[entry[k]];
            }
            for (int c = 0; c < count[f]; c++) {
                int child = children[f][c];
                extendAdd(remainder[child], s.into[child], front, m);
                remainder[child] = null;
            }
            perturbed += kernel.factor(front, m, own, pivots[f]);
            System.arraycopy(front, 0, upper[f], 0, own * m);
            double[] left = rest == 0 ? null : new double[rest * rest];
            for (int i = 0; i < rest; i++) {
                System.arraycopy(front, (own + i) * m, lower[f], i * own, own);
                System.arraycopy(front, (own + i) * m + own, left, i * rest, rest);
            }
            int p = s.parent[f];
            if (p >= 0) {
                remainder[f] = left;
                children[p][count[p]++] = f;
            }
        }
    }

    static void extendAdd(double[] from, int[] into, double[] front, int m) {
        int n = into.length;
        for (int i = 0; i < n; i++) {
            int row = into[i] * m;
            for (int j = 0; j < n; j++) {
                front[row + into[j]] += from[i * n + j];
            }
        }
    }

    /** Solves A x = b with the factors alone; {@code x} is overwritten and may be {@code b}. */
    public void solve(double[] b, double[] x) {
        double[] y = work;
        for (int k = 0; k < s.n; k++) {
            y[k] = b[s.order[k]] * scale[s.order[k]];
        }
        for (int f = 0; f < s.fronts; f++) {
            int first = s.start[f];
            int own = s.start[f + 1] - first;
            int[] later = s.boundary[f];
            int m = own + later.length;
            double[] u = upper[f];
            for (int k = 0; k < own; k++) {
                int p = pivots[f][k];
                double t = y[first + p];
                y[first + p] = y[first + k];
                y[first + k] = t;
            }
            for (int i = 1; i < own; i++) {
                double t = y[first + i];
                for (int k = 0; k < i; k++) {
                    t -= u[i * m + k] * y[first + k];
                }
                y[first + i] = t;
            }
            double[] l = lower[f];
            for (int i = 0; i < later.length; i++) {
                double t = y[later[i]];
                for (int k = 0; k < own; k++) {
                    t -= l[i * own + k] * y[first + k];
                }
                y[later[i]] = t;
            }
        }
        for (int f = s.fronts - 1; f >= 0; f--) {
            int first = s.start[f];
            int own = s.start[f + 1] - first;
            int[] later = s.boundary[f];
            int m = own + later.length;
            double[] u = upper[f];
            for (int i = own - 1; i >= 0; i--) {
                double t = y[first + i];
                for (int k = i + 1; k < own; k++) {
                    t -= u[i * m + k] * y[first + k];
                }
                for (int k = 0; k < later.length; k++) {
                    t -= u[i * m + own + k] * y[later[k]];
                }
                y[first + i] = t / u[i * m + i];
            }
        }
        for (int k = 0; k < s.n; k++) {
            x[s.order[k]] = y[k];
        }
    }

    /**
     * Solves A x = b and refines x ← x + (LU)⁻¹(b − A x) until the residual no longer halves, at most eight times.
     *
     * @return the largest absolute entry of the last residual
     */
    public double solve(CsrMatrix a, double[] b, double[] x) {
        int n = s.n;
        double[] r = new double[n];
        double[] trial = new double[n];
        solve(b, x);
        a.residual(b, x, r);
        double size = largest(r);
        for (int round = 0; round < 8 && size > 0; round++) {
            solve(r, trial);
            for (int i = 0; i < n; i++) {
                trial[i] += x[i];
            }
            a.residual(b, trial, r);
            double next = largest(r);
            if (!(next < 0.5 * size)) {
                break;
            }
            size = next;
            System.arraycopy(trial, 0, x, 0, n);
        }
        return size;
    }

    private static double largest(double[] r) {
        double top = 0;
        for (double v : r) {
            top = Math.max(top, Math.abs(v));
        }
        return top;
    }
}
