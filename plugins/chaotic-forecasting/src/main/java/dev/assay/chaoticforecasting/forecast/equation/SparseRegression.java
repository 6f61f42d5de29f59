package dev.assay.chaoticforecasting.forecast.equation;

import dev.assay.numerics.regression.QrLeastSquares;
import java.util.Arrays;

/**
 * Sequentially thresholded least squares: fit, drop the terms that contribute little, fit the rest, until nothing is dropped.
 *
 * <pre>  ξ = argmin ‖Θ_S ξ_S − y‖²,   S ← {a ∈ S : |ξ_a| rms(θ_a) ≥ τ rms(y)} </pre>
 *
 * <p>The threshold is on what a term contributes, so that it has no unit; the original one is on ξ itself. Each turn is
 * a least-squares problem by QR, 2 n |S|² operations; it ends after at most p turns.
 *
 * @see <a href="https://doi.org/10.1073/pnas.1517384113">Brunton, Proctor and Kutz, PNAS 113 (2016) 3932</a>
 */
public final class SparseRegression {
    private SparseRegression() {}

    /**
     * Fits.
     *
     * @param theta Θ, n × p row-major
     * @param n rows
     * @param p terms
     * @param y target, length n
     * @param threshold τ ≥ 0
     * @return ξ, length p; 0 where a term was dropped
     */
    public static double[] fit(double[] theta, int n, int p, double[] y, double threshold) {
        double[] rms = new double[p];
        double target = 0;
        for (int i = 0; i < n; i++) {
            target += y[i] * y[i] / n;
            for (int a = 0; a < p; a++) {
                rms[a] += theta[i * p + a] * theta[i * p + a] / n;
            }
        }
        int[] kept = new int[p];
        int size = 0;
        for (int a = 0; a < p; a++) {
            rms[a] = Math.sqrt(rms[a]);
            if (rms[a] > 0) {
                kept[size++] = a;
            }
        }
        double[] xi = new double[p];
        while (size > 0) {
            double[] x = new double[n * size]; // columns of unit mean square
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < size; k++) {
                    x[i * size + k] = theta[i * p + kept[k]] / rms[kept[k]];
                }
            }
            double[] contribution = QrLeastSquares.fit(x, n, size, y, 1);
            Arrays.fill(xi, 0);
            int left = 0;
            for (int k = 0; k < size; k++) {
                int a = kept[k];
                double share = Math.abs(contribution[k]);
                if (share > 0 && share >= threshold * Math.sqrt(target)) {
                    xi[a] = contribution[k] / rms[a];
                    kept[left++] = a;
                }
            }
            if (left == size) {
                break;
            }
            size = left;
        }
        return xi;
    }
}
