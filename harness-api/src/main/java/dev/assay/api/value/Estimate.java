package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * A number with its standard error.
 *
 * @since 1.0
 */
public final class Estimate {
    private final double value;
    private final double error;

    private Estimate(double value, double error) {
        this.value = value;
        this.error = error;
    }

    /** {@return an estimate whose error is not known} */
    public static Estimate of(double value) {
        return new Estimate(value, Double.NaN);
    }

    /** {@return an estimate with its standard error, ≥ 0; 0 for an exact value} */
    public static Estimate of(double value, double error) {
        return new Estimate(value, Check.notNegative("error", error));
    }

    /** {@return the value} */
    public double value() {
        return value;
    }

    /** {@return the standard error, NaN when it is not known} */
    public double error() {
        return error;
    }

    @Override
    public String toString() {
        return value + " ± " + error;
    }
}
