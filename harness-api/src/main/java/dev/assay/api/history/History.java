package dev.assay.api.history;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.value.Series;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The question "here is the past; forecast the next {@code horizon} rows".
 *
 * @since 1.0
 */
@Family("chaotic-forecasting")
public final class History implements Question {
    /**
     * The right-hand side of the system behind the past, in the coordinates and units of its rows and the time of its
     * series; offered where a row is a state. It makes a forecaster an upper bound. Counted as {@code rightHandSides}.
     */
    public static final Capability<RightHandSide> EQUATIONS = Capability.of(
            "equations", RightHandSide.class, "rightHandSides", (field, meter) -> (time, x, delayed, derivative) -> {
                meter.count(1);
                field.at(time, x, delayed, derivative);
            });

    private final Series past;
    private final int horizon;
    private final List<String> names;
    private final RightHandSide equations;

    private History(Series past, int horizon, List<String> names, RightHandSide equations) {
        this.past = past;
        this.horizon = horizon;
        this.names = names;
        this.equations = equations;
    }

    /**
     * Makes the question.
     *
     * @param past what is known, at least two rows
     * @param horizon rows to forecast, ≥ 1
     * @return the question
     */
    public static History of(Series past, int horizon) {
        Check.atLeast("rows of the past", past.length(), 2);
        Check.positive("horizon", horizon);
        List<String> names =
                IntStream.range(0, past.dimension()).mapToObj(i -> "x" + i).toList();
        return new History(past, horizon, names, null);
    }

    /** {@return this question with names of its coordinates} */
    public History coordinates(List<String> newNames) {
        Check.that(
                newNames.size() == past.dimension(),
                "there must be " + past.dimension() + " names, got " + newNames.size());
        return new History(past, horizon, List.copyOf(newNames), equations);
    }

    /**
     * Tells forecasters that ask for it what moves the rows.
     *
     * @param field f of ẋ = f(t, x) in the coordinates of the rows
     * @return this question, offering {@link #EQUATIONS}
     */
    public History governedBy(RightHandSide field) {
        return new History(past, horizon, names, Objects.requireNonNull(field, "field"));
    }

    /**
     * Gives the equations.
     *
     * @return f, counted
     * @throws IllegalArgumentException when they are not offered
     */
    public RightHandSide equations() {
        Check.that(equations != null, "this history does not offer the equations behind it");
        return equations;
    }

    /** {@return the known rows} */
    public Series past() {
        return past;
    }

    /** {@return how many rows to forecast} */
    public int horizon() {
        return horizon;
    }

    /** {@return the names of the coordinates} */
    public List<String> coordinates() {
        return names;
    }

    /** {@return the time of the first row to forecast} */
    public double forecastStart() {
        return past.time(past.length());
    }

    /** Keeps the first {@code fraction} of the past; the forecast is scored on the rest. */
    @Override
    public Optional<Split> split(double fraction) {
        Check.between("fraction", fraction, 0, 1);
        int kept = (int) Math.round(fraction * past.length());
        if (kept < 2 || kept >= past.length()) {
            return Optional.empty();
        }
        Series rest = past.slice(kept, past.length());
        History shorter = new History(past.slice(0, kept), rest.length(), names, equations);
        return Optional.of(
                new Split(shorter, Truth.of(Facets.FORECAST, "the last " + rest.length() + " known rows", () -> rest)));
    }

    @Override
    public Set<Capability<?>> offers() {
        return equations == null ? Set.of() : Set.of(EQUATIONS);
    }

    @Override
    public History metered(Meters meters) {
        return equations == null ? this : governedBy(EQUATIONS.metered(equations, meters.of(EQUATIONS.unit())));
    }
}
