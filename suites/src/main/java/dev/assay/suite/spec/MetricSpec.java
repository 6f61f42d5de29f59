package dev.assay.suite.spec;

import java.util.Map;
import java.util.Objects;

/**
 * A metric of a suite.
 *
 * @param id the metric's id
 * @param set its settings, as canonical texts; the rest takes its default
 */
public record MetricSpec(String id, Map<String, String> set) {
    /** Copies the map. */
    public MetricSpec {
        Objects.requireNonNull(id, "id");
        set = Copies.sorted(set);
    }
}
