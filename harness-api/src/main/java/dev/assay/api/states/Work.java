package dev.assay.api.states;

/**
 * The work of switching samples from one state to a neighbour: by a path in finite time, or at once, when it is the
 * difference of the reduced potentials.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Work {
    /**
     * Gives one work value.
     *
     * @param from the state that the sample was drawn from
     * @param to its neighbour, from − 1 or from + 1
     * @param index which of the samples of {@code from}
     * @return the work w done on the system [kT]
     */
    double of(int from, int to, int index);
}
