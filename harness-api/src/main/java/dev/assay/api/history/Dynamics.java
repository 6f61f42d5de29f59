package dev.assay.api.history;

import dev.assay.api.Check;
import java.util.Objects;

/**
 * The system behind a history: a truth, which no forecaster sees.
 *
 * @since 1.0
 */
public final class Dynamics {
    private final int dimension;
    private final int delays;
    private final RightHandSide rightHandSide;

    private Dynamics(int dimension, int delays, RightHandSide rightHandSide) {
        this.dimension = Check.positive("dimension", dimension);
        this.delays = Check.atLeast("delays", delays, 0);
        this.rightHandSide = Objects.requireNonNull(rightHandSide, "rightHandSide");
    }

    /**
     * Makes it.
     *
     * @param dimension D of the state that is integrated
     * @param delays how many delayed values the right-hand side reads
     * @param rightHandSide f
     * @return the system
     */
    public static Dynamics of(int dimension, int delays, RightHandSide rightHandSide) {
        return new Dynamics(dimension, delays, rightHandSide);
    }

    /** {@return D of the state that is integrated} */
    public int dimension() {
        return dimension;
    }

    /** {@return how many delayed values the right-hand side reads} */
    public int delays() {
        return delays;
    }

    /** {@return f at a state; a new array} */
    public double[] derivative(double time, double[] x, double[] delayed) {
        Check.length("x", x, dimension);
        Check.length("delayed", delayed, delays);
        double[] derivative = new double[dimension];
        rightHandSide.at(time, x, delayed, derivative);
        return derivative;
    }
}
