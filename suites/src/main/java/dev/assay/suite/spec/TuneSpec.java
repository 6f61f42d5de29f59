package dev.assay.suite.spec;

import java.util.List;
import java.util.Objects;

/**
 * How the runner chooses among the points of a method's grid.
 *
 * @param on {@link #VALIDATION}, {@link #INSTANCE} or {@link #SELF}: the question that candidates are tried on
 * @param metric id of the metric that chooses
 * @param trials candidates that are tried, drawn from the grid when it has more, ≥ 1
 */
public record TuneSpec(String on, String metric, int trials) {
    /** Candidates answer a validation question: a shorter history, or an instance of their own. */
    public static final String VALIDATION = "validation";

    /** Candidates answer another instance of the problem, even where the data could be split: another trajectory. */
    public static final String INSTANCE = "instance";

    /** Candidates answer the question itself; only for metrics that read no truth. */
    public static final String SELF = "self";

    /** All of them. */
    static final List<String> QUESTIONS = List.of(VALIDATION, INSTANCE, SELF);

    /** Refuses null. */
    public TuneSpec {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(metric, "metric");
    }
}
