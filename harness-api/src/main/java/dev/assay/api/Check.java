package dev.assay.api;

/**
 * Refusals with a message that names the thing, the bound and the value. {@code NaN} is refused by every bound.
 *
 * @since 1.0
 */
public final class Check {
    private Check() {}

    /** Refuses {@code value ≤ 0}, NaN and infinity; {@return the value}. */
    public static double positive(String name, double value) {
        return require(value > 0 && value < Double.POSITIVE_INFINITY, name, "> 0.0 and finite", value);
    }

    /** Refuses {@code value < 1}; {@return the value}. */
    public static int positive(String name, int value) {
        return atLeast(name, value, 1);
    }

    /** Refuses {@code value < 0}, NaN and infinity; {@return the value}. */
    public static double notNegative(String name, double value) {
        return require(value >= 0 && value < Double.POSITIVE_INFINITY, name, ">= 0.0 and finite", value);
    }

    /** Refuses NaN and infinity; {@return the value}. */
    public static double finite(String name, double value) {
        return require(Double.isFinite(value), name, "finite", value);
    }

    /** Refuses {@code value ≤ bound}; {@return the value}. */
    public static double greater(String name, double value, double bound) {
        return require(value > bound, name, "> " + bound, value);
    }

    /** Refuses {@code value < bound}; {@return the value}. */
    public static double atLeast(String name, double value, double bound) {
        return require(value >= bound, name, ">= " + bound, value);
    }

    /** Refuses {@code value < bound}; {@return the value}. */
    public static int atLeast(String name, int value, int bound) {
        if (value < bound) {
            throw new IllegalArgumentException(name + " must be >= " + bound + ", got " + value);
        }
        return value;
    }

    /** Refuses what lies outside the closed interval; {@return the value}. */
    public static double within(String name, double value, double low, double high) {
        return require(value >= low && value <= high, name, "in [" + low + ", " + high + "]", value);
    }

    /** Refuses what lies outside the closed interval; {@return the value}. */
    public static int within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(name + " must be in [" + low + ", " + high + "], got " + value);
        }
        return value;
    }

    /** Refuses what lies outside the open interval; {@return the value}. */
    public static double between(String name, double value, double low, double high) {
        return require(value > low && value < high, name, "in (" + low + ", " + high + ")", value);
    }

    /** Refuses a false condition with {@code message}. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Refuses an array of another length; {@return the array}. */
    public static double[] length(String name, double[] array, int length) {
        if (array.length != length) {
            throw new IllegalArgumentException(name + " must have length " + length + ", got " + array.length);
        }
        return array;
    }

    /** Refuses an id that is not lower case letters, digits and hyphens, starting with a letter; {@return the id}. */
    public static String id(String id) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "an id is lower-case letters, digits and single hyphens, starting with a letter; got '" + id + "'");
        }
        return id;
    }

    private static double require(boolean good, String name, String bound, double value) {
        if (!good) {
            throw new IllegalArgumentException(name + " must be " + bound + ", got " + value);
        }
        return value;
    }
}
