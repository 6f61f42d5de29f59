package dev.assay.freeenergy.method.chain;

import dev.assay.api.Method;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import java.util.random.RandomGenerator;

/**
 * Robust adaptive Metropolis: x′ = x + S u, u ~ N(0, I), with a full triangular S learned in the warm-up until the mean
 * acceptance is 0.234 (0.44 in one dimension).
 *
 * <pre>  S Sᵀ ← S (I + η_t (α − α*) u uᵀ / |u|²) Sᵀ,   η_t = min(1, d t^(−2/3)) </pre>
 *
 * <p>One density and O(d²) a step. Unlike the empirical covariance it needs no second moments of the target.
 *
 * @see <a href="https://doi.org/10.1007/s11222-011-9269-5">Vihola, Stat. Comput. 22 (2012) 997</a>
 */
final class AdaptiveMetropolis implements Kernel {
    private final LogDensity target;
    private final RandomGenerator random;
    private final double[] factor;
    private final double[] u;
    private final double[] direction;
    private double[] x;
    private double[] proposal;
    private double logDensity;
    private double acceptance;
    private long t;

    AdaptiveMetropolis(LogDensity target, double[] start, RandomGenerator random) {
        this.target = target;
        this.random = random;
        int d = start.length;
        x = start.clone();
        proposal = new double[d];
        u = new double[d];
        direction = new double[d];
        factor = new double[d * d];
        for (int i = 0; i < d; i++) {
            factor[i * d + i] = 2.38 / Math.sqrt(d);
        }
        logDensity = target.at(x);
    }

    /** {@return the method} */
    static Method<Density> method(ChainSettings s) {
        return ChainSampler.of(
                "densities",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) -> new AdaptiveMetropolis(density.need(Density.LOG_DENSITY), start, random));
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        int d = x.length;
        for (int i = 0; i < d; i++) {
            u[i] = random.nextGaussian();
        }
        for (int i = 0; i < d; i++) {
            double sum = 0;
            for (int j = 0; j <= i; j++) {
                sum += factor[i * d + j] * u[j];
            }
            direction[i] = sum;
            proposal[i] = x[i] + sum;
        }
        double next = target.at(proposal);
        double ratio = Math.exp(next - logDensity);
        acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
        if (random.nextDouble() < acceptance) {
            double[] old = x;
            x = proposal;
            proposal = old;
            logDensity = next;
        }
        return true;
    }

    @Override
    public void adapt(double share) {
        int d = x.length;
        double wanted = d == 1 ? 0.44 : 0.234;
        double eta = Math.min(1, d * Math.pow(++t, -2.0 / 3));
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        double weight = eta * (acceptance - wanted);
        double scale = Math.sqrt(Math.abs(weight) / square);
        for (int i = 0; i < d; i++) {
            direction[i] *= scale;
        }
        update(factor, direction, d, weight > 0 ? 1 : -1);
    }

    /** Cholesky factor of L Lᵀ ± v vᵀ, by rotations; v is overwritten. */
    static void update(double[] factor, double[] v, int d, int sign) {
        for (int k = 0; k < d; k++) {
            double diagonal = factor[k * d + k];
            double r = Math.sqrt(Math.max(1e-300, diagonal * diagonal + sign * v[k] * v[k]));
            double c = r / diagonal;
            double s = v[k] / diagonal;
            factor[k * d + k] = r;
            for (int i = k + 1; i < d; i++) {
                factor[i * d + k] = (factor[i * d + k] + sign * s * v[i]) / c;
                v[i] = c * v[i] - s * factor[i * d + k];
            }
        }
    }

    @Override
    public void freeze() {
        // S only changes in adapt.
    }

    @Override
    public double[] position() {
        return x;
    }

    /** {@return the acceptance probability of the last step} */
    double acceptance() {
        return acceptance;
    }
}
