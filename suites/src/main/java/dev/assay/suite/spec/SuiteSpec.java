package dev.assay.suite.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A suite that was read and found free of faults: problems × methods × settings × instances × repetitions.
 *
 * @param id {@code family/name}
 * @param title the name shown to people; the id when the file gives none
 * @param seed root of all random streams
 * @param instances instance seeds per problem: new data, ≥ 1
 * @param repetitions method streams per instance, ≥ 1
 * @param cores threads a trial may use, ≥ 1
 * @param jitWarmup how long a worker first runs the method on a throw-away instance [s], ≥ 0
 * @param budget what a trial may spend
 * @param snapshots points of the snapshot grid, ≥ 1
 * @param problems in the file's order, at least one
 * @param methods in the file's order, at least one
 * @param metrics in the file's order, at least one
 * @param exclude pairs that are left out
 * @param source the file it was read from
 * @param digest SHA-256 of the effective content after {@code extends}, 64 hexadecimal digits: equal for two files that
 *     differ in comments, title, order of keys or spelling of numbers alone
 */
public record SuiteSpec(
        String id,
        String title,
        long seed,
        int instances,
        int repetitions,
        int cores,
        double jitWarmup,
        BudgetSpec budget,
        int snapshots,
        List<ProblemSpec> problems,
        List<MethodSpec> methods,
        List<MetricSpec> metrics,
        List<Exclusion> exclude,
        Path source,
        String digest) {
    /** Copies the lists. */
    public SuiteSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(digest, "digest");
        problems = List.copyOf(problems);
        methods = List.copyOf(methods);
        metrics = List.copyOf(metrics);
        exclude = List.copyOf(exclude);
    }

    /** {@return the part of the id before the slash} */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    /** {@return the part of the id after the slash} */
    public String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** {@return whether an exclusion names this pair} */
    public boolean excludes(String problem, String method) {
        return exclude.stream().anyMatch(exclusion -> exclusion.matches(problem, method));
    }
}
