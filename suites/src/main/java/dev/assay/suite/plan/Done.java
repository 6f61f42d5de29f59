package dev.assay.suite.plan;

import dev.assay.results.record.Outcome;
import dev.assay.suite.spec.BudgetSpec;

/** Decides whether a stored trial still stands, so that it need not be run again. */
public final class Done {
    private Done() {}

    /**
     * Decides. A trial that ended inside its limits stands when they are raised or lowered; one that a limit cut is run
     * again when that limit is raised; one from which nothing was learnt is always run again.
     *
     * @param outcome how it ended
     * @param wallLimit the wall limit it ran under [s]
     * @param memoryLimit the memory limit it ran under [bytes]
     * @param wanted the limits wanted now
     * @return whether it stands
     */
    public static boolean stands(Outcome outcome, double wallLimit, long memoryLimit, BudgetSpec wanted) {
        if (outcome.isVoid()) {
            return false;
        }
        return switch (outcome) {
            case TIMED_OUT -> wanted.wallSeconds() <= wallLimit;
            case OUT_OF_MEMORY -> wanted.memoryBytes() <= memoryLimit;
            default -> true;
        };
    }
}
