package dev.assay.api.history;

import dev.assay.api.Check;
import java.util.Objects;

/**
 * The system behind a history, as truths know it; forecasters may see its right-hand side as {@link History#EQUATIONS}.
 *
 * @since 1.0
 */
public final class Dynamics {
    private final int dimension;
    private final int delays;
    private final RightHandSide rightHandSide;
    private final Follower follower;

    private Dynamics(int dimension, int delays, RightHandSide rightHandSide, Follower follower) {
        this.dimension = Check.positive("dimension", dimension);
        this.delays = Check.atLeast("delays", delays, 0);
        this.rightHandSide = Objects.requireNonNull(rightHandSide, "rightHandSide");
        this.follower = follower;
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
        return new Dynamics(dimension, delays, rightHandSide, null);
    }

    /** {@return this with a way to follow its orbits} */
    public Dynamics followedBy(Follower by) {
        return new Dynamics(dimension, delays, rightHandSide, Objects.requireNonNull(by, "by"));
    }

    /** {@return whether orbits can be followed} */
    public boolean follows() {
        return follower != null;
    }

    /**
     * Follows an orbit.
     *
     * @param time when it begins
     * @param from the state then, length D; for a delay system the constant past
     * @param times increasing, none before {@code time}
     * @return one row a time
     * @throws IllegalArgumentException when the times are in disorder, or the orbit escapes
     */
    public Trajectory follow(double time, double[] from, double[] times) {
        Check.that(follows(), "the orbits of this system cannot be followed: only its right-hand side is known");
        Check.length("from", from, dimension);
        Check.finite("time", time);
        for (int i = 0; i < times.length; i++) {
            double before = i == 0 ? time : times[i - 1];
            Check.that(
                    times[i] >= before && (i == 0 || times[i] > before) && times[i] < Double.POSITIVE_INFINITY,
                    "times must be finite and increase, the first >= " + time + ": entry " + i + " is " + times[i]
                            + " after " + before);
        }
        return follower.follow(time, from.clone(), times.clone());
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
