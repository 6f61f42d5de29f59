package dev.assay.results.record;

import java.util.Arrays;

/** How a trial can end. The ids are fixed. */
public enum Outcome {
    /** Returned, or spent its evaluation budget. */
    FINISHED("finished"),
    /** The mathematics blew up. */
    DIVERGED("diverged"),
    /** A time limit ended it. */
    TIMED_OUT("timed-out"),
    /** The memory limit ended it. */
    OUT_OF_MEMORY("out-of-memory"),
    /** The process ended by itself. */
    CRASHED("crashed"),
    /** The method threw an exception. */
    FAILED("failed"),
    /** The answer cannot be scored. */
    INVALID_ANSWER("invalid-answer"),
    /** The method cannot answer this question. */
    NOT_APPLICABLE("not-applicable"),
    /** It was planned and not run. */
    NOT_RUN("not-run"),
    /** The user stopped it. */
    CANCELLED("cancelled"),
    /** The harness or the machine failed, not the method. */
    INFRASTRUCTURE("infrastructure");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** {@return the id, as in files and on pages} */
    public String id() {
        return id;
    }

    /** {@return the outcome of an id} */
    public static Outcome of(String id) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no outcome '" + id + "'"));
    }

    /** {@return whether a planned trial may end so without the run being red} */
    public boolean isExpected() {
        return this == FINISHED || this == DIVERGED || this == NOT_APPLICABLE;
    }

    /** {@return whether nothing was learnt of the method, so that it is run again} */
    public boolean isVoid() {
        return this == NOT_RUN || this == CANCELLED || this == INFRASTRUCTURE;
    }

    /** {@return whether the method did not do what was asked of it} */
    public boolean isFailure() {
        return this != FINISHED && this != NOT_APPLICABLE && !isVoid();
    }

    @Override
    public String toString() {
        return id;
    }
}
