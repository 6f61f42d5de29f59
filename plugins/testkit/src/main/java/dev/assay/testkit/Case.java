package dev.assay.testkit;

import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.engine.ProblemRegistration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<Plugin, Question> elsewhere;

    private Case(
            String name,
            Supplier<? extends Question> question,
            Optional<ProblemRegistration> problem,
            Function<Plugin, Question> elsewhere) {
        this.name = Objects.requireNonNull(name, "name");
        this.question = Objects.requireNonNull(question, "question");
        this.problem = problem;
        this.elsewhere = elsewhere;
    }

    /** {@return a case of a question made by {@code question}} */
    public static Case of(String name, Supplier<? extends Question> question) {
        return new Case(name, question, Optional.empty(), plugin -> question.get());
    }

    /** A case of a registered problem; {@code elsewhere} makes its question from another copy of the plugin. */
    static Case of(
            String name,
            Supplier<? extends Question> question,
            ProblemRegistration problem,
            Function<Plugin, Question> elsewhere) {
        return new Case(name, question, Optional.of(problem), elsewhere);
    }

    /** {@return a new question} */
    public Question question() {
        return question.get();
    }

    /** {@return a new question, made by a copy of the plugin: method and problem of a plugin share its classes} */
    Question question(Plugin copy) {
        return elsewhere.apply(copy);
    }

    Optional<ProblemRegistration> problem() {
        return problem;
    }

    @Override
    public String toString() {
        return name;
    }
}
