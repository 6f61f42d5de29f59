package dev.assay.api;

/**
 * One instance of a problem: a question for methods, a truth for metrics.
 *
 * @param <Q> the question
 * @since 1.0
 */
public interface Problem<Q extends Question> {
    /** {@return what a method may see; cheap, the same at every call} */
    Q question();

    /**
     * Opens the truth, in another process than the method's and after it is done.
     *
     * @param work streams and a cache for costly references
     * @return what is known, each part lazily
     */
    Truth truth(TruthRun work);
}
