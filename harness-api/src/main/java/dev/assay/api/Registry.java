package dev.assay.api;

import java.util.function.Consumer;

/**
 * Takes what a plugin brings. Ids are lower-case letters, digits and hyphens; an id with its default parameters is fixed
 * for ever: whoever improves a definition takes a new id.
 *
 * @since 1.0
 */
public interface Registry {
    /**
     * Registers a problem.
     *
     * @param id the problem's id
     * @param question the class of its question
     * @param parameters the record of its parameters, each component with {@link Setting}
     * @param make makes an instance
     * @param <Q> the question
     * @param <P> the parameters
     * @return the entry, to be described further
     */
    <Q extends Question, P extends Record> ProblemEntry<Q> problem(
            String id, Class<Q> question, Class<P> parameters, MakeProblem<P, ? extends Problem<? extends Q>> make);

    /**
     * Registers a method.
     *
     * @param id the method's id
     * @param question the class of the questions it answers; {@code Object} for one that answers any
     * @param settings the record of its settings, each component with {@link Setting}
     * @param make makes the method
     * @param <Q> the question
     * @param <S> the settings
     * @return the entry, to be described further
     */
    <Q, S extends Record> MethodEntry<Q> method(
            String id, Class<Q> question, Class<S> settings, Make<S, ? extends Method<? super Q>> make);

    /**
     * Registers a metric.
     *
     * @param id the metric's id
     * @param settings the record of its settings, each component with {@link Setting}
     * @param make makes the metric
     * @param <S> the settings
     * @return the entry, to be described further
     */
    <S extends Record> MetricEntry metric(String id, Class<S> settings, Make<S, Metric> make);

    /**
     * Registers entries that belong together. The harness may leave a part out when it needs none of its entries, so that
     * a trial of one method does not pay for loading a hundred.
     *
     * @param name names the part within the plugin
     * @param entries registers them
     */
    default void part(String name, Consumer<Registry> entries) {
        entries.accept(this);
    }
}
