package dev.assay.api;

import java.util.random.RandomGenerator;

/**
 * The harness asking for an answer. It brings its own random stream, so that an answer which draws does not change what
 * the method does next.
 *
 * @since 1.0
 */
public interface Ask {
    /** {@return a stream for this answer alone} */
    RandomGenerator random();

    /** {@return whether this is the final answer} */
    boolean last();
}
