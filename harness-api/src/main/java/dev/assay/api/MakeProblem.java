package dev.assay.api;

/**
 * Makes an instance of a problem from its parameters and the instance's random streams; usually a constructor reference.
 *
 * @param <P> the parameters record
 * @param <T> the problem
 * @since 1.0
 */
@FunctionalInterface
public interface MakeProblem<P, T> {
    /** {@return a new instance; every random input is drawn from {@code instance}, before anything is solved} */
    T make(P parameters, Instance instance);
}
