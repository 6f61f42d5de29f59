package dev.assay.chaoticforecasting.system;

import dev.assay.numerics.ode.RightHandSide;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A dynamical system with its published initial condition: gives starts of orbits. */
public interface Dynamics {
    /** {@return the right-hand side, for those who check another implementation against ours} */
    dev.assay.api.history.Dynamics equations();

    /** {@return the names of the published coordinates, in order} */
    List<String> coordinates();

    /** {@return the field in the published coordinates, where a published row is the state itself; the time is the system's own} */
    default Optional<RightHandSide> shownField() {
        return Optional.empty();
    }

    /** {@return the time of an orbit's first published row: 0, or the delay τ} */
    double firstTime();

    /** {@return the published initial condition} */
    Start published();

    /**
     * Draws a start on the attractor: the published condition, shaken by 5 % of the attractor's extent, then followed for
     * 20 to 40 periods, which are discarded.
     *
     * @param random draws
     * @param period the dominant period
     * @return the start
     */
    Start drawn(RandomGenerator random, double period);

    /** Where an orbit begins: a state, or for a delay a function of the past. */
    @FunctionalInterface
    interface Start {
        /**
         * Follows the orbit; the same numbers to the bit on any machine.
         *
         * @param times times of the rows, increasing, none before {@link Dynamics#firstTime()}
         * @param tolerance relative and absolute tolerance of a step
         * @return published coordinates, row after row
         */
        double[] orbit(double[] times, double tolerance);

        /** {@return what the system's own clock shows at time 0 of the orbit} */
        default double clock() {
            return 0;
        }
    }
}
