package dev.assay.api.field;

import java.util.Objects;

/**
 * A field to be found, by name and unit.
 *
 * @since 1.0
 */
public final class Unknown {
    private final String name;
    private final String unit;
    private final boolean complex;

    private Unknown(String name, String unit, boolean complex) {
        this.name = Objects.requireNonNull(name, "name");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.complex = complex;
    }

    /** {@return a real field} */
    public static Unknown real(String name, String unit) {
        return new Unknown(name, unit, false);
    }

    /** {@return a complex field} */
    public static Unknown complex(String name, String unit) {
        return new Unknown(name, unit, true);
    }

    /** {@return the name, the label of its FIELD} */
    public String name() {
        return name;
    }

    /** {@return the unit} */
    public String unit() {
        return unit;
    }

    /** {@return whether its values are complex} */
    public boolean isComplex() {
        return complex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + " [" + unit + "]";
    }
}
