package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One problem in a table of them, for {@link ProblemCases}: its id and where it differs from the usual.
 *
 * <pre>{@code
 * ProblemCase.of("gmm40-fab").withoutRandomInput().probedTo(30)
 * }</pre>
 *
 * @since 1.0
 */
public final class ProblemCase {
    final String id;
    final Map<String, String> parameters = new LinkedHashMap<>();
    final Map<String, String> others = new LinkedHashMap<>();
    final Set<String> inert = new LinkedHashSet<>();
    final Set<Integer> heavyTailed = new LinkedHashSet<>();
    boolean randomInput = true;
    boolean gradientVariance = true;
    double probeScale = 1;
    Optional<BiFunction<Question, Truth, Answer>> answer = Optional.empty();

    private ProblemCase(String id) {
        this.id = id;
    }

    /** {@return the problem with its default parameters and random input} */
    public static ProblemCase of(String id) {
        return new ProblemCase(id);
    }

    /** Sets a parameter, as text; {@return this case} */
    public ProblemCase with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Says that every instance is the same question; {@return this case} */
    public ProblemCase withoutRandomInput() {
        randomInput = false;
        return this;
    }

    /** Says which coordinates have moments that samples do not settle; {@return this case} */
    public ProblemCase heavyTailed(int... coordinates) {
        for (int coordinate : coordinates) {
            heavyTailed.add(coordinate);
        }
        return this;
    }

    /** Says that gradients have no variance, so that E ∇ ln γ = 0 cannot be seen by samples; {@return this case} */
    public ProblemCase withoutGradientVariance() {
        gradientVariance = false;
        return this;
    }

    /** Says how far from the origin gradients are compared with differences; {@return this case} */
    public ProblemCase probedTo(double scale) {
        probeScale = scale;
        return this;
    }

    /** Says which parameters need not change question or truth; {@return this case} */
    public ProblemCase inert(String... names) {
        inert.addAll(List.of(names));
        return this;
    }

    /** Gives another good value of a parameter, where none can be guessed; {@return this case} */
    public ProblemCase other(String parameter, String value) {
        others.put(parameter, value);
        return this;
    }

    /** Gives an answer to draw exhibits from; {@return this case} */
    public ProblemCase answered(BiFunction<Question, Truth, Answer> maker) {
        answer = Optional.of(maker);
        return this;
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? id : id + " " + new ArrayList<>(parameters.entrySet());
    }
}
