package dev.assay.suite.plan;

import dev.assay.results.store.ResultStore;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How long a plan will take: the mean time of stored trials of the same problem and method, or, where there is none, the
 * wall limit.
 *
 * @param seconds the estimate [s]
 * @param isKnown whether every open trial has a stored fellow; otherwise the estimate is an upper bound
 */
public record Estimate(double seconds, boolean isKnown) {
    /** Start, scoring and storing of a trial [s]. */
    private static final double OVERHEAD = 0.3;

    /** {@return the estimate of what is not yet done} */
    public static Estimate of(Plan plan, ResultStore store, Predicate<Trial> isDone, int jobs) {
        Map<String, double[]> cells = new HashMap<>();
        if (store != null) {
            store.index().values().forEach(entry -> {
                double[] sum = cells.computeIfAbsent(entry.cell(), key -> new double[2]);
                sum[0] += entry.wall();
                sum[1]++;
            });
        }
        double seconds = 0;
        boolean known = true;
        for (Trial trial : plan.trials()) {
            if (trial.misfit().isPresent() || isDone.test(trial)) {
                continue;
            }
            double[] sum = cells.get(trial.problem().of().id() + " " + trial.parameters() + " "
                    + trial.method().of().id());
            known &= sum != null;
            seconds += OVERHEAD + (sum == null ? plan.suite().budget().wallSeconds() : sum[0] / sum[1]);
        }
        return new Estimate(seconds / jobs, known);
    }
}
