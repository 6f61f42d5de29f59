package dev.assay.api;

/**
 * Hands out meters by unit.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Meters {
    /** {@return the meter of a unit such as {@code gradients}; the same one at every call} */
    Meter of(String unit);
}
