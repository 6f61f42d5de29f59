package dev.assay.results.record;

import java.util.List;
import java.util.Map;

/**
 * An answer at a given cost, scored.
 *
 * @param index 0, 1, … in order of cost
 * @param phase the phase it was taken in, may be empty
 * @param last whether it is the final answer
 * @param wall wall time so far [s]
 * @param cpu CPU time so far [s]
 * @param counts counted and declared units so far
 * @param scores its scores
 */
public record Snapshot(
        int index, String phase, boolean last, double wall, double cpu, Map<String, Long> counts, List<Score> scores) {
    /** Copies the collections in order. */
    public Snapshot {
        counts = Ordered.copy(counts);
        scores = List.copyOf(scores);
    }
}
