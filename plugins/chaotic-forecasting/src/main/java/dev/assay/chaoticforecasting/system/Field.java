package dev.assay.chaoticforecasting.system;

/** A right-hand side dx/dt = f(x, t) with its parameters as data, so that systems can share it. */
@FunctionalInterface
public interface Field {
    /**
     * Evaluates it; allocates nothing, and uses basic operations and {@link StrictMath} only.
     *
     * @param par parameters in the catalogue's order; read only
     * @param time t
     * @param at state x, length d; read only
     * @param rate f, length d; overwritten
     */
    void at(double[] par, double time, double[] at, double[] rate);
}
