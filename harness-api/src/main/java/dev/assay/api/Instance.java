package dev.assay.api;

import java.util.random.RandomGenerator;

/**
 * The random streams of one instance of a problem.
 *
 * @since 1.0
 */
public interface Instance {
    /** {@return the instance's main stream; the same object at every call} */
    RandomGenerator random();

    /** {@return a named child stream, from its beginning, independent of all others} */
    RandomGenerator random(String part, int index);
}
