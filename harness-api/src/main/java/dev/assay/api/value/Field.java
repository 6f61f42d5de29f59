package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * A number per place, in the order of the question's places; NaN where the field has no value (a hole).
 *
 * @since 1.0
 */
public final class Field {
    private final double[] real;
    private final double[] imaginary;

    private Field(double[] real, double[] imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    /** {@return a real field} */
    public static Field of(double[] values) {
        return new Field(values.clone(), null);
    }

    /** {@return a complex field} */
    public static Field complex(double[] real, double[] imaginary) {
        Check.length("imaginary", imaginary, real.length);
        return new Field(real.clone(), imaginary.clone());
    }

    /** {@return whether the field is complex} */
    public boolean isComplex() {
        return imaginary != null;
    }

    /** {@return the number of places} */
    public int count() {
        return real.length;
    }

    /** {@return the values of a real field, the real parts of a complex one; a copy} */
    public double[] values() {
        return real.clone();
    }

    /** {@return the imaginary parts, zeros for a real field; a copy} */
    public double[] imaginary() {
        return imaginary == null ? new double[real.length] : imaginary.clone();
    }

    @Override
    public String toString() {
        return (isComplex() ? "complex" : "real") + " field at " + real.length + " places";
    }
}
