package dev.assay.testkit;

import dev.assay.api.Question;
import dev.assay.api.engine.ProblemRegistration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A question that a method is tried on, made anew for every trial.
 *
 * @since 1.0
 */
public final class Case {
    private final String name;
    private final Supplier<? extends Question> question;
    private final Optional<ProblemRegistration> problem;

    private Case(String name, Supplier<? extends Question> question, Optional<ProblemRegistration> problem) {
        this.name = Objects.requireNonNull(name, "name");
        this.question = Objects.requireNonNull(question, "question");
        this.problem = problem;
    }

    /** {@return a case of a question made by {@code question}} */
    public static Case of(String name, Supplier<? extends Question> question) {
        return new Case(name, question, Optional.empty());
    }

    static Case of(String name, Supplier<? extends Question> question, ProblemRegistration problem) {
        return new Case(name, question, Optional.of(problem));
    }

    /** {@return a new question} */
    public Question question() {
        return question.get();
    }

    Optional<ProblemRegistration> problem() {
        return problem;
    }

    @Override
    public String toString() {
        return name;
    }
}
