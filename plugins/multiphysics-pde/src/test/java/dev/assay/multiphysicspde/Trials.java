package dev.assay.multiphysicspde;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs and scores trials in this process through the real engine; truths are computed once a test JVM. */
final class Trials {
    private static final Registrations ALL = Registrations.of(new MultiphysicsPlugin());
    private static final Kept KEPT = Kept.inMemory();
    private static final Map<String, Truth> TRUTHS = new HashMap<>();

    private Trials() {}

    record Trial(FieldQuestion question, Truth truth, List<Answer> snapshots, RunResult result) {
        Answer last() {
            return snapshots.get(snapshots.size() - 1);
        }

        /** Scores of one snapshot by label. */
        Map<String, Double> scores(String metric, Answer answer) {
            var judging = new EngineJudging(question, answer, truth, Map.of(), Seed.of(1), KEPT);
            Map<String, Double> found = new TreeMap<>();
            ALL.metrics().stream()
                    .filter(m -> m.id().equals(metric))
                    .findFirst()
                    .orElseThrow()
                    .make(Map.of())
                    .scores(judging)
                    .values()
                    .forEach(v -> found.put(v.label(), v.number()));
            return found;
        }
    }

    static Registrations all() {
        return ALL;
    }

    static Problem<?> problem(String id, Map<String, String> parameters, long seed) {
        return ALL.problems().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow()
                .make(parameters, new EngineInstance(Seed.of(seed), KEPT.under(id + parameters + seed), 1));
    }

    static Truth truth(String id, Map<String, String> parameters, long seed) {
        return TRUTHS.computeIfAbsent(
                id + parameters + seed,
                key -> problem(id, parameters, seed).truth(new EngineInstance(Seed.of(seed), KEPT.under(key), 1)));
    }

    static MethodRegistration method(String id) {
        return ALL.methods().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    static Trial run(String problem, Map<String, String> parameters, String method, Map<String, String> settings) {
        return run(problem, parameters, method(method).make(settings));
    }

    static Trial run(String problem, Map<String, String> parameters, Method<? super FieldQuestion> method) {
        FieldQuestion question = (FieldQuestion) problem(problem, parameters, 5).question();
        List<Answer> snapshots = new ArrayList<>();
        var run = new EngineRun(
                Limits.NONE,
                EngineRun.usualGrid(),
                Seed.of(9),
                (info, answer) -> snapshots.add(answer),
                Path.of("."),
                1);
        RunResult result = run.execute(method, question);
        return new Trial(question, truth(problem, parameters, 5), snapshots, result);
    }
}
