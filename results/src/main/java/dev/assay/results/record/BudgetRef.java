package dev.assay.results.record;

import java.util.Map;

/**
 * What a trial was allowed.
 *
 * @param counts limits of counted and declared units
 * @param wall wall time [s], infinite when not limited
 * @param cpu CPU time [s], infinite when not limited
 * @param memory heap [bytes]
 */
public record BudgetRef(Map<String, Long> counts, double wall, double cpu, long memory) {
    /** Copies the map in order. */
    public BudgetRef {
        counts = Ordered.copy(counts);
    }
}
