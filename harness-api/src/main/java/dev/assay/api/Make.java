package dev.assay.api;

/**
 * Makes a method or a metric from its settings; usually a constructor reference.
 *
 * @param <S> the settings record
 * @param <T> what is made
 * @since 1.0
 */
@FunctionalInterface
public interface Make<S, T> {
    /** {@return a new instance with these settings} */
    T make(S settings);
}
