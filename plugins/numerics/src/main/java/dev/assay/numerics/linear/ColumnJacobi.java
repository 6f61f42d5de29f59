package dev.assay.numerics.linear;

/**
 * Singular values by one-sided Jacobi rotations: the columns of A are turned until they are orthogonal.
 *
 * <pre>  A V = U Σ,   columns sorted, σ_1 ≥ σ_2 ≥ … </pre>
 *
 * <p>About eight sweeps of 3 n m² operations; small singular values come to high relative accuracy.
 *
 * @see <a href="https://doi.org/10.1137/0613074">Demmel and Veselić, SIAM J. Matrix Anal. Appl. 13 (1992) 1204</a>
 */
public final class ColumnJacobi {
    private static final double TOLERANCE = 1e-15;
    private static final int SWEEPS = 60;

    private ColumnJacobi() {}

    /**
     * Decomposes.
     *
     * @param columns the columns of A, each of n entries; overwritten with σ_j u_j
     * @return Σ, length m
     */
    public static double[] decompose(double[][] columns) {
        boolean turned = true;
        for (int sweep = 0; turned && sweep < SWEEPS; sweep++) {
            turned = false;
            for (int i = 0; i < columns.length; i++) {
                for (int j = i + 1; j < columns.length; j++) {
                    turned |= rotate(columns[i], columns[j]);
                }
            }
        }
        double[] sigma = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            sigma[j] = Math.sqrt(dot(columns[j], columns[j]));
        }
        for (int i = 1; i < sigma.length; i++) { // insertion: stable, m is small
            for (int j = i; j > 0 && sigma[j] > sigma[j - 1]; j--) {
                double s = sigma[j];
                sigma[j] = sigma[j - 1];
                sigma[j - 1] = s;
                double[] c = columns[j];
                columns[j] = columns[j - 1];
                columns[j - 1] = c;
            }
        }
        return sigma;
    }

    private static boolean rotate(double[] a, double[] b) {
        double aa = dot(a, a);
        double bb = dot(b, b);
        double ab = dot(a, b);
        if (!(Math.abs(ab) > TOLERANCE * Math.sqrt(aa) * Math.sqrt(bb)) || ab == 0) {
            return false;
        }
        double zeta = (bb - aa) / (2 * ab);
        double t = Math.abs(zeta) > 1e150
                ? 0.5 / zeta
                : (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        double c = 1 / Math.sqrt(1 + t * t);
        double s = c * t;
        for (int k = 0; k < a.length; k++) {
            double x = a[k];
            a[k] = c * x - s * b[k];
            b[k] = s * x + c * b[k];
        }
        return Math.abs(t) > 0x1p-60;
    }

    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
        }
        return i < a.length ? s0 + a[i] * b[i] + s1 : s0 + s1;
    }
}
