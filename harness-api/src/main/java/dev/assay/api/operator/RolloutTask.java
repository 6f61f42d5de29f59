package dev.assay.api.operator;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Series;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The question "learn from trajectories; from this state, forecast the next {@link #rows} ones", {@link #step} apart. Answered by
 * {@link dev.assay.api.Facets#FORECAST}: row i is the state at time (i + 1) Δ, the start being at 0. A state is one field after
 * the other, each at the places in their order.
 *
 * @since 1.0
 */
@Family("multiphysics-pde")
public final class RolloutTask implements Question {
    /** Trajectories to learn from; each one taken counts. */
    public static final Capability<Trajectories> TRAJECTORIES =
            Capability.of("trajectories", Trajectories.class, "instances", (trajectories, meter) -> new Trajectories() {
                @Override
                public int count() {
                    return trajectories.count();
                }

                @Override
                public Series get(int i) {
                    meter.count(1);
                    return trajectories.get(i);
                }
            });

    private final Places places;
    private final List<Unknown> unknowns;
    private final double[] start;
    private final double step;
    private final int rows;
    private final Trajectories trajectories;
    private final Posed posed;

    private RolloutTask(
            Places places,
            List<Unknown> unknowns,
            double[] start,
            double step,
            int rows,
            Trajectories trajectories,
            Posed posed) {
        this.places = places;
        this.unknowns = unknowns;
        this.start = start;
        this.step = step;
        this.rows = rows;
        this.trajectories = trajectories;
        this.posed = posed;
    }

    /**
     * Makes the question.
     *
     * @param places where the fields are known and wanted
     * @param unknowns the fields, real
     * @param start the state at time 0
     * @param step Δ, &gt; 0
     * @param rows how many states to forecast, ≥ 1
     * @param trajectories what to learn from, at least one, with the same step
     * @return the question
     */
    public static RolloutTask of(
            Places places, List<Unknown> unknowns, double[] start, double step, int rows, Trajectories trajectories) {
        Objects.requireNonNull(places, "places");
        Check.length("start", start, places.count() * unknowns.size());
        Check.positive("step", step);
        Check.positive("rows", rows);
        Check.positive("trajectories", trajectories.count());
        return new RolloutTask(places, List.copyOf(unknowns), start.clone(), step, rows, trajectories, null);
    }

    /** {@return this question with the equations behind it: a question whose end is the last row, the fields at the start given} */
    public RolloutTask with(FieldQuestion equations) {
        Objects.requireNonNull(equations, "equations");
        return new RolloutTask(places, unknowns, start, step, rows, trajectories, j -> equations);
    }

    /** {@return where the fields are known and wanted} */
    public Places places() {
        return places;
    }

    /** {@return the fields} */
    public List<Unknown> unknowns() {
        return unknowns;
    }

    /** {@return the state at time 0; a copy} */
    public double[] start() {
        return start.clone();
    }

    /** {@return Δ} */
    public double step() {
        return step;
    }

    /** {@return how many states to forecast} */
    public int rows() {
        return rows;
    }

    @Override
    public Set<Capability<?>> offers() {
        return posed == null ? Set.of(TRAJECTORIES) : Set.of(OperatorTask.EQUATIONS, TRAJECTORIES);
    }

    /** {@return the function under a key; the equations are those of instance 0}
     * @throws IllegalArgumentException when this question does not offer it */
    public <T> T need(Capability<T> key) {
        return find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("the task does not offer " + key + "; it offers " + offers()));
    }

    /** {@return the function under a key} */
    public <T> Optional<T> find(Capability<T> key) {
        Object found = key.equals(TRAJECTORIES) ? trajectories : key.equals(OperatorTask.EQUATIONS) ? posed : null;
        return Optional.ofNullable(key.type().cast(found));
    }

    @Override
    public RolloutTask metered(Meters meters) {
        Posed counted =
                posed == null ? null : OperatorTask.EQUATIONS.metered(posed, meters.of(OperatorTask.EQUATIONS.unit()));
        return new RolloutTask(
                places,
                unknowns,
                start,
                step,
                rows,
                TRAJECTORIES.metered(trajectories, meters.of(TRAJECTORIES.unit())),
                counted);
    }
}
