package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.numerics.regression.Cholesky;

/**
 * Length scale and noise of a Gaussian process by maximal evidence, the signal's variance of each target profiled out.
 *
 * <pre>  log p(Y) = −½ Σ_c m log(y_cᵀ M⁻¹ y_c / m) − ½ d log |M| + const,   M = K_ℓ + ρ 1 </pre>
 *
 * <p>Searched on a lattice of log ℓ and log ρ by compass steps that are halved, from (ℓ, ρ) = (2, 1e-8); at most
 * {@value #MOST} evaluations of m³/3 operations each.
 *
 * @see <a href="https://doi.org/10.7551/mitpress/3206.001.0001">Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), section 5.4</a>
 */
final class Evidence {
    private static final int MOST = 40;
    private static final double LOG_10 = StrictMath.log(10);

    private final double[] u;
    private final double[] y;
    private final int m;
    private final int p;
    private final int d;
    private final double[] k;
    private int evaluations;

    /** Of m inputs of p numbers, and targets of d. */
    Evidence(double[] u, int m, int p, double[] y, int d) {
        this.u = u;
        this.m = m;
        this.p = p;
        this.y = y;
        this.d = d;
        k = new double[m * m];
    }

    /** {@return log evidence, up to a constant; −∞ where M cannot be factorised} */
    double at(double lengthScale, double rho) {
        evaluations++;
        double[] scaled = new double[m * p];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = u[i] / lengthScale;
        }
        Gaussian.matrix(scaled, m, p, rho, k);
        if (!Cholesky.factorise(k, m)) {
            return Double.NEGATIVE_INFINITY;
        }
        double log = 0;
        for (int i = 0; i < m; i++) {
            log -= d * StrictMath.log(k[i * m + i]);
        }
        double[] solved = y.clone();
        Cholesky.solve(k, m, solved, d);
        for (int c = 0; c < d; c++) {
            double square = 0;
            for (int i = 0; i < m; i++) {
                square += y[i * d + c] * solved[i * d + c];
            }
            if (square > 0) {
                log -= 0.5 * m * StrictMath.log(square / m);
            }
        }
        return log;
    }

    /** {@return (ℓ, ρ) of most evidence; ℓ in 1/50 … 50, ρ in 1e-13 … 1} */
    double[] maximise() {
        double[] x = {StrictMath.log(2), -8 * LOG_10};
        double[] step = {StrictMath.log(2), 2 * LOG_10};
        double best = value(x);
        while (evaluations < MOST && step[0] > 0.1) {
            boolean better = false;
            for (int a = 0; a < 4 && evaluations < MOST; a++) {
                double[] tried = x.clone();
                tried[a / 2] += (a % 2 == 0 ? 1 : -1) * step[a / 2];
                double value = value(tried);
                if (value > best) {
                    best = value;
                    x = tried;
                    better = true;
                }
            }
            if (!better) {
                step[0] /= 2;
                step[1] /= 2;
            }
        }
        return new double[] {StrictMath.exp(x[0]), StrictMath.exp(x[1])};
    }

    private double value(double[] x) {
        if (Math.abs(x[0]) > StrictMath.log(50) || x[1] < -13.01 * LOG_10 || x[1] > 0.01) {
            return Double.NEGATIVE_INFINITY;
        }
        return at(StrictMath.exp(x[0]), StrictMath.exp(x[1]));
    }
}
