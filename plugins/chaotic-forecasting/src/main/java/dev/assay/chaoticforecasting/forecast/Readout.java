package dev.assay.chaoticforecasting.forecast;

import dev.assay.numerics.regression.QrLeastSquares;
import dev.assay.numerics.regression.Ridge;
import java.util.Arrays;

/** Linear read-outs y = Wᵀφ of features φ. */
public final class Readout {
    private Readout() {}

    /**
     * The value.
     *
     * @param phi features, length p
     * @param w weights, p × d row-major
     * @param d outputs
     * @return y, length d
     */
    public static double[] apply(double[] phi, double[] w, int d) {
        double[] y = new double[d];
        for (int a = 0; a < phi.length; a++) {
            double f = phi[a];
            for (int c = 0; c < d; c++) {
                y[c] += f * w[a * d + c];
            }
        }
        return y;
    }

    /** Ridge weights with λ n as penalty; λ is raised tenfold until the normal equations can be factorised. */
    public static double[] fit(double[] x, int n, int p, double[] y, int d, double ridge) {
        double lambda = ridge * n;
        while (true) {
            try {
                return Ridge.fit(x, n, p, y, d, lambda);
            } catch (ArithmeticException singular) {
                if (!(lambda < 1e3 * n)) {
                    throw singular;
                }
                lambda = Math.max(10 * lambda, 1e-16 * n);
            }
        }
    }

    /**
     * Ridge weights with λ itself as penalty. By the normal equations; where these are singular to working precision, by
     * orthogonal reflections of X stacked on √λ, which lose half as many digits and cost 2 (n + p) p².
     *
     * @param x features, n × p row-major
     * @param lambda λ &gt; 0
     * @return W, p × d row-major
     */
    public static double[] penalised(double[] x, int n, int p, double[] y, int d, double lambda) {
        try {
            return Ridge.fit(x, n, p, y, d, lambda);
        } catch (ArithmeticException singular) {
            double[] stacked = Arrays.copyOf(x, (n + p) * p);
            double root = Math.sqrt(lambda);
            for (int a = 0; a < p; a++) {
                stacked[(n + a) * p + a] = root;
            }
            return QrLeastSquares.fit(stacked, n + p, p, Arrays.copyOf(y, (n + p) * d), d);
        }
    }
}
