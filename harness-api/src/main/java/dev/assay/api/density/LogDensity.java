package dev.assay.api.density;

/**
 * ln γ, the logarithm of an unnormalised density on ℝᵈ.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface LogDensity {
    /**
     * Evaluates.
     *
     * @param x the point, length d; not changed
     * @return ln γ(x); −∞ outside the support
     */
    double at(double[] x);
}
