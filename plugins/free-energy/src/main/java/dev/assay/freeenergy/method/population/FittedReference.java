package dev.assay.freeenergy.method.population;

import dev.assay.api.density.Base;
import dev.assay.api.density.ExactSampler;
import dev.assay.numerics.regression.Cholesky;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.random.RandomGenerator;

/**
 * A reference fitted to particles, kept safe by the base: ρ = ½ base + ½ N(m, C).
 *
 * <p>m and C are the particles' mean and covariance, C widened by {@value #WIDER} and shrunk towards its diagonal by
 * d/(d + n) with n independent particles; diagonal alone above {@value #DENSE} dimensions or for n &lt; {@value #ENOUGH} d.
 * The half that stays covers what the particles missed; below {@value #FEWEST} independent particles it is all.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2206.00080">Surjanovic et al., NeurIPS 35 (2022): variational
 *     references</a>
 */
final class FittedReference {
    private static final int DENSE = 64;
    private static final int FEWEST = 12;
    private static final int ENOUGH = 4;
    private static final double WIDER = 1.5;
    private static final double LOG_HALF = -Math.log(2);

    private final int d;
    private final Base base;
    private final double[] mean;
    private final double[] factor;
    private final boolean dense;
    private final double constant;
    private final double[] u;
    private final double[] other;

    private FittedReference(Base base, double[] mean, double[] factor, boolean dense) {
        this.d = mean.length;
        this.base = base;
        this.mean = mean;
        this.factor = factor;
        this.dense = dense;
        this.u = new double[d];
        this.other = new double[d];
        double logDet = 0;
        for (int c = 0; c < d; c++) {
            logDet += Math.log(dense ? factor[c * d + c] : factor[c]);
        }
        constant = -0.5 * d * Math.log(2 * Math.PI) - logDet;
    }

    /**
     * Fits.
     *
     * @param base the question's base
     * @param d dimension
     * @param x particles
     * @param w their normalised weights
     * @param effective their effective number
     * @return the mixture; the base itself where a fit would be of no use
     */
    static Base fit(Base base, int d, double[] x, double[] w, double effective) {
        int n = w.length;
        double[] mean = new double[d];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < d; c++) {
                mean[c] += w[i] * x[i * d + c];
            }
        }
        if (effective < FEWEST) {
            return base;
        }
        boolean dense = d <= DENSE && effective > ENOUGH * d;
        double[] covariance = new double[dense ? d * d : d];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < d; a++) {
                double v = w[i] * (x[i * d + a] - mean[a]);
                for (int b = dense ? 0 : a; b <= a; b++) {
                    covariance[dense ? a * d + b : a] += v * (x[i * d + b] - mean[b]);
                }
            }
        }
        double keep = WIDER * effective / (d + effective);
        for (int a = 0; a < d; a++) {
            for (int b = dense ? 0 : a; b <= a; b++) {
                covariance[dense ? a * d + b : a] *= a == b ? WIDER : keep;
            }
        }
        if (dense ? !Cholesky.factorise(covariance, d) : !roots(covariance)) {
            return base;
        }
        FittedReference fitted = new FittedReference(base, mean, covariance, dense);
        ExactSampler sampler = fitted::draw;
        return Base.of(fitted::logDensity, fitted::gradient, sampler);
    }

    private static boolean roots(double[] variances) {
        for (int c = 0; c < variances.length; c++) {
            if (!(variances[c] > 0 && variances[c] < Double.POSITIVE_INFINITY)) {
                return false;
            }
            variances[c] = Math.sqrt(variances[c]);
        }
        return true;
    }

    private void draw(RandomGenerator random, double[] x) {
        if (random.nextBoolean()) {
            base.draw(random, x);
            return;
        }
        for (int c = 0; c < d; c++) {
            u[c] = random.nextGaussian();
        }
        for (int a = 0; a < d; a++) {
            double sum = 0;
            if (dense) {
                for (int b = 0; b <= a; b++) {
                    sum += factor[a * d + b] * u[b];
                }
            } else {
                sum = factor[a] * u[a];
            }
            x[a] = mean[a] + sum;
        }
    }

    private double logDensity(double[] x) {
        return LOG_HALF + LogSumExp.of(base.logDensity(x), gaussian(x));
    }

    /** ln N(x; m, C); leaves L⁻¹(x − m) in {@link #u}. */
    private double gaussian(double[] x) {
        double squares = 0;
        for (int a = 0; a < d; a++) {
            double v = x[a] - mean[a];
            if (dense) {
                for (int b = 0; b < a; b++) {
                    v -= factor[a * d + b] * u[b];
                }
                v /= factor[a * d + a];
            } else {
                v /= factor[a];
            }
            u[a] = v;
            squares += v * v;
        }
        return constant - 0.5 * squares;
    }

    private double gradient(double[] x, double[] g) {
        double ofBase = base.gradient(x, other);
        double ofGaussian = gaussian(x);
        double both = LogSumExp.of(ofBase, ofGaussian);
        double share = Math.exp(ofGaussian - both);
        for (int a = d - 1; a >= 0; a--) { // C⁻¹(x − m) = L⁻ᵀ u, column by column
            double v = u[a] / (dense ? factor[a * d + a] : factor[a]);
            if (dense) {
                for (int b = 0; b < a; b++) {
                    u[b] -= factor[a * d + b] * v;
                }
            }
            g[a] = (1 - share) * other[a] - share * v;
        }
        return LOG_HALF + both;
    }
}
