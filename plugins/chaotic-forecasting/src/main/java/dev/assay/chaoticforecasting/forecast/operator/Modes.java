package dev.assay.chaoticforecasting.forecast.operator;

import dev.assay.numerics.linear.ColumnJacobi;
import dev.assay.numerics.regression.QrLeastSquares;

/**
 * The linear map of one step between snapshots, on their leading directions.
 *
 * <pre>
 *   X = U Σ Vᵀ (rows h_0 … h_{n−1}),   V_r = the first r columns of V,   a_i = V_rᵀ h_i
 *   Ã = argmin Σ_i ‖a_{i+1} − Ã a_i‖²,   h_{n+k} ≈ V_r Ãᵏ a_n
 * </pre>
 *
 * <p>At full rank it is the least-squares map A = Y X⁺. Modes and eigenvalues of Ã are not needed to forecast.
 *
 * @see <a href="https://doi.org/10.1017/S0022112010001217">Schmid, J. Fluid Mech. 656 (2010) 5</a>
 */
final class Modes {
    private final int p;
    private final int r;
    private final double[] directions;
    private final double[] map;
    private final double[] last;

    /**
     * Fits.
     *
     * @param h snapshots, (n + 1) × p row-major
     * @param p numbers of a snapshot
     * @param rank largest r, or 0 for no other limit than the tolerance
     * @param tolerance directions with σ ≤ tolerance σ_1 are left out
     */
    Modes(double[] h, int p, int rank, double tolerance) {
        this.p = p;
        int n = h.length / p - 1;
        double[][] columns = new double[p][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                columns[j][i] = h[i * p + j];
            }
        }
        double[] sigma = ColumnJacobi.decompose(columns);
        int kept = 0;
        int most = Math.min(Math.min(n, p), rank == 0 ? p : rank);
        while (kept < most && sigma[kept] > tolerance * sigma[0]) {
            kept++;
        }
        r = kept;
        directions = new double[p * r];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                double v = h[i * p + j];
                for (int k = 0; k < r; k++) {
                    directions[j * r + k] += v * columns[k][i];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < r; k++) {
                directions[j * r + k] /= sigma[k] * sigma[k];
            }
        }
        double[] a = new double[(n + 1) * r];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j < p; j++) {
                double v = h[i * p + j];
                for (int k = 0; k < r; k++) {
                    a[i * r + k] += v * directions[j * r + k];
                }
            }
        }
        double[] next = java.util.Arrays.copyOfRange(a, r, a.length);
        map = r == 0 ? new double[0] : QrLeastSquares.fit(a, n, r, next, r);
        last = java.util.Arrays.copyOfRange(a, n * r, a.length);
    }

    /** {@return r} */
    int rank() {
        return r;
    }

    /** {@return the first d numbers of the next {@code rows} snapshots} */
    double[][] forecast(int rows, int d) {
        double[] a = last;
        double[][] out = new double[rows][d];
        for (double[] row : out) {
            double[] b = new double[r];
            for (int k = 0; k < r; k++) {
                for (int l = 0; l < r; l++) {
                    b[l] += a[k] * map[k * r + l];
                }
            }
            a = b;
            for (int c = 0; c < d && c < p; c++) {
                for (int k = 0; k < r; k++) {
                    row[c] += directions[c * r + k] * a[k];
                }
            }
        }
        return out;
    }
}
