package dev.assay.api;

/**
 * Draws an exhibit from the question and what {@link Judging} holds: answer and truth.
 *
 * @param <Q> the question
 * @since 1.0
 */
@FunctionalInterface
public interface ExhibitMaker<Q> {
    /** {@return the picture, without title} */
    Exhibit make(Q question, Judging judging);
}
