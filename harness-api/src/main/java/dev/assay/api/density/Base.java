package dev.assay.api.density;

import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A normalised reference distribution that covers the target: a start for annealing and the yardstick of log Z. Its
 * density is metered as {@code baseDensities}; drawing is free.
 *
 * @since 1.0
 */
public final class Base {
    private final LogDensity logDensity;
    private final Gradient gradient;
    private final ExactSampler sampler;

    private Base(LogDensity logDensity, Gradient gradient, ExactSampler sampler) {
        this.logDensity = Objects.requireNonNull(logDensity, "logDensity");
        this.gradient = Objects.requireNonNull(gradient, "gradient");
        this.sampler = Objects.requireNonNull(sampler, "sampler");
    }

    /** {@return a base from its normalised log density, that with gradient, and its sampler} */
    public static Base of(LogDensity logDensity, Gradient gradient, ExactSampler sampler) {
        return new Base(logDensity, gradient, sampler);
    }

    /** {@return N(0, σ²I) in d dimensions} */
    public static Base normal(int dimension, double sigma) {
        double constant = -dimension * (0.5 * Math.log(2 * Math.PI) + Math.log(sigma));
        double precision = 1 / (sigma * sigma);
        return of(
                x -> {
                    double sum = 0;
                    for (int i = 0; i < dimension; i++) {
                        sum += x[i] * x[i];
                    }
                    return constant - 0.5 * precision * sum;
                },
                (x, g) -> {
                    double sum = 0;
                    for (int i = 0; i < dimension; i++) {
                        sum += x[i] * x[i];
                        g[i] = -precision * x[i];
                    }
                    return constant - 0.5 * precision * sum;
                },
                (random, x) -> {
                    for (int i = 0; i < dimension; i++) {
                        x[i] = sigma * random.nextGaussian();
                    }
                });
    }

    /** {@return ln of the normalised density at {@code x}} */
    public double logDensity(double[] x) {
        return logDensity.at(x);
    }

    /** Writes the gradient of the log density into {@code gradient}; {@return the log density}. */
    public double gradient(double[] x, double[] gradient) {
        return this.gradient.at(x, gradient);
    }

    /** Draws a sample into {@code x}. */
    public void draw(RandomGenerator random, double[] x) {
        sampler.draw(random, x);
    }
}
