package dev.assay.api;

import java.util.Optional;
import java.util.function.Function;

/**
 * Describes a registered method. Every call returns the entry.
 *
 * @param <Q> the questions it answers
 * @since 1.0
 */
public interface MethodEntry<Q> {
    /** Names the capabilities it cannot do without. */
    MethodEntry<Q> needs(Capability<?>... capabilities);

    /** Names the demands it can meet; a question with any other demand is not applicable. */
    MethodEntry<Q> handles(Demand... demands);

    /** Declines single instances for what only the question shows, with the reason. */
    MethodEntry<Q> declines(Function<? super Q, Optional<String>> reason);

    /** Names the facets of its answers, without labels; a claim that the contract tests verify. */
    MethodEntry<Q> gives(Facet<?>... facets);

    /** Gives the name shown to people. */
    MethodEntry<Q> title(String title);

    /** Tells in a few sentences how it works and what it costs a step. */
    MethodEntry<Q> summary(String summary);

    /** Names where it comes from: DOI, algorithm number. */
    MethodEntry<Q> source(String source);

    /** Numbers the method; raised whenever the same settings and stream would give another answer. */
    MethodEntry<Q> version(int version);
}
