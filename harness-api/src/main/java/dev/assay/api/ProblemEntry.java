package dev.assay.api;

/**
 * Describes a registered problem. Every call returns the entry.
 *
 * @param <Q> the problem's question
 * @since 1.0
 */
public interface ProblemEntry<Q extends Question> {
    /** Names what every instance's question offers; a claim that the contract tests verify. */
    ProblemEntry<Q> offers(Capability<?>... capabilities);

    /** Names what the question asks of whoever answers it. */
    ProblemEntry<Q> demands(Demand... demands);

    /** Names the facets that the truth knows, without labels; a claim that the contract tests verify. */
    ProblemEntry<Q> knows(Facet<?>... facets);

    /** Gives the name shown to people. */
    ProblemEntry<Q> title(String title);

    /** Gives the definition in a few sentences: formula, domain, what makes it hard. */
    ProblemEntry<Q> summary(String summary);

    /** Names where the definition comes from: DOI, repository, equation. */
    ProblemEntry<Q> source(String source);

    /** Numbers the definition; raised whenever the same parameters and seed would give other numbers. */
    ProblemEntry<Q> version(int version);

    /**
     * Adds a picture, made in the scoring process from the last snapshot of a trial; at most three a problem.
     *
     * @param title what it shows
     * @param exhibit makes it; is asked only when the answer has {@code of}
     * @param of the facet it draws
     */
    ProblemEntry<Q> exhibit(String title, Facet<?> of, ExhibitMaker<? super Q> exhibit);

    /**
     * Names the method that gives reference solutions of this problem on a grid of the caller's choice: one with settings
     * {@code coarsest} and {@code finest} (and {@code finestLine} where lines go further), a phase named by its size on
     * every grid, and an answer in each.
     *
     * @param method its id
     */
    ProblemEntry<Q> solvedBy(String method);
}
