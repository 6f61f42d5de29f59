package dev.assay.freeenergy.problem.posterior;

import static dev.assay.freeenergy.problem.posterior.EightSchools.DIMENSION;
import static dev.assay.freeenergy.problem.posterior.EightSchools.SCHOOLS;
import static dev.assay.freeenergy.problem.posterior.EightSchools.SIGMA;
import static dev.assay.freeenergy.problem.posterior.EightSchools.Y;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;
import java.util.Arrays;

/**
 * The eight schools by the trapezoidal rule over t = ln τ ∈ [−45, 30], step 1/64; all else is Gaussian given t.
 *
 * <pre>  vⱼ = σⱼ² + τ²,   A = 1/m² + Σ 1/vⱼ,   B = Σ yⱼ/vⱼ
 *   ln p(y | τ) = −½ Σ [ln 2πvⱼ + yⱼ²/vⱼ] − ½ ln m²A + B²/2A
 *   μ | τ, y ~ N(B/A, 1/A),   θⱼ | μ, τ, y ~ N((τ² yⱼ + σⱼ² μ)/vⱼ, σⱼ²τ²/vⱼ) </pre>
 *
 * <p>The integrand is analytic and falls at least as e^−|t|: what the ends cut off is below e^−40 and the rule's own error
 * falls faster than any power of the step.
 */
final class SchoolsIntegral {
    private static final double LOW = -45;
    private static final double HIGH = 30;
    private static final int PER_UNIT = 64;
    private static final double ERROR = 1e-12;

    private final SchoolsPrior prior;
    private final boolean centred;
    private final int perUnit;

    SchoolsIntegral(SchoolsPrior prior, boolean centred) {
        this(prior, centred, PER_UNIT);
    }

    SchoolsIntegral(SchoolsPrior prior, boolean centred, int perUnit) {
        this.prior = prior;
        this.centred = centred;
        this.perUnit = perUnit;
    }

    Estimate logZ() {
        int n = nodes();
        double sum = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            largest = Math.max(largest, logWeight(node(k)));
        }
        for (int k = 0; k < n; k++) {
            sum += StrictMath.exp(logWeight(node(k)) - largest);
        }
        return Estimate.of(largest + StrictMath.log(sum / perUnit), ERROR);
    }

    Table moments() {
        double logZ = logZ().value();
        double[] raw = new double[3 * DIMENSION];
        double[] mean = new double[DIMENSION];
        double[] variance = new double[DIMENSION];
        for (int k = 0; k < nodes(); k++) {
            double p = StrictMath.exp(logWeight(node(k)) - logZ) / perUnit;
            conditional(node(k), mean, variance);
            for (int i = 0; i < DIMENSION; i++) {
                double m2 = mean[i] * mean[i];
                double s = variance[i];
                raw[3 * i] += p * mean[i];
                raw[3 * i + 1] += p * (m2 + s);
                raw[3 * i + 2] += p * (m2 * m2 + 6 * m2 * s + 3 * s * s);
            }
        }
        return MomentTable.of(DIMENSION, i -> MomentTable.fromRaw(raw[3 * i], raw[3 * i + 1], raw[3 * i + 2]));
    }

    /** Draws t by linear interpolation of its distribution function on 64 · 64 cells a unit. */
    ExactSampler sampler() {
        int cells = (int) (HIGH - LOW) * 64 * 64;
        double step = (HIGH - LOW) / cells;
        double logZ = logZ().value();
        double[] cumulated = new double[cells + 1];
        for (int k = 0; k < cells; k++) {
            cumulated[k + 1] = cumulated[k] + step * StrictMath.exp(logWeight(LOW + (k + 0.5) * step) - logZ);
        }
        return (random, x) -> {
            double u = random.nextDouble() * cumulated[cells];
            int found = Arrays.binarySearch(cumulated, u);
            int k = Math.min(cells - 1, found >= 0 ? found : -found - 2);
            double inside = (u - cumulated[k]) / (cumulated[k + 1] - cumulated[k]);
            double t = LOW + (k + inside) * step;
            double tau2 = StrictMath.exp(2 * t);
            double[] ab = {0, 0};
            normalEquation(tau2, ab);
            double mu = ab[1] / ab[0] + random.nextGaussian() / StrictMath.sqrt(ab[0]);
            x[0] = mu;
            x[1] = t;
            for (int j = 0; j < SCHOOLS; j++) {
                double s2 = SIGMA[j] * SIGMA[j];
                double v = s2 + tau2;
                double z = random.nextGaussian();
                double scale = SIGMA[j] / StrictMath.sqrt(v);
                double tau = StrictMath.exp(t);
                x[2 + j] = centred ? (tau2 * Y[j] + s2 * mu) / v + tau * scale * z : tau * (Y[j] - mu) / v + scale * z;
            }
        };
    }

    private int nodes() {
        return (int) ((HIGH - LOW) * perUnit) + 1;
    }

    private double node(int k) {
        return LOW + (double) k / perUnit;
    }

    /** ln p(y | τ) + ln p(t). */
    private double logWeight(double t) {
        double tau2 = StrictMath.exp(2 * t);
        double sum = 0;
        for (int j = 0; j < SCHOOLS; j++) {
            double v = SIGMA[j] * SIGMA[j] + tau2;
            sum -= 0.5 * (StrictMath.log(2 * Math.PI * v) + Y[j] * Y[j] / v);
        }
        double[] ab = {0, 0};
        normalEquation(tau2, ab);
        double m2 = prior.width() * prior.width();
        return sum - 0.5 * StrictMath.log(m2 * ab[0]) + 0.5 * ab[1] * ab[1] / ab[0] + prior.logDensity(t);
    }

    private void normalEquation(double tau2, double[] ab) {
        ab[0] = 1 / (prior.width() * prior.width());
        ab[1] = 0;
        for (int j = 0; j < SCHOOLS; j++) {
            double v = SIGMA[j] * SIGMA[j] + tau2;
            ab[0] += 1 / v;
            ab[1] += Y[j] / v;
        }
    }

    /** Mean and variance of every coordinate given t. */
    private void conditional(double t, double[] mean, double[] variance) {
        double tau2 = StrictMath.exp(2 * t);
        double tau = StrictMath.exp(t);
        double[] ab = {0, 0};
        normalEquation(tau2, ab);
        double mu = ab[1] / ab[0];
        mean[0] = mu;
        variance[0] = 1 / ab[0];
        mean[1] = t;
        variance[1] = 0;
        for (int j = 0; j < SCHOOLS; j++) {
            double s2 = SIGMA[j] * SIGMA[j];
            double v = s2 + tau2;
            double lever = centred ? s2 / v : tau / v;
            mean[2 + j] = centred ? (tau2 * Y[j] + s2 * mu) / v : tau * (Y[j] - mu) / v;
            variance[2 + j] = (centred ? s2 * tau2 / v : s2 / v) + lever * lever / ab[0];
        }
    }
}
