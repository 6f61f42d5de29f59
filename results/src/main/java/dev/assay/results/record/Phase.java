package dev.assay.results.record;

import java.util.Map;

/**
 * What one phase cost.
 *
 * @param name its name
 * @param wall wall time [s]
 * @param cpu CPU time [s]
 * @param counts counted and declared units
 */
public record Phase(String name, double wall, double cpu, Map<String, Long> counts) {
    /** Copies the map in order. */
    public Phase {
        counts = Ordered.copy(counts);
    }
}
