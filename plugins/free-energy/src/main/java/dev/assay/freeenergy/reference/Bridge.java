package dev.assay.freeenergy.reference;

import java.util.random.RandomGenerator;

/**
 * A line of densities from one that can be drawn and summed to one that is wanted.
 *
 * <pre>  ln γ_t(x) = ln γ₀(x) + t V(x),   0 ≤ t ≤ 1;   d ln Z_t / dt = E_t V </pre>
 *
 * <p>What {@link Annealing} and {@link ThermodynamicIntegration} need to know of a problem; one object serves one run.
 */
public interface Bridge {
    /** {@return the length of a state} */
    int dimension();

    /** {@return ln Z₀, known exactly} */
    double logZ0();

    /** Draws a state exactly from γ₀. */
    void draw(RandomGenerator random, double[] x);

    /** {@return V(x)}, finite or −∞ */
    double slope(double[] x);

    /** Moves a state by one sweep that leaves γ_t invariant. */
    void sweep(double t, RandomGenerator random, double[] x);
}
