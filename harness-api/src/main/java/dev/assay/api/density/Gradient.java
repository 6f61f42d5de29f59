package dev.assay.api.density;

/**
 * ln γ and its gradient in one call; counts one gradient and no density.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Gradient {
    /**
     * Evaluates both.
     *
     * @param x the point, length d; not changed
     * @param gradient overwritten with ∇ ln γ(x), length d
     * @return ln γ(x)
     */
    double at(double[] x, double[] gradient);
}
