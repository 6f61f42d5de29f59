package dev.assay.api.history;

import dev.assay.api.Check;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * States of a {@link Dynamics} at chosen times, with the error of each row.
 *
 * @since 1.0
 */
public final class Trajectory {
    private final double[][] states;
    private final double[] error;
    private final double[][] published;

    private Trajectory(double[][] states, double[] error, double[][] published) {
        this.states = copy(states);
        this.error = error.clone();
        this.published = published == null ? null : copy(published);
        Check.length("error", error, states.length);
    }

    /**
     * Makes it.
     *
     * @param states one row a time, in the coordinates that are integrated; copied
     * @param error the largest error of any coordinate of a row, in the coordinate's own unit; copied
     * @return the trajectory
     */
    public static Trajectory of(double[][] states, double[] error) {
        return new Trajectory(Objects.requireNonNull(states, "states"), error, null);
    }

    /** {@return this with the rows as they are published, where that differs from the state; copied} */
    public Trajectory published(double[][] rows) {
        Check.that(
                rows.length == states.length,
                "published must have " + states.length + " rows, one a state, got " + rows.length);
        return new Trajectory(states, error, rows);
    }

    /** {@return one row a time; a copy} */
    public double[][] states() {
        return copy(states);
    }

    /** {@return the largest error of any coordinate, one number a row; a copy} */
    public double[] error() {
        return error.clone();
    }

    /** {@return the published rows, empty where the states themselves are published; a copy} */
    public Optional<double[][]> published() {
        return Optional.ofNullable(published).map(Trajectory::copy);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
