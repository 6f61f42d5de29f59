package dev.assay.api;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What a metric may use besides the parts it reads. Implemented by the harness alone.
 *
 * @since 1.0
 */
public interface Judging {
    /** {@return the whole answer} */
    Answer answer();

    /** {@return the whole truth} */
    Truth truth();

    /** {@return the question, not metered}
     * @throws IllegalArgumentException when it is of another class */
    <Q> Q question(Class<Q> type);

    /** {@return what the snapshot had cost in a unit; {@code cpu} and {@code wall} in nanoseconds, 0 when unknown} */
    long cost(String unit);

    /** {@return the metric's stream: the same for every method on the same instance} */
    RandomGenerator random();

    /** {@return a named child stream from its beginning} */
    RandomGenerator random(String part, int index);

    /**
     * Computes once and keeps, for this metric, its settings and this instance; for floors.
     *
     * @param key names the array
     * @param compute computes it
     * @return the array, a copy
     */
    double[] kept(String key, Supplier<double[]> compute);
}
