package dev.assay.chaoticforecasting.system;

import dev.assay.numerics.ode.DormandPrince8;
import dev.assay.numerics.ode.RightHandSide;
import java.util.List;
import java.util.random.RandomGenerator;

/** A system dx/dt = f(t, x) whose state is published as it is. */
public final class Ordinary implements Dynamics {
    private static final double DRAWING_TOLERANCE = 1e-12;

    private final List<String> coordinates;
    private final RightHandSide field;
    private final double[] initial;
    private final double[] spread;

    /**
     * Makes the system.
     *
     * @param coordinates names of the d coordinates
     * @param field f, of basic operations and {@link StrictMath} only
     * @param initial the published initial condition, length d
     * @param spread standard deviation of each coordinate on the attractor, length d
     */
    public Ordinary(List<String> coordinates, RightHandSide field, double[] initial, double[] spread) {
        this.coordinates = List.copyOf(coordinates);
        this.field = field;
        this.initial = initial.clone();
        this.spread = spread.clone();
    }

    @Override
    public List<String> coordinates() {
        return coordinates;
    }

    @Override
    public dev.assay.api.history.Dynamics equations() {
        return dev.assay.api.history.Dynamics.of(
                initial.length, 0, (time, x, delayed, derivative) -> field.at(time, x, derivative));
    }

    @Override
    public double firstTime() {
        return 0;
    }

    /** {@return the field} */
    public RightHandSide field() {
        return field;
    }

    @Override
    public Start published() {
        return from(initial);
    }

    @Override
    public Start drawn(RandomGenerator random, double period) {
        double[] state = initial.clone();
        for (int c = 0; c < state.length; c++) {
            state[c] += 0.05 * spread[c] * (2 * random.nextDouble() - 1);
        }
        double transientTime = (20 + 20 * random.nextDouble()) * period;
        DormandPrince8 solver = solver(DRAWING_TOLERANCE);
        solver.start(0, state);
        solver.advance(transientTime);
        return from(solver.state());
    }

    /** {@return the orbit's start at a state} */
    public Start from(double[] state) {
        double[] kept = state.clone();
        return (times, tolerance) -> {
            DormandPrince8 solver = solver(tolerance);
            solver.start(0, kept);
            return solver.sample(times);
        };
    }

    private DormandPrince8 solver(double tolerance) {
        return new DormandPrince8(field, initial.length, tolerance, tolerance);
    }
}
