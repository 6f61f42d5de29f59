package dev.assay.chaoticforecasting;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.engine.SnapshotInfo;
import dev.assay.api.history.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A trial in this process through the real engine: question, run, snapshots, truth, scores. */
public final class InProcess {
    public History question;
    public Truth truth;
    Limits limits = Limits.NONE;
    final List<SnapshotInfo> snapshots = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    private final Registrations registrations;
    private final Path folder;
    public RunResult result;

    public InProcess(Plugin plugin, String problem, Map<String, String> parameters, int instance, Path folder) {
        this.folder = folder;
        registrations = Registrations.of(plugin);
        var streams = new EngineInstance(Seed.of(instance), Kept.inMemory(), 1);
        Problem<?> made = registrations.problems().stream()
                .filter(p -> p.id().equals(problem))
                .findFirst()
                .orElseThrow()
                .make(parameters, streams);
        question = (History) made.question();
        truth = made.truth(streams);
    }

    /** The validation question in place of the question. */
    InProcess split(double fraction) {
        var split = question.split(fraction).orElseThrow();
        question = (History) split.question();
        truth = split.truth();
        return this;
    }

    public InProcess run(String method, Map<String, String> settings) {
        return run(registrations.methods().stream()
                .filter(m -> m.id().equals(method))
                .findFirst()
                .orElseThrow()
                .make(settings));
    }

    InProcess run(Method<? super History> method) {
        snapshots.clear();
        answers.clear();
        result = new EngineRun(
                        limits,
                        EngineRun.usualGrid(),
                        Seed.of(99),
                        (info, answer) -> {
                            snapshots.add(info);
                            answers.add(answer);
                        },
                        folder,
                        1)
                .execute(method, question);
        return this;
    }

    /** The first value of a metric of answer {@code i}. */
    Scores.Value score(String metric, int i) {
        return score(metric, Map.of(), i);
    }

    /** The first value of a metric with settings, of the last answer. */
    Scores.Value score(String metric, Map<String, String> settings) {
        return score(metric, settings, answers.size() - 1);
    }

    private Scores.Value score(String metric, Map<String, String> settings, int i) {
        var judging = new EngineJudging(question, answers.get(i), truth, Map.of(), Seed.of(7), Kept.inMemory());
        return registrations.metrics().stream()
                .filter(m -> m.id().equals(metric))
                .findFirst()
                .orElseThrow()
                .make(settings)
                .scores(judging)
                .values()
                .get(0);
    }

    /** The first value of a metric of the last answer. */
    public Scores.Value score(String metric) {
        return score(metric, answers.size() - 1);
    }
}
