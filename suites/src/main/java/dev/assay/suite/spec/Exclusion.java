package dev.assay.suite.spec;

import java.util.Objects;

/**
 * Pairs that a suite leaves out.
 *
 * @param problem glob over ids of problems, {@code *} for all
 * @param method glob over ids of methods, {@code *} for all
 */
public record Exclusion(String problem, String method) {
    /** Refuses null. */
    public Exclusion {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(method, "method");
    }

    /** {@return whether both ids match} */
    public boolean matches(String problemId, String methodId) {
        return Glob.of(problem).matches(problemId) && Glob.of(method).matches(methodId);
    }
}
