package dev.assay.api.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a run ended.
 *
 * @param outcome one of the fixed ids: finished, diverged, timed-out, out-of-memory, failed, invalid-answer,
 *     not-applicable, cancelled
 * @param reason why, in one line
 * @param wallNanos wall time of the method
 * @param cpuNanos CPU time of the process meanwhile
 * @param answeringNanos wall time spent answering, not in {@code wallNanos}
 * @param counts counted and declared units
 * @param declared which of them the method declared
 * @param phases costs by phase, in order of first appearance
 * @param snapshots how many were stored
 * @param failure what was thrown, null when nothing was
 */
public record RunResult(
        String outcome,
        String reason,
        long wallNanos,
        long cpuNanos,
        long answeringNanos,
        Map<String, Long> counts,
        Set<String> declared,
        List<PhaseCost> phases,
        int snapshots,
        Throwable failure) {
    /** Copies the collections in order. */
    public RunResult {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        declared = Collections.unmodifiableSet(new TreeSet<>(declared));
        phases = List.copyOf(phases);
    }
}
