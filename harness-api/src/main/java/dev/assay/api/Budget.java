package dev.assay.api;

import java.util.OptionalLong;

/**
 * What there is to spend and what is left. Units: those of capabilities ({@code densities}, {@code gradients}, …),
 * declared ones, and {@code wall} and {@code cpu} in nanoseconds.
 *
 * @since 1.0
 */
public interface Budget {
    /** {@return the limit of a unit, empty when it is not limited} */
    OptionalLong limit(String unit);

    /** {@return what was spent of a unit so far} */
    long spent(String unit);

    /** {@return what is left of a unit, not below 0, empty when it is not limited} */
    OptionalLong left(String unit);

    /**
     * {@return the share spent of the counted unit that is closest to its limit, 0 when nothing counted is limited;
     * a schedule that depends on it is reproducible, one that depends on times is not}
     */
    double progress();
}
