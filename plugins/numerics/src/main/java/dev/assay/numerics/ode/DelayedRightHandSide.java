package dev.assay.numerics.ode;

/** The field f of a differential equation with one constant delay, dx/dt = f(t, x(t), x(t − τ)). */
@FunctionalInterface
public interface DelayedRightHandSide {
    /**
     * Evaluates the field.
     *
     * @param t time
     * @param x state x(t), length d; read only
     * @param past state x(t − τ), length d; read only
     * @param dx f, length d; overwritten
     */
    void at(double t, double[] x, double[] past, double[] dx);
}
