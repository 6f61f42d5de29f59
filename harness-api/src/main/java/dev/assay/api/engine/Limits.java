package dev.assay.api.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trial may spend.
 *
 * @param counts limits of counted and declared units
 * @param wallNanos wall time from {@code solve} on, answering excepted; {@link Long#MAX_VALUE} for no limit
 * @param cpuNanos CPU time of the process, likewise
 */
public record Limits(Map<String, Long> counts, long wallNanos, long cpuNanos) {
    /** No limits at all. */
    public static final Limits NONE = new Limits(Map.of(), Long.MAX_VALUE, Long.MAX_VALUE);

    /** Copies the map in order of units. */
    public Limits {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** {@return limits of one counted unit alone} */
    public static Limits of(String unit, long limit) {
        return new Limits(Map.of(unit, limit), Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * {@return the hard limit of a counted unit: 5 % above the soft one, so that a method that looks at the budget only
     * between its steps is not cut in the middle of the last}
     */
    static long hard(long soft) {
        return soft > Long.MAX_VALUE / 2 ? soft : soft + Math.max(1, soft / 20);
    }
}
