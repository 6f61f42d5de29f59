package dev.assay.numerics.regression;

/**
 * Ridge regression by normal equations and Cholesky factorisation; n p²/2 + p³/6 multiplications and additions.
 *
 * <pre>  W = argmin ‖X W − Y‖² + λ ‖W‖² = (XᵀX + λ I)⁻¹ XᵀY </pre>
 *
 * @see <a href="https://doi.org/10.1080/00401706.1970.10488634">Hoerl and Kennard, Technometrics 12 (1970) 55</a>
 */
public final class Ridge {
    private Ridge() {}

    /**
     * Fits.
     *
     * @param x features, n × p row-major
     * @param n rows
     * @param p features a row
     * @param y targets, n × m row-major
     * @param m targets a row
     * @param lambda λ ≥ 0, in units of XᵀX
     * @return W, p × m row-major
     * @throws ArithmeticException when XᵀX + λ I is singular to working precision
     */
    public static double[] fit(double[] x, int n, int p, double[] y, int m, double lambda) {
        double[] gram = new double[p * p];
        gram(x, n, p, gram);
        double[] w = new double[p * m];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                double f = x[i * p + a];
                for (int c = 0; c < m; c++) {
                    w[a * m + c] += f * y[i * m + c];
                }
            }
        }
        for (int a = 0; a < p; a++) {
            gram[a * p + a] += lambda;
        }
        if (!Cholesky.factorise(gram, p)) {
            throw new ArithmeticException("the normal equations are singular; raise the ridge above " + lambda);
        }
        Cholesky.solve(gram, p, w, m);
        return w;
    }

    /**
     * The lower triangle of XᵀX, four rows of X at a time: each update is a plain loop along a row of the result.
     *
     * @param x n × p row-major
     * @param n rows
     * @param p columns
     * @param gram p × p row-major; its lower triangle is overwritten
     */
    public static void gram(double[] x, int n, int p, double[] gram) {
        java.util.Arrays.fill(gram, 0, p * p, 0.0);
        int i = 0;
        for (; i + 3 < n; i += 4) {
            int r0 = i * p;
            int r1 = r0 + p;
            int r2 = r1 + p;
            int r3 = r2 + p;
            for (int a = 0; a < p; a++) {
                update4(x, r0, r1, r2, r3, a, gram, a * p);
            }
        }
        for (; i < n; i++) {
            for (int a = 0; a < p; a++) {
                double f = x[i * p + a];
                for (int b = 0; b <= a; b++) {
                    gram[a * p + b] += f * x[i * p + b];
                }
            }
        }
    }

    private static void update4(double[] x, int r0, int r1, int r2, int r3, int a, double[] gram, int row) {
        double f0 = x[r0 + a];
        double f1 = x[r1 + a];
        double f2 = x[r2 + a];
        double f3 = x[r3 + a];
        for (int b = 0; b <= a; b++) {
            gram[row + b] += (f0 * x[r0 + b] + f1 * x[r1 + b]) + (f2 * x[r2 + b] + f3 * x[r3 + b]);
        }
    }
}
