package dev.assay.multiphysicspde.operator;

import dev.assay.numerics.linear.SymmetricEigen;

/**
 * Proper orthogonal decomposition by the method of snapshots.
 *
 * <pre>  y_i − ȳ = Σ_r c_ir φ_r,   Y Yᵀ = V Λ Vᵀ,   c = V √Λ,   φ = Λ^(−1/2) Vᵀ Y </pre>
 *
 * <p>As many modes as hold all but a share of the energy. O(n² p + n³).
 *
 * @see <a href="https://doi.org/10.1090/qam/910462">Sirovich, Q. Appl. Math. 45 (1987) 561</a>
 */
final class ProperModes {
    final double[] mean;
    final int count;
    private final double[][] modes;
    private final double[] coefficients;

    /** Decomposes rows of equal length. */
    ProperModes(double[][] rows, double lostEnergy) {
        int n = rows.length;
        mean = Kernels.mean(rows);
        double[][] centred = new double[n][];
        for (int i = 0; i < n; i++) {
            centred[i] = Kernels.minus(rows[i], mean);
        }
        SymmetricEigen eigen = SymmetricEigen.of(Kernels.products(centred), n);
        count = needed(eigen.values(), lostEnergy);
        modes = new double[count][mean.length];
        coefficients = new double[n * count];
        for (int r = 0; r < count; r++) {
            double root = Math.sqrt(eigen.values()[r]);
            for (int i = 0; i < n; i++) {
                double v = eigen.vectors()[i * n + r];
                coefficients[i * count + r] = v * root;
                for (int k = 0; k < mean.length; k++) {
                    modes[r][k] += v / root * centred[i][k];
                }
            }
        }
    }

    private static int needed(double[] energy, double lost) {
        double total = 0;
        for (double e : energy) {
            total += Math.max(0, e);
        }
        double left = total;
        int r = 0;
        while (r < energy.length && left > lost * total && energy[r] > 1e-14 * energy[0]) {
            left -= energy[r++];
        }
        return Math.max(r, total > 0 ? 1 : 0);
    }

    /** {@return c of the rows, n × count, row-major; not a copy} */
    double[] coefficients() {
        return coefficients;
    }

    /** {@return ȳ + Σ_r c_r φ_r} */
    double[] compose(double[] c) {
        double[] row = mean.clone();
        for (int r = 0; r < count; r++) {
            for (int k = 0; k < row.length; k++) {
                row[k] += c[r] * modes[r][k];
            }
        }
        return row;
    }
}
