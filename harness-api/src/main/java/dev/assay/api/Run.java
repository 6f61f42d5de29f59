package dev.assay.api;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A method's side of the harness: budget, randomness, snapshots. Implemented by the harness alone.
 *
 * @since 1.0
 */
public interface Run {
    /**
     * Says "here my answer is valid" and asks whether to go on. When a snapshot is due, {@code answer} is called with the
     * clock stopped and the meters shut.
     *
     * @param answer gives the answer as it stands
     * @return whether to go on; when {@code false}, finish now
     */
    boolean more(Function<? super Ask, Answer> answer);

    /** Says "a safe place to stop, but there is no answer yet" (warm-up, annealing, tuning); {@return whether to go on}. */
    boolean more();

    /**
     * Books all costs from here on under a name: {@code warm-up}, {@code sample}, {@code train-250}, {@code grid-64}.
     * Where a question counts nothing, each phase is a rung: the first answer in it becomes a snapshot.
     */
    void phase(String name);

    /** {@return the method's main stream; the same object at every call} */
    RandomGenerator random();

    /** {@return a named child stream from its beginning: chain 2 is the same with 2 or 8 chains} */
    RandomGenerator random(String part, int index);

    /** {@return what there is to spend and what is left} */
    Budget budget();

    /**
     * Declares work that the harness cannot see (spins touched, unknowns × sweeps): shown and marked as declared, never
     * ranked alone. Once a step, in bulk.
     *
     * @param unit the unit, plural
     * @param n how much, ≥ 0
     */
    void count(String unit, long n);

    /**
     * Reports a blow-up: {@code throw run.diverged("log Z", z)}.
     *
     * @param quantity what became useless
     * @param value its value
     * @return the exception to throw
     */
    Diverged diverged(String quantity, double value);

    /** {@return the ask of the answer that {@code solve} returns} */
    Ask ask();

    /** {@return how many threads may be used} */
    int threads();

    /** {@return an empty folder for the method's own files, gone after the trial} */
    Path scratch();
}
