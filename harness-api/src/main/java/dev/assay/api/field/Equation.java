package dev.assay.api.field;

import java.util.List;

/**
 * An equation: its type says its form, its coefficients the rest. {@link Transport} and {@link IncompressibleFlow} are of
 * the API; a plugin brings its own until a second problem and a second solver want them.
 *
 * @since 1.0
 */
public interface Equation {
    /** {@return the name of the form, e.g. {@code transport}} */
    String type();

    /** {@return the unknowns it determines} */
    List<Unknown> unknowns();
}
