package dev.assay.api.operator;

import dev.assay.api.value.Series;

/**
 * Trajectories to learn from: states at equal steps of time, from different starts. Taking one counts as one instance, every
 * time; what it costs to solve it is paid by the clock of whoever takes it.
 *
 * @since 1.0
 */
public interface Trajectories {
    /** {@return how many there are} */
    int count();

    /** {@return the {@code i}th, the same at every call: row 0 is its start} */
    Series get(int i);
}
