package dev.assay.testkit;

import dev.assay.api.engine.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One method in a table of them, for {@link MethodCases}: its id, what to run it on, and where it differs from the usual.
 *
 * <pre>{@code
 * MethodCase.of("hmc").on(Cases.gaussian()).onProblem("funnel-neal-3")
 * }</pre>
 *
 * @since 1.0
 */
public final class MethodCase {
    final String id;
    final List<Case> cases = new ArrayList<>();
    final Map<String, Map<String, String>> problems = new LinkedHashMap<>();
    final Map<String, String> settings = new LinkedHashMap<>();
    Optional<Limits> budget = Optional.empty();
    boolean randomness = true;
    double patience = 2;

    private MethodCase(String id) {
        this.id = id;
    }

    /** {@return the method with its default settings} */
    public static MethodCase of(String id) {
        return new MethodCase(id);
    }

    /** Adds a question to run on; {@return this case} */
    public MethodCase on(Case question) {
        cases.add(question);
        return this;
    }

    /** Adds a problem of the same plugin; {@return this case} */
    public MethodCase onProblem(String problem) {
        return onProblem(problem, Map.of());
    }

    /** Adds a problem of the same plugin with parameters; {@return this case} */
    public MethodCase onProblem(String problem, Map<String, String> parameters) {
        problems.put(problem, parameters);
        return this;
    }

    /** Sets a setting, as text; {@return this case} */
    public MethodCase with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Says what a trial may spend; {@return this case} */
    public MethodCase within(Limits limits) {
        budget = Optional.of(limits);
        return this;
    }

    /** Says that the method uses no randomness; {@return this case} */
    public MethodCase withoutRandomness() {
        randomness = false;
        return this;
    }

    /** Says how long the method may take to finish once it is told to, in seconds; {@return this case} */
    public MethodCase patience(double seconds) {
        patience = seconds;
        return this;
    }

    @Override
    public String toString() {
        return settings.isEmpty() ? id : id + " " + new ArrayList<>(settings.entrySet());
    }
}
