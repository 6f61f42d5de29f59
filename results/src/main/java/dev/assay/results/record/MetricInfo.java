package dev.assay.results.record;

import java.util.Map;

/**
 * A metric that the trial was scored with.
 *
 * @param id its id
 * @param version version of its definition
 * @param title its name for people
 * @param unit its unit
 * @param direction {@code lower}, {@code higher} or {@code none}: what is better
 * @param settings all its settings, canonical text
 * @param summary the formula in words
 */
public record MetricInfo(
        String id,
        int version,
        String title,
        String unit,
        String direction,
        Map<String, String> settings,
        String summary) {
    /** Copies the map in order. */
    public MetricInfo {
        settings = Ordered.copy(settings);
    }
}
