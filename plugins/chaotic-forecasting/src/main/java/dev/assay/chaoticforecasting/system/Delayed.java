package dev.assay.chaoticforecasting.system;

import dev.assay.api.history.Trajectory;
import dev.assay.numerics.ode.DelayedRightHandSide;
import dev.assay.numerics.ode.DenseHistory;
import dev.assay.numerics.ode.MethodOfSteps;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A scalar system dx/dt = f(t, x(t), x(t − τ)). Published are m delayed copies of the one variable on a grid that begins
 * at τ:
 *
 * <pre>  y_j(t) = x(t − j τ / (m − 1)),   j = 0 … m − 1 </pre>
 */
public final class Delayed implements Dynamics {
    private static final double DRAWING_TOLERANCE = 1e-12;

    private final DelayedRightHandSide field;
    private final double delay;
    private final int copies;
    private final double initial;

    /**
     * Makes the system.
     *
     * @param field f, of basic operations and {@link StrictMath} only
     * @param delay τ &gt; 0
     * @param copies m ≥ 2
     * @param initial the published history, x(t) for t ≤ 0
     */
    public Delayed(DelayedRightHandSide field, double delay, int copies, double initial) {
        this.field = field;
        this.delay = delay;
        this.copies = copies;
        this.initial = initial;
    }

    @Override
    public List<String> coordinates() {
        return IntStream.range(0, copies)
                .mapToObj(j -> j == 0 ? "x(t)" : "x(t - " + j + "τ/" + (copies - 1) + ")")
                .toList();
    }

    @Override
    public dev.assay.api.history.Dynamics equations() {
        return dev.assay.api.history.Dynamics.of(1, 1, field::at).followedBy(this::follow);
    }

    @Override
    public double firstTime() {
        return delay;
    }

    @Override
    public Start published() {
        return from(constant(initial), 0);
    }

    @Override
    public Start drawn(RandomGenerator random, double period) {
        DenseHistory history = constant(initial * (1 + 0.05 * (2 * random.nextDouble() - 1)));
        double transientTime = 20 * Math.max(period, delay) + 20 * random.nextDouble() * period;
        solver(history, DRAWING_TOLERANCE).advance(transientTime);
        return from(history, history.end() - delay);
    }

    /** The orbit that goes on where {@code past} ends; its own clock is {@code offset} behind that of the past. */
    private Start from(DenseHistory past, double offset) {
        return (times, tolerance) -> {
            DenseHistory history = past.copy();
            MethodOfSteps solver = solver(history, tolerance);
            double[] rows = new double[times.length * copies];
            double[] x = new double[1];
            for (int i = 0; i < times.length; i++) {
                double t = times[i] + offset;
                solver.advance(t);
                for (int j = 0; j < copies; j++) {
                    history.at(t - j * delay / (copies - 1), x);
                    rows[i * copies + j] = x[0];
                }
            }
            return rows;
        };
    }

    /** The orbit of a constant past up to {@code time}, which the right-hand sides of the catalogue do not read. */
    private Trajectory follow(double time, double[] past, double[] times) {
        double[] own = new double[times.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = times[i] - time;
        }
        double[][] shown = rows(past[0], own, Truths.TIGHT);
        double[][] looser = rows(past[0], own, Truths.LOOSE);
        return Trajectory.of(first(shown), Truths.apart(first(shown), first(looser)))
                .published(shown);
    }

    private double[][] rows(double past, double[] times, double tolerance) {
        double[] flat = from(constant(past), 0).orbit(times, tolerance);
        double[][] rows = new double[times.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(flat, i * copies, (i + 1) * copies);
        }
        return rows;
    }

    private static double[][] first(double[][] rows) {
        return Arrays.stream(rows).map(row -> new double[] {row[0]}).toArray(double[][]::new);
    }

    private static DenseHistory constant(double value) {
        double[] state = {value};
        return new DenseHistory(1, 0, t -> state);
    }

    private MethodOfSteps solver(DenseHistory history, double tolerance) {
        return new MethodOfSteps(field, 1, delay, history, tolerance, tolerance);
    }
}
