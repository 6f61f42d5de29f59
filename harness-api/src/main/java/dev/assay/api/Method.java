package dev.assay.api;

/**
 * An algorithm under test. One verb: take the question, use the run, give the answer.
 *
 * <pre>{@code
 * public Answer solve(Density target, Run run) {
 *     var chain = new Chain(target, settings, run.random());
 *     do {
 *         chain.step();
 *     } while (run.more(ask -> chain.answer()));
 *     return chain.answer();
 * }
 * }</pre>
 *
 * <p>All randomness comes from {@code run}; the same question, settings and stream give the same answer to the bit.
 * A method finishes soon after {@link Run#more()} said {@code false}.
 *
 * @param <Q> the questions it answers
 * @since 1.0
 */
@FunctionalInterface
public interface Method<Q> {
    /**
     * Solves.
     *
     * @param question what may be known of the instance
     * @param run budget, randomness, snapshots
     * @return the final answer
     * @throws Exception any failure; blow-up of the mathematics is {@code throw run.diverged(…)}
     */
    Answer solve(Q question, Run run) throws Exception;
}
