package dev.assay.api.history;

/**
 * Follows one orbit of a {@link Dynamics}.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Follower {
    /**
     * Follows it.
     *
     * @param time when it begins
     * @param from the state then; for a delay system the constant past
     * @param times increasing, none before {@code time}
     * @return one row a time
     * @throws IllegalArgumentException when the orbit escapes or cannot be followed
     */
    Trajectory follow(double time, double[] from, double[] times);
}
