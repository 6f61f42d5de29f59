package dev.assay.suite.spec;

import dev.assay.api.engine.Seed;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digest of a suite: SHA-256 over length-prefixed parts, so that no two contents give the same bytes. Title and file do
 * not count; the order of problems, methods, metrics and grid values does.
 */
final class SuiteDigest {
    private final List<String> parts = new ArrayList<>();

    private SuiteDigest() {}

    /** {@return the suite with its digest} */
    static SuiteSpec seal(SuiteSpec s) {
        String digest = new SuiteDigest().of(s);
        return new SuiteSpec(
                s.id(),
                s.title(),
                s.seed(),
                s.instances(),
                s.repetitions(),
                s.cores(),
                s.jitWarmup(),
                s.budget(),
                s.snapshots(),
                s.problems(),
                s.methods(),
                s.metrics(),
                s.exclude(),
                s.source(),
                digest);
    }

    private String of(SuiteSpec s) {
        add("assay", 1, "suite", s.id(), "seed", s.seed(), "instances", s.instances());
        add("repetitions", s.repetitions(), "cores", s.cores(), "jitWarmup", s.jitWarmup());
        add("snapshots", s.snapshots(), "counts", s.budget().counts().size());
        s.budget().counts().forEach((unit, limit) -> add(unit, limit));
        add("wall", s.budget().wallSeconds(), "cpu", s.budget().cpuSeconds().orElse(Double.POSITIVE_INFINITY));
        add("memory", s.budget().memoryBytes(), "problems", s.problems().size());
        for (ProblemSpec problem : s.problems()) {
            add(problem.id());
            values(problem.set(), problem.grid());
        }
        add("methods", s.methods().size());
        for (MethodSpec method : s.methods()) {
            add(method.id(), method.tune().isPresent());
            values(method.set(), method.grid());
            method.tune().ifPresent(tune -> add(tune.on(), tune.metric(), tune.trials()));
        }
        add("metrics", s.metrics().size());
        for (MetricSpec metric : s.metrics()) {
            add(metric.id());
            values(metric.set(), Map.of());
        }
        add("exclude", s.exclude().size());
        s.exclude().forEach(exclusion -> add(exclusion.problem(), exclusion.method()));
        return HexFormat.of().formatHex(Seed.digest(parts.toArray(String[]::new)));
    }

    private void values(Map<String, String> set, Map<String, List<String>> grid) {
        add("set", set.size());
        set.forEach((name, text) -> add(name, text));
        add("grid", grid.size());
        new TreeMap<>(grid).forEach((name, texts) -> {
            add(name, texts.size());
            texts.forEach(this::add);
        });
    }

    private void add(Object... values) {
        for (Object value : values) {
            parts.add(String.valueOf(value));
        }
    }
}
