package dev.assay.api.history;

/**
 * The right-hand side f of ẋ = f(t, x(t), x(t − τ₁), …).
 *
 * @since 1.0
 */
@FunctionalInterface
public interface RightHandSide {
    /**
     * Evaluates.
     *
     * @param time t
     * @param x the state, length D; not changed
     * @param delayed the delayed values, empty for an ordinary differential equation; not changed
     * @param derivative overwritten with f, length D
     */
    void at(double time, double[] x, double[] delayed, double[] derivative);
}
