package dev.assay.api.states;

/**
 * The reduced potentials u = βU (+ βpV − βμN) of all states at the samples.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ReducedPotentials {
    /**
     * Evaluates all states at one sample.
     *
     * @param state the state that the sample was drawn from, 0 … K − 1
     * @param index which of its samples, 0 … N_k − 1
     * @param u receives u₀(x) … u_{K−1}(x) [kT]; length K, overwritten; +∞ where a state forbids x
     */
    void at(int state, int index, double[] u);
}
