package dev.assay.chaoticforecasting.forecast;

/**
 * Rows of a series as windows of L lags, newest first, for maps from a window to what comes next.
 *
 * <pre>  u_i = (z_i, z_{i−1}, …, z_{i−L+1}),   i = L − 1, …, length − 1 </pre>
 */
public final class Lags {
    private Lags() {}

    /** A map from a window to the next row. */
    @FunctionalInterface
    public interface Step {
        /**
         * The next row.
         *
         * @param window u, length L d
         * @param next the row after it, length d; overwritten
         */
        void next(double[] window, double[] next);
    }

    /** {@return all windows but the last, which has no successor; (length − L) × L d row-major} */
    public static double[] inputs(double[][] z, int lags) {
        int d = z[0].length;
        int n = z.length - lags;
        double[] x = new double[n * lags * d];
        for (int i = 0; i < n; i++) {
            window(z, i + lags - 1, lags, x, i * lags * d);
        }
        return x;
    }

    /** {@return the row after each window of {@link #inputs}; (length − L) × d row-major} */
    public static double[] targets(double[][] z, int lags) {
        int d = z[0].length;
        int n = z.length - lags;
        double[] y = new double[n * d];
        for (int i = 0; i < n; i++) {
            System.arraycopy(z[i + lags], 0, y, i * d, d);
        }
        return y;
    }

    /** {@return what the row after each window adds to its newest row; (length − L) × d row-major} */
    public static double[] increments(double[][] z, int lags) {
        int d = z[0].length;
        double[] y = targets(z, lags);
        for (int i = 0; i < y.length; i++) {
            y[i] -= z[lags - 1 + i / d][i % d];
        }
        return y;
    }

    /** {@return the last window} */
    public static double[] last(double[][] z, int lags) {
        double[] u = new double[lags * z[0].length];
        window(z, z.length - 1, lags, u, 0);
        return u;
    }

    private static void window(double[][] z, int now, int lags, double[] x, int at) {
        int d = z[0].length;
        for (int l = 0; l < lags; l++) {
            System.arraycopy(z[now - l], 0, x, at + l * d, d);
        }
    }

    /**
     * Runs a map free.
     *
     * @param last window to start from; not changed
     * @param d coordinates
     * @param rows how many steps
     * @param map from a window to the next row
     * @return the rows
     */
    public static double[][] run(double[] last, int d, int rows, Step map) {
        double[] u = last.clone();
        double[][] out = new double[rows][d];
        for (double[] next : out) {
            map.next(u, next);
            System.arraycopy(u, 0, u, d, u.length - d);
            System.arraycopy(next, 0, u, 0, d);
        }
        return out;
    }

    /** Keeps a row within ± bound, in place; what is not a number stays so. */
    public static void clip(double[] row, double[] bound) {
        for (int c = 0; c < row.length; c++) {
            row[c] = Math.max(-bound[c], Math.min(bound[c], row[c]));
        }
    }
}
