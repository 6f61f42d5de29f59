package dev.assay.api;

/**
 * The settings of something that has none.
 *
 * @since 1.0
 */
public record NoSettings() {}
