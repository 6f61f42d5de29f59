package dev.assay.api.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a snapshot had cost.
 *
 * @param index 0, 1, … in order of cost
 * @param phase the phase it was taken in, may be empty
 * @param last whether it is the final answer
 * @param wallNanos wall time so far, answering excepted
 * @param cpuNanos CPU time so far, answering excepted
 * @param counts counted and declared units so far
 */
public record SnapshotInfo(
        int index, String phase, boolean last, long wallNanos, long cpuNanos, Map<String, Long> counts) {
    /** Copies the map in order of units. */
    public SnapshotInfo {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
