package dev.assay.results.record;

/**
 * One score.
 *
 * @param metric the metric's id
 * @param name name of the value, empty for a metric's only one
 * @param label label of the facet, empty when it has none
 * @param value the score; may be NaN or infinite
 * @param floor the score of a perfect method, NaN when there is none
 */
public record Score(String metric, String name, String label, double value, double floor) {
    /** {@return what identifies the score within a trial: metric, name and label} */
    public String key() {
        return metric + (name.isEmpty() ? "" : "/" + name) + (label.isEmpty() ? "" : "[" + label + "]");
    }
}
