package dev.assay.chaoticforecasting.system;

/** A right-hand side dx/dt = f(x(t), x(t − τ)) of one variable with its parameters as data. */
@FunctionalInterface
public interface DelayedField {
    /**
     * Evaluates it; uses basic operations and {@link StrictMath} only.
     *
     * @param par parameters in the catalogue's order; read only
     * @param x x(t)
     * @param past x(t − τ)
     * @return dx/dt
     */
    double at(double[] par, double x, double past);
}
