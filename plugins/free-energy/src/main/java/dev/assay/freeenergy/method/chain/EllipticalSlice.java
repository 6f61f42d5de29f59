package dev.assay.freeenergy.method.chain;

import dev.assay.api.Method;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Elliptical slice sampling of a target relative to a centred Gaussian base: π ∝ N(x; 0, Σ) L(x), L = γ/base.
 *
 * <pre>  ν ~ N(0, Σ),   x(θ) = x cos θ + ν sin θ;   θ uniform in a bracket that shrinks towards 0 until L(x(θ)) &gt; y = u L(x) </pre>
 *
 * <p>No step size and nothing to adapt. Some 3 to 10 densities a step, more the less the base resembles the target.
 *
 * @see <a href="https://proceedings.mlr.press/v9/murray10a.html">Murray, Adams and MacKay, AISTATS 2010, 541</a>
 */
final class EllipticalSlice implements Kernel {
    private static final int SHRINKINGS = 200;

    private final LogDensity target;
    private final Base base;
    private final RandomGenerator random;
    private final double[] nu;
    private double[] x;
    private double[] proposal;
    private double logLikelihood;

    EllipticalSlice(LogDensity target, Base base, double[] start, RandomGenerator random) {
        this.target = target;
        this.base = base;
        this.random = random;
        x = start.clone();
        proposal = new double[x.length];
        nu = new double[x.length];
        logLikelihood = target.at(x) - base.logDensity(x);
    }

    /** {@return the method} */
    static Method<Density> method(ChainSettings s) {
        return ChainSampler.of(
                "densities",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) -> new EllipticalSlice(
                        density.need(Density.LOG_DENSITY), density.need(Density.BASE), start, random));
    }

    /** {@return why its base is no centred Gaussian, if so: the gradient must be linear in x} */
    static Optional<String> declines(Density density) {
        Base base = density.need(Density.BASE);
        RandomGenerator random = new SplittableRandom(7);
        int d = density.dimension();
        double[] a = new double[d];
        double[] b = new double[d];
        double[] ga = new double[d];
        double[] gb = new double[d];
        for (int k = 0; k < 4; k++) {
            base.draw(random, a);
            double scale = 0.3 + k;
            for (int i = 0; i < d; i++) {
                b[i] = -scale * a[i];
            }
            base.gradient(a, ga);
            base.gradient(b, gb);
            for (int i = 0; i < d; i++) {
                if (!(Math.abs(gb[i] + scale * ga[i]) <= 1e-8 * (1 + scale) * (Math.abs(ga[i]) + 1e-6))) {
                    return Optional.of("needs a base that is a centred Gaussian");
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean step(long allowance) {
        base.draw(random, nu);
        double level = logLikelihood + Math.log(1 - random.nextDouble());
        double theta = 2 * Math.PI * random.nextDouble();
        double low = theta - 2 * Math.PI;
        double high = theta;
        for (int k = 0; k < SHRINKINGS; k++) {
            if (k >= allowance) {
                return false;
            }
            double c = Math.cos(theta);
            double s = Math.sin(theta);
            for (int i = 0; i < x.length; i++) {
                proposal[i] = x[i] * c + nu[i] * s;
            }
            double next = target.at(proposal) - base.logDensity(proposal);
            if (next > level) {
                double[] old = x;
                x = proposal;
                proposal = old;
                logLikelihood = next;
                return true;
            }
            low = theta < 0 ? theta : low;
            high = theta < 0 ? high : theta;
            theta = low + (high - low) * random.nextDouble();
        }
        return true; // the bracket has shrunk to round-off: x stays
    }

    @Override
    public void adapt(double share) {
        // nothing to adapt
    }

    @Override
    public void freeze() {
        // nothing to adapt
    }

    @Override
    public double[] position() {
        return x;
    }
}
