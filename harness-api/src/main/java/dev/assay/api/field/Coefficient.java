package dev.assay.api.field;

import java.util.List;
import java.util.Objects;

/**
 * A coefficient of an equation: a function of place, time and the values of the unknowns that it says it reads.
 *
 * @since 1.0
 */
public final class Coefficient {
    private static final double[] NOTHING = new double[0];

    private final List<Unknown> reads;
    private final Function function;
    private final double constant;
    private final boolean gradients;

    private Coefficient(List<Unknown> reads, Function function, double constant) {
        this(reads, function, constant, false);
    }

    private Coefficient(List<Unknown> reads, Function function, double constant, boolean gradients) {
        this.gradients = gradients;
        this.reads = List.copyOf(reads);
        this.function = Objects.requireNonNull(function, "function");
        this.constant = constant;
    }

    /** {@return a constant} */
    public static Coefficient constant(double value) {
        return new Coefficient(List.of(), (x, y, t, state) -> value, value);
    }

    /** {@return a function of the place} */
    public static Coefficient place(OfPlace function) {
        return new Coefficient(List.of(), (x, y, t, state) -> function.at(x, y), Double.NaN);
    }

    /**
     * A function of place, time and state.
     *
     * @param reads the unknowns whose values it gets, in this order; a complex one takes two entries, real part first
     * @param function the function
     * @return the coefficient
     */
    public static Coefficient state(List<Unknown> reads, Function function) {
        return new Coefficient(reads, function, Double.NaN);
    }

    /**
     * A function of place, time, state and its gradients.
     *
     * @param reads the unknowns, all real, that it gets, in this order; each takes three entries: u, ∂u/∂x, ∂u/∂y
     * @param function the function
     * @return the coefficient
     */
    public static Coefficient gradient(List<Unknown> reads, Function function) {
        return new Coefficient(reads, function, Double.NaN, true);
    }

    /** {@return whether it reads the gradients of its unknowns too} */
    public boolean readsGradients() {
        return gradients;
    }

    /** {@return the unknowns it reads} */
    public List<Unknown> reads() {
        return reads;
    }

    /** {@return whether it is a constant} */
    public boolean isConstant() {
        return !Double.isNaN(constant);
    }

    /** {@return the value at a place, for a coefficient that reads no unknown} */
    public double at(double x, double y) {
        return function.at(x, y, 0, NOTHING);
    }

    /** {@return the value} */
    public double at(double x, double y, double t, double[] state) {
        return function.at(x, y, t, state);
    }

    /**
     * A function of the place.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface OfPlace {
        /** {@return the value at (x, y)} */
        double at(double x, double y);
    }

    /**
     * A function of place, time and state.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Function {
        /** {@return the value at (x, y) and time t, {@code state} holding the unknowns read} */
        double at(double x, double y, double t, double[] state);
    }
}
