package dev.assay.api.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one phase cost.
 *
 * @param name the phase
 * @param wallNanos wall time in it, answering excepted
 * @param cpuNanos CPU time in it, answering excepted
 * @param counts counted and declared units in it
 */
public record PhaseCost(String name, long wallNanos, long cpuNanos, Map<String, Long> counts) {
    /** Copies the map in order of units. */
    public PhaseCost {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    PhaseCost plus(PhaseCost other) {
        TreeMap<String, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((unit, n) -> sum.merge(unit, n, Long::sum));
        return new PhaseCost(name, wallNanos + other.wallNanos, cpuNanos + other.cpuNanos, sum);
    }
}
