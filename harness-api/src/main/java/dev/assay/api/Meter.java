package dev.assay.api;

/**
 * Counts evaluations of one unit against the budget.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Meter {
    /**
     * Counts {@code n} evaluations before they are made.
     *
     * @param n how many, ≥ 0
     * @throws Error when they do not fit the hard limit; thrown again at every later call
     */
    void count(long n);
}
