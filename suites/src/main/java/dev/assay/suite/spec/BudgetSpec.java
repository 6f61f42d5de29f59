package dev.assay.suite.spec;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one trial may spend; the first limit reached ends it.
 *
 * @param counts limits of counted and declared units, {@code gradients} → 20000, each ≥ 1; in order of their names
 * @param wallSeconds wall time from {@code solve} on [s], ≥ 0.01
 * @param cpuSeconds CPU time of the worker from {@code solve} on [s]; empty for no limit
 * @param memoryBytes memory of the worker [B], ≥ 32 MiB
 */
public record BudgetSpec(Map<String, Long> counts, double wallSeconds, OptionalDouble cpuSeconds, long memoryBytes) {
    /** Wall time when a budget names none [s]. */
    public static final double DEFAULT_WALL_SECONDS = 60;

    /** Memory when a budget names none: 1 GiB [B]. */
    public static final long DEFAULT_MEMORY_BYTES = 1L << 30;

    /** Least wall time [s]. */
    public static final double LEAST_WALL_SECONDS = 0.01;

    /** Least memory: 32 MiB [B]. */
    public static final long LEAST_MEMORY_BYTES = 32L << 20;

    /** Copies the map in order of units. */
    public BudgetSpec {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        Objects.requireNonNull(cpuSeconds, "cpuSeconds");
    }
}
