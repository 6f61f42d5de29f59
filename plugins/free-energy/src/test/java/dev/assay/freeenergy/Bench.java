package dev.assay.freeenergy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Metric;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs and scores in this process, through the real engine. */
public final class Bench {
    private Bench() {}

    /** What a run left. */
    public record Outcome(RunResult result, List<Answer> snapshots) {
        /** {@return the last snapshot} */
        public Answer answer() {
            return snapshots.get(snapshots.size() - 1);
        }
    }

    /** {@return a store in a folder} */
    public static Kept kept(Path folder) {
        return Kept.inFolder(folder);
    }

    /** {@return an instance of seed 1} */
    public static EngineInstance instance(Path folder) {
        return new EngineInstance(Seed.of(1), kept(folder), 1);
    }

    /** Runs a method on a question. */
    public static <Q extends Question> Outcome run(
            Method<? super Q> method, Q question, Limits limits, double[] grid, long seed, Path folder) {
        List<Answer> snapshots = new ArrayList<>();
        EngineRun run = new EngineRun(limits, grid, Seed.of(seed), (info, answer) -> snapshots.add(answer), folder, 1);
        RunResult result = run.execute(method, question);
        return new Outcome(result, snapshots);
    }

    /** Runs within one counted limit and expects an answer. */
    public static <Q extends Question> Outcome run(
            Method<? super Q> method, Q question, String unit, long limit, long seed, Path folder) {
        Outcome outcome = run(method, question, Limits.of(unit, limit), EngineRun.usualGrid(), seed, folder);
        assertThat(outcome.result().outcome()).as(outcome.result().reason()).isEqualTo("finished");
        return outcome;
    }

    /** Scores an answer. */
    public static Scores score(Metric metric, Problem<?> problem, Answer answer, Map<String, Long> costs, Path folder) {
        return metric.scores(new EngineJudging(
                problem.question(), answer, problem.truth(instance(folder)), costs, Seed.of(7), Kept.inMemory()));
    }

    /** {@return the value of a name} */
    public static Scores.Value value(Scores scores, String name) {
        return scores.values().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
