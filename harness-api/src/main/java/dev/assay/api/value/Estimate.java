package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * A number, real or complex, with its standard error.
 *
 * @since 1.0
 */
public final class Estimate {
    private final double value;
    private final double imaginary;
    private final double error;
    private final boolean complex;

    private Estimate(double value, double imaginary, double error, boolean complex) {
        this.value = value;
        this.imaginary = imaginary;
        this.error = error;
        this.complex = complex;
    }

    /** {@return an estimate whose error is not known} */
    public static Estimate of(double value) {
        return new Estimate(value, 0, Double.NaN, false);
    }

    /** {@return an estimate with its standard error, ≥ 0; 0 for an exact value} */
    public static Estimate of(double value, double error) {
        return new Estimate(value, 0, Check.notNegative("error", error), false);
    }

    /** {@return a complex estimate whose error is not known} */
    public static Estimate complex(double re, double im) {
        return new Estimate(re, im, Double.NaN, true);
    }

    /** {@return a complex estimate with the standard error of its modulus of deviation, ≥ 0; 0 for an exact value} */
    public static Estimate complex(double re, double im, double error) {
        return new Estimate(re, im, Check.notNegative("error", error), true);
    }

    /** {@return the value; of a complex one the real part} */
    public double value() {
        return value;
    }

    /** {@return the imaginary part, 0 for real numbers} */
    public double imaginary() {
        return imaginary;
    }

    /** {@return whether the number is complex} */
    public boolean isComplex() {
        return complex;
    }

    /** {@return |x|} */
    public double modulus() {
        return complex ? Math.hypot(value, imaginary) : Math.abs(value);
    }

    /** {@return |x − y|} */
    public double distance(Estimate other) {
        return complex || other.complex
                ? Math.hypot(value - other.value, imaginary - other.imaginary)
                : Math.abs(value - other.value);
    }

    /** {@return the standard error, NaN when it is not known} */
    public double error() {
        return error;
    }

    @Override
    public String toString() {
        return complex ? "(" + value + ", " + imaginary + ") ± " + error : value + " ± " + error;
    }
}
