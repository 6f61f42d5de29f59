package dev.assay.numerics.regression;

/**
 * Least squares by Householder reflections with column pivoting; 2 n p² operations. Where columns depend on each other
 * to working precision (|R_kk| ≤ max(n, p) ε |R_00|), the superfluous ones get weight 0: a basic solution.
 *
 * <pre>  W = argmin ‖X W − Y‖²,   X P = Q R </pre>
 *
 * @see <a href="https://doi.org/10.1007/BF01436084">Businger and Golub, Numer. Math. 7 (1965) 269</a>
 */
public final class QrLeastSquares {
    private QrLeastSquares() {}

    /**
     * Fits.
     *
     * @param x features, n × p row-major; not changed
     * @param n rows, ≥ 1
     * @param p features a row
     * @param y targets, n × m row-major; not changed
     * @param m targets a row
     * @return W, p × m row-major
     */
    public static double[] fit(double[] x, int n, int p, double[] y, int m) {
        double[][] q = columns(x, n, p);
        double[][] r = columns(y, n, m);
        int[] order = new int[p];
        for (int j = 0; j < p; j++) {
            order[j] = j;
        }
        double[] diagonal = new double[Math.min(n, p)];
        int rank = 0;
        for (int k = 0; k < diagonal.length; k++) {
            pivot(q, order, k);
            double norm = Math.sqrt(dot(q[k], q[k], k));
            if (!(norm > Math.max(n, p) * 0x1p-52 * (k == 0 ? 0 : Math.abs(diagonal[0])))) {
                break;
            }
            diagonal[k] = q[k][k] > 0 ? -norm : norm;
            q[k][k] -= diagonal[k];
            double scale = -diagonal[k] * q[k][k]; // ‖v‖² / 2
            for (int j = k + 1; j < p; j++) {
                reflect(q[k], q[j], k, scale);
            }
            for (double[] column : r) {
                reflect(q[k], column, k, scale);
            }
            rank++;
        }
        double[] w = new double[p * m];
        for (int c = 0; c < m; c++) {
            for (int k = rank - 1; k >= 0; k--) {
                double sum = r[c][k];
                for (int j = k + 1; j < rank; j++) {
                    sum -= q[j][k] * w[order[j] * m + c];
                }
                w[order[k] * m + c] = sum / diagonal[k];
            }
        }
        return w;
    }

    private static double[][] columns(double[] a, int n, int p) {
        double[][] columns = new double[p][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                columns[j][i] = a[i * p + j];
            }
        }
        return columns;
    }

    private static void pivot(double[][] q, int[] order, int k) {
        int best = k;
        double most = -1;
        for (int j = k; j < q.length; j++) {
            double norm = dot(q[j], q[j], k);
            if (norm > most) {
                most = norm;
                best = j;
            }
        }
        double[] column = q[k];
        q[k] = q[best];
        q[best] = column;
        int index = order[k];
        order[k] = order[best];
        order[best] = index;
    }

    private static void reflect(double[] v, double[] column, int from, double scale) {
        double f = dot(v, column, from) / scale;
        for (int i = from; i < v.length; i++) {
            column[i] -= f * v[i];
        }
    }

    private static double dot(double[] a, double[] b, int from) {
        double s0 = 0;
        double s1 = 0;
        int i = from;
        for (; i + 1 < a.length; i += 2) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
        }
        return i < a.length ? s0 + a[i] * b[i] + s1 : s0 + s1;
    }
}
