package dev.assay.results.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One trial: what was asked, how it ended, what it cost, how it scored, and where it was run.
 *
 * @param key the run key
 * @param suite id of the suite
 * @param suiteTitle its title
 * @param suiteDigest digest of its content
 * @param family the problem's family
 * @param role {@code trial} or {@code tuning}
 * @param problem the problem
 * @param method the method
 * @param repetition number of the repetition
 * @param seed the trial's seed
 * @param budget what it was allowed
 * @param outcome how it ended
 * @param reason why, in one line
 * @param errorTail the end of the worker's error output
 * @param wall wall time of the method [s]
 * @param cpu CPU time of the worker meanwhile [s]
 * @param answering wall time spent answering, not in {@code wall} [s]
 * @param counts counted and declared units
 * @param declared which of them the method declared
 * @param phases costs by phase
 * @param tuning what tuning cost, for a tuned trial
 * @param snapshots answers by cost, scored
 * @param metrics the metrics it was scored with
 * @param exhibits pictures of the last answer
 * @param provenance where it was run
 * @param started when it began, ISO 8601 in UTC
 * @param ended when it ended, ISO 8601 in UTC
 */
public record TrialRecord(
        String key,
        String suite,
        String suiteTitle,
        String suiteDigest,
        String family,
        String role,
        ProblemRef problem,
        MethodRef method,
        int repetition,
        String seed,
        BudgetRef budget,
        Outcome outcome,
        String reason,
        String errorTail,
        double wall,
        double cpu,
        double answering,
        Map<String, Long> counts,
        List<String> declared,
        List<Phase> phases,
        Optional<Tuning> tuning,
        List<Snapshot> snapshots,
        List<MetricInfo> metrics,
        List<Exhibit> exhibits,
        Provenance provenance,
        String started,
        String ended) {
    /** Copies the collections in order. */
    public TrialRecord {
        counts = Ordered.copy(counts);
        declared = List.copyOf(declared);
        phases = List.copyOf(phases);
        snapshots = List.copyOf(snapshots);
        metrics = List.copyOf(metrics);
        exhibits = List.copyOf(exhibits);
    }

    /** {@return the scores of the last snapshot: those of the trial} */
    public List<Score> scores() {
        return snapshots.isEmpty()
                ? List.of()
                : snapshots.get(snapshots.size() - 1).scores();
    }

    /** {@return whether this trial enters tables; tuning trials do not} */
    public boolean isRanked() {
        return role.equals("trial");
    }

    /** {@return this record with other exhibits} */
    public TrialRecord withExhibits(List<Exhibit> other) {
        return new TrialRecord(
                key,
                suite,
                suiteTitle,
                suiteDigest,
                family,
                role,
                problem,
                method,
                repetition,
                seed,
                budget,
                outcome,
                reason,
                errorTail,
                wall,
                cpu,
                answering,
                counts,
                declared,
                phases,
                tuning,
                snapshots,
                metrics,
                other,
                provenance,
                started,
                ended);
    }
}
