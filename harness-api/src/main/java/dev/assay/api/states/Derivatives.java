package dev.assay.api.states;

/**
 * The derivative of the reduced potential along a path of states.
 *
 * @since 1.0
 */
public interface Derivatives {
    /** {@return where on the path a state lies; strictly increasing with the state} */
    double lambda(int state);

    /**
     * Gives one derivative.
     *
     * @param state the state that the sample was drawn from, where the derivative is taken
     * @param index which of its samples
     * @return ∂u/∂λ [kT per unit of λ]
     */
    double of(int state, int index);
}
