package dev.assay.api.density;

import java.util.random.RandomGenerator;

/**
 * Draws independent samples from a distribution, exactly.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ExactSampler {
    /**
     * Draws one sample.
     *
     * @param random the source of randomness
     * @param x overwritten with the sample, length d
     */
    void draw(RandomGenerator random, double[] x);
}
