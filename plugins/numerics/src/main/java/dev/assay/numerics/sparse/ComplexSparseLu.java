package dev.assay.numerics.sparse;

import java.util.Arrays;

/** Multifrontal LU of a complex sparse matrix: as {@link SparseLu}, real and imaginary parts in two arrays. */
public final class ComplexSparseLu {
    private final SymbolicLu s;
    private final double[] scale;
    private final double[][] upperRe;
    private final double[][] upperIm;
    private final double[][] lowerRe;
    private final double[][] lowerIm;
    private final int[][] pivots;
    private final double[] workRe;
    private final double[] workIm;
    private int perturbed;

    /** Room for the factors of matrices with the analysed pattern. */
    public ComplexSparseLu(SymbolicLu symbolic) {
        s = symbolic;
        scale = new double[s.n];
        upperRe = new double[s.fronts][];
        upperIm = new double[s.fronts][];
        lowerRe = new double[s.fronts][];
        lowerIm = new double[s.fronts][];
        pivots = new int[s.fronts][];
        workRe = new double[s.n];
        workIm = new double[s.n];
        for (int f = 0; f < s.fronts; f++) {
            int own = s.start[f + 1] - s.start[f];
            int rest = s.boundary[f].length;
            upperRe[f] = new double[own * (own + rest)];
            upperIm[f] = new double[own * (own + rest)];
            lowerRe[f] = new double[rest * own];
            lowerIm[f] = new double[rest * own];
            pivots[f] = new int[own];
        }
    }

    /** Pivots that had to be replaced in the last factorisation. */
    public int perturbed() {
        return perturbed;
    }

    /** Factors a matrix of the analysed pattern; earlier factors are overwritten. */
    public void factor(ComplexCsrMatrix a) {
        s.accept(a.rows, a.re.length);
        perturbed = 0;
        double[] vr = new double[a.re.length];
        double[] vi = new double[a.re.length];
        for (int i = 0; i < a.rows; i++) {
            double top = 0;
            for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                top = Math.max(top, Math.abs(a.re[k]) + Math.abs(a.im[k]));
            }
            scale[i] = top > 0 ? 1 / top : 1;
            for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                vr[k] = a.re[k] * scale[i];
                vi[k] = a.im[k] * scale[i];
            }
        }
        var kernel = new ComplexDenseFront();
        double[] fr = new double[s.widest * s.widest];
        double[] fi = new double[s.widest * s.widest];
        double[][] leftRe = new double[s.fronts][];
        double[][] leftIm = new double[s.fronts][];
        int[][] children = new int[s.fronts][2];
        int[] count = new int[s.fronts];
        for (int f = 0; f < s.fronts; f++) {
            int own = s.start[f + 1] - s.start[f];
            int rest = s.boundary[f].length;
            int m = own + rest;
            Arrays.fill(fr, 0, m * m, 0);
            Arrays.fill(fi, 0, m * m, 0);
            int[] entry = s.entry[f];
            int[] slot = s.slot[f];
            for (int k = 0; k < entry.length; k++) {
                fr[slot[k]] += vr[entry[k]];
                fi[slot[k]] += vi[entry[k]];
            }
            for (int c = 0; c < count[f]; c++) {
                int child = children[f][c];
                SparseLu.extendAdd(leftRe[child], s.into[child], fr, m);
                SparseLu.extendAdd(leftIm[child], s.into[child], fi, m);
                leftRe[child] = null;
                leftIm[child] = null;
            }
            perturbed += kernel.factor(fr, fi, m, own, pivots[f]);
            System.arraycopy(fr, 0, upperRe[f], 0, own * m);
            System.arraycopy(fi, 0, upperIm[f], 0, own * m);
            for (int i = 0; i < rest; i++) {
                System.arraycopy(fr, (own + i) * m, lowerRe[f], i * own, own);
                System.arraycopy(fi, (own + i) * m, lowerIm[f], i * own, own);
            }
            int p = s.parent[f];
            if (p >= 0) {
                leftRe[f] = corner(fr, m, own, rest);
                leftIm[f] = corner(fi, m, own, rest);
                children[p][count[p]++] = f;
            }
        }
    }

    private static double[] corner(double[] front, int m, int own, int rest) {
        double[] left = new double[rest * rest];
        for (int i = 0; i < rest; i++) {
            System.arraycopy(front, (own + i) * m + own, left, i * rest, rest);
        }
        return left;
    }

    /** Solves A x = b; {@code xr}, {@code xi} are overwritten and may be {@code br}, {@code bi}. */
    public void solve(double[] br, double[] bi, double[] xr, double[] xi) {
        double[] yr = workRe;
        double[] yi = workIm;
        for (int k = 0; k < s.n; k++) {
            int o = s.order[k];
            yr[k] = br[o] * scale[o];
            yi[k] = bi[o] * scale[o];
        }
        for (int f = 0; f < s.fronts; f++) {
            forward(f, yr, yi);
        }
        for (int f = s.fronts - 1; f >= 0; f--) {
            backward(f, yr, yi);
        }
        for (int k = 0; k < s.n; k++) {
            xr[s.order[k]] = yr[k];
            xi[s.order[k]] = yi[k];
        }
    }

    private void forward(int f, double[] yr, double[] yi) {
        int first = s.start[f];
        int own = s.start[f + 1] - first;
        int[] later = s.boundary[f];
        int m = own + later.length;
        for (int k = 0; k < own; k++) {
            int p = first + pivots[f][k];
            double tr = yr[p];
            double ti = yi[p];
            yr[p] = yr[first + k];
            yi[p] = yi[first + k];
            yr[first + k] = tr;
            yi[first + k] = ti;
        }
        for (int i = 1; i < own; i++) {
            subtract(upperRe[f], upperIm[f], i * m, i, yr, yi, first, first + i);
        }
        for (int i = 0; i < later.length; i++) {
            subtract(lowerRe[f], lowerIm[f], i * own, own, yr, yi, first, later[i]);
        }
    }

    private static void subtract(
            double[] ar, double[] ai, int row, int n, double[] yr, double[] yi, int from, int target) {
        double tr = yr[target];
        double ti = yi[target];
        for (int k = 0; k < n; k++) {
            tr -= ar[row + k] * yr[from + k] - ai[row + k] * yi[from + k];
            ti -= ar[row + k] * yi[from + k] + ai[row + k] * yr[from + k];
        }
        yr[target] = tr;
        yi[target] = ti;
    }

    private void backward(int f, double[] yr, double[] yi) {
        int first = s.start[f];
        int own = s.start[f + 1] - first;
        int[] later = s.boundary[f];
        int m = own + later.length;
        double[] ur = upperRe[f];
        double[] ui = upperIm[f];
        for (int i = own - 1; i >= 0; i--) {
            int row = i * m;
            subtract(ur, ui, row + i + 1, own - i - 1, yr, yi, first + i + 1, first + i);
            double tr = yr[first + i];
            double ti = yi[first + i];
            for (int k = 0; k < later.length; k++) {
                int at = row + own + k;
                int q = later[k];
                tr -= ur[at] * yr[q] - ui[at] * yi[q];
                ti -= ur[at] * yi[q] + ui[at] * yr[q];
            }
            double pr = ur[row + i];
            double pi = ui[row + i];
            double square = pr * pr + pi * pi;
            yr[first + i] = (tr * pr + ti * pi) / square;
            yi[first + i] = (ti * pr - tr * pi) / square;
        }
    }
}
