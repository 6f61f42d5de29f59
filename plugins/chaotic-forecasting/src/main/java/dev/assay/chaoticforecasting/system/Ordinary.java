package dev.assay.chaoticforecasting.system;

import dev.assay.api.history.Trajectory;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.numerics.ode.DormandPrince8;
import dev.assay.numerics.ode.RightHandSide;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A system dx/dt = f(t, x), integrated in its own variables and published as the catalogue says. */
public final class Ordinary implements Dynamics {
    private static final double DRAWING_TOLERANCE = 1e-12;
    /** An orbit this many spreads away has left for good. */
    private static final double ESCAPED = 1e4;

    private static final double SHAKE = 0.05;
    private static final int ATTEMPTS = 10;
    private static final long MOST_STEPS = 5_000_000;

    private final Entry entry;
    private final RightHandSide field;
    private final Publication publication;
    private final double[] initial;
    private final double[] bound;

    /**
     * Makes the system.
     *
     * @param entry names, published start and spread, tags
     * @param field f, of basic operations and {@link StrictMath} only
     * @param publication how states are published
     */
    public Ordinary(Entry entry, RightHandSide field, Publication publication) {
        this.entry = entry;
        this.field = field;
        this.publication = publication;
        this.initial = entry.initial().stream().mapToDouble(Double::doubleValue).toArray();
        this.bound = bound(entry);
    }

    @Override
    public List<String> coordinates() {
        return entry.published();
    }

    @Override
    public dev.assay.api.history.Dynamics equations() {
        return dev.assay.api.history.Dynamics.of(
                        initial.length, 0, (time, x, delayed, derivative) -> field.at(time, x, derivative))
                .followedBy(this::follow);
    }

    @Override
    public Optional<RightHandSide> shownField() {
        return publication == Publication.PLAIN ? Optional.of(field) : Optional.empty();
    }

    @Override
    public double firstTime() {
        return 0;
    }

    /** {@return the field} */
    public RightHandSide field() {
        return field;
    }

    /** {@return how states are published} */
    public Publication publication() {
        return publication;
    }

    @Override
    public Start published() {
        return from(initial);
    }

    /**
     * {@inheritDoc} Where such a start escapes, the next is shaken half as much. A conservative system is not shaken, since that would change its energy or its island: its start lies on
     * the published orbit.
     */
    @Override
    public Start drawn(RandomGenerator random, double period) {
        double shake = entry.tags().contains("conservative") ? 0 : SHAKE;
        for (int attempt = 1; ; attempt++) {
            try {
                return drawn(random, period, shake);
            } catch (IllegalArgumentException escaped) {
                if (attempt == ATTEMPTS || shake == 0) {
                    throw escaped;
                }
                shake /= 2; // a thin basin: stay nearer to the published condition
            }
        }
    }

    private Start drawn(RandomGenerator random, double period, double shake) {
        double[] state = initial.clone();
        for (int c = 0; c < state.length; c++) {
            double unit = 2 * random.nextDouble() - 1;
            if (c < entry.spread().size()) {
                state[c] += shake * entry.spread().get(c) * unit;
            }
        }
        double transientTime = (20 + 20 * random.nextDouble()) * period;
        DormandPrince8 solver = solver(DRAWING_TOLERANCE);
        solver.start(0, state);
        while (solver.time() < transientTime) {
            step(solver, transientTime);
        }
        return from(solver.state(), entry.tags().contains("time") ? transientTime : 0);
    }

    /** {@return the orbit's start at a state} */
    public Start from(double[] state) {
        return from(state, 0);
    }

    /** The orbit from a state on, when the system's own clock shows {@code clock}. */
    private Start from(double[] state, double clock) {
        double[] kept = state.clone();
        int d = coordinates().size();
        return new Start() {
            @Override
            public double[] orbit(double[] times, double tolerance) {
                DormandPrince8 solver = solver(tolerance);
                solver.start(clock, kept);
                double[] rows = new double[times.length * d];
                double[] row = new double[kept.length];
                for (int i = 0; i < times.length; i++) {
                    while (solver.time() < clock + times[i]) {
                        step(solver, Double.POSITIVE_INFINITY);
                    }
                    solver.interpolate(clock + times[i], row);
                    publication.of(row, rows, i * d);
                }
                return rows;
            }

            @Override
            public double clock() {
                return clock;
            }
        };
    }

    /** The states at the tighter tolerance, and by how much the looser run departs. */
    private Trajectory follow(double time, double[] state, double[] times) {
        double[][] rows = states(time, state, times, Truths.TIGHT);
        Trajectory found = Trajectory.of(rows, Truths.apart(rows, states(time, state, times, Truths.LOOSE)));
        if (publication == Publication.PLAIN) {
            return found;
        }
        double[][] shown = new double[rows.length][coordinates().size()];
        for (int i = 0; i < rows.length; i++) {
            publication.of(rows[i], shown[i], 0);
        }
        return found.published(shown);
    }

    private double[][] states(double time, double[] state, double[] times, double tolerance) {
        DormandPrince8 solver = solver(tolerance);
        solver.start(time, state);
        double[][] rows = new double[times.length][state.length];
        for (int i = 0; i < times.length; i++) {
            while (solver.time() < times[i]) {
                step(solver, Double.POSITIVE_INFINITY);
            }
            solver.interpolate(times[i], rows[i]);
        }
        return rows;
    }

    /** One step, refused when the orbit leaves or cannot be followed. */
    private void step(DormandPrince8 solver, double end) {
        try {
            solver.step(end);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(refusal("runs into a singularity", solver), e);
        }
        for (int c = 0; c < bound.length; c++) {
            if (!(Math.abs(solver.coordinate(c)) <= bound[c])) {
                throw new IllegalArgumentException(refusal(entry.raw().get(c) + " escapes", solver));
            }
        }
        if (solver.steps() > MOST_STEPS) {
            throw new IllegalArgumentException(refusal("needs more than " + MOST_STEPS + " steps", solver));
        }
    }

    private String refusal(String what, DormandPrince8 solver) {
        return "the orbit of '" + entry.id() + "' cannot be followed beyond t = " + solver.time() + ": " + what
                + "; take parameters nearer to the catalogue's, or 'start: published'";
    }

    /** Where each variable counts as escaped; those that are wrapped may grow. */
    private static double[] bound(Entry entry) {
        double[] bound = new double[entry.raw().size()];
        for (int c = 0; c < bound.length; c++) {
            bound[c] = entry.published().get(c).equals(entry.raw().get(c))
                    ? ESCAPED
                            * (entry.spread().get(c) + Math.abs(entry.initial().get(c)))
                    : Double.POSITIVE_INFINITY;
        }
        return bound;
    }

    private DormandPrince8 solver(double tolerance) {
        return new DormandPrince8(field, initial.length, tolerance, tolerance);
    }
}
