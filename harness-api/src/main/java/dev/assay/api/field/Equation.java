package dev.assay.api.field;

import java.util.List;
import java.util.Map;

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

    /**
     * {@return the coefficients, by a name of the field that is at least unique in the equation (conductivity, source,
     * initial-u); those that depend on the place alone are the inputs of a data set}
     */
    default Map<String, Coefficient> coefficients() {
        return Map.of();
    }
}
