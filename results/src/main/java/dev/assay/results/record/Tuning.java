package dev.assay.results.record;

import java.util.Map;

/**
 * What tuning cost a tuned trial, and what it chose.
 *
 * @param metric the metric that chose
 * @param trials how many tuning trials were run
 * @param wall their wall time [s]
 * @param cpu their CPU time [s]
 * @param counts their counted and declared units
 */
public record Tuning(String metric, int trials, double wall, double cpu, Map<String, Long> counts) {
    /** Copies the map in order. */
    public Tuning {
        counts = Ordered.copy(counts);
    }
}
