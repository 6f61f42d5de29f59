package dev.assay.numerics.ode;

/** The field f of an ordinary differential equation dx/dt = f(t, x). */
@FunctionalInterface
public interface RightHandSide {
    /**
     * Evaluates the field.
     *
     * @param t time
     * @param x state, length d; read only
     * @param dx f(t, x), length d; overwritten
     */
    void at(double t, double[] x, double[] dx);
}
