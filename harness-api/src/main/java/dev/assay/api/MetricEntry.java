package dev.assay.api;

/**
 * Describes a registered metric. Every call returns the entry.
 *
 * @since 1.0
 */
public interface MetricEntry {
    /** Names the unit of the score; {@code 1} for a pure number. */
    MetricEntry unit(String unit);

    /** Says that smaller scores are better. */
    MetricEntry lowerIsBetter();

    /** Says that larger scores are better. */
    MetricEntry higherIsBetter();

    /** Says that the metric is costly: it is taken at the last snapshot only. */
    MetricEntry atTheEndOnly();

    /** Names the family whose boards show it; {@code general} otherwise. */
    MetricEntry family(String family);

    /** Gives the name shown to people. */
    MetricEntry title(String title);

    /** Gives the formula and what the floor is. */
    MetricEntry summary(String summary);

    /** Names where the definition comes from. */
    MetricEntry source(String source);

    /** Numbers the definition; raised whenever the same answer would get another score. */
    MetricEntry version(int version);
}
