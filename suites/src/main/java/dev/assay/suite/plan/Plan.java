package dev.assay.suite.plan;

import dev.assay.suite.spec.SuiteSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A suite, expanded.
 *
 * @param suite the suite
 * @param trials all trials, tuning ones before those that they tune, repetition by repetition
 */
public record Plan(SuiteSpec suite, List<Trial> trials) {
    /** Copies the list. */
    public Plan {
        trials = List.copyOf(trials);
    }

    /**
     * A pair that cannot be run.
     *
     * @param problem the problem's id
     * @param method the method's id
     * @param reason why
     */
    public record NotApplicable(String problem, String method, String reason) {}

    /** {@return the pairs that cannot be run, each once, in the plan's order} */
    public List<NotApplicable> notApplicable() {
        Map<String, NotApplicable> pairs = new LinkedHashMap<>();
        for (Trial trial : trials) {
            trial.misfit().ifPresent(reason -> {
                String problem = trial.problem().of().id();
                String method = trial.method().of().id();
                pairs.putIfAbsent(problem + " " + method, new NotApplicable(problem, method, reason));
            });
        }
        return new ArrayList<>(pairs.values());
    }

    /** {@return the plan with only the trials that {@code keep} keeps} */
    public Plan only(java.util.function.Predicate<Trial> keep) {
        return new Plan(suite, trials.stream().filter(keep).toList());
    }
}
