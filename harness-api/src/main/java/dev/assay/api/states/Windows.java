package dev.assay.api.states;

/**
 * A coordinate of each sample, and the biases along it by which the states differ: u_k(x) = u(x) + b_k(ξ(x)).
 *
 * @since 1.0
 */
public interface Windows {
    /**
     * Gives one coordinate.
     *
     * @param state the state that the sample was drawn from
     * @param index which of its samples
     * @return ξ of the sample
     */
    double coordinate(int state, int index);

    /**
     * Gives a bias; not counted.
     *
     * @param state k
     * @param at a value of ξ
     * @return b_k [kT], +∞ where the state has no weight
     */
    double bias(int state, double at);
}
