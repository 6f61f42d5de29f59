package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Metric;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.engine.SnapshotInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs and scores in process, with the harness's real run: meters, budget, snapshot clock, random streams. */
public final class Trials {
    private Trials() {}

    /**
     * A trial that was run.
     *
     * @param result how it ended and what it cost
     * @param infos what each snapshot had cost
     * @param answers the snapshots' answers, in order of cost
     */
    public record Trial(RunResult result, List<SnapshotInfo> infos, List<Answer> answers) {
        /** {@return the last answer that was stored} */
        public Answer last() {
            if (answers.isEmpty()) {
                throw new AssertionError("no answer was stored: " + result.outcome() + ", " + result.reason());
            }
            return answers.get(answers.size() - 1);
        }
    }

    /** {@return the registered method of an id} */
    public static MethodRegistration method(Plugin plugin, String id) {
        return find(Registrations.of(plugin).methods().stream().filter(m -> m.id().equals(id)), "method", id);
    }

    /** {@return the registered problem of an id} */
    public static ProblemRegistration problem(Plugin plugin, String id) {
        return find(Registrations.of(plugin).problems().stream().filter(p -> p.id().equals(id)), "problem", id);
    }

    /** {@return the registered metric of an id} */
    public static MetricRegistration metric(Plugin plugin, String id) {
        return find(Registrations.of(plugin).metrics().stream().filter(m -> m.id().equals(id)), "metric", id);
    }

    private static <T> T find(Stream<T> found, String kind, String id) {
        return found.findFirst()
                .orElseThrow(() -> new AssertionError("the plugin registers no " + kind + " '" + id + "'"));
    }

    /** {@return an instance of a problem; costly arrays are kept in {@code kept}} */
    static Problem<?> instance(ProblemRegistration problem, Map<String, String> parameters, Seed seed, Kept kept) {
        return problem.make(parameters, new EngineInstance(seed, kept, 1));
    }

    /** {@return the truth of an instance; costly arrays are kept in {@code kept}} */
    static Truth truth(Problem<?> problem, Seed seed, Kept kept) {
        return problem.truth(new EngineInstance(seed.child("truth"), kept, 1));
    }

    /** {@return an instance of a problem} */
    public static Problem<?> instance(ProblemRegistration problem, Map<String, String> parameters, Seed seed) {
        return problem.make(parameters, new EngineInstance(seed, Kept.inMemory(), 1));
    }

    /** {@return the truth of an instance} */
    public static Truth truth(Problem<?> problem, Seed seed) {
        return problem.truth(new EngineInstance(seed.child("truth"), Kept.inMemory(), 1));
    }

    /**
     * Runs a method on a question.
     *
     * @param method the method
     * @param settings its settings, as text; the rest takes its default
     * @param question the question
     * @param limits what it may spend
     * @param grid shares of the counted budget at which snapshots are taken
     * @param seed the trial's seed
     * @return the trial
     */
    public static Trial run(
            MethodRegistration method,
            Map<String, String> settings,
            Question question,
            Limits limits,
            double[] grid,
            Seed seed) {
        Method<Object> made = method.make(settings);
        return run(made.getClass().getClassLoader(), made, question, limits, grid, seed);
    }

    /** Runs a method, with {@code watch} looking on, in a thread of its own under a context class loader. */
    static Trial watched(
            ClassLoader loader,
            Method<Object> method,
            Question question,
            Limits limits,
            double[] grid,
            Seed seed,
            Watch watch) {
        Method<Object> seen = (metered, run) -> watch.returned(method.solve(metered, watch.over(run)));
        return run(loader, seen, watch.over(question), limits, grid, seed);
    }

    static Trial run(
            ClassLoader loader, Method<Object> method, Question question, Limits limits, double[] grid, Seed seed) {
        List<SnapshotInfo> infos = Collections.synchronizedList(new ArrayList<>());
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        Path scratch = scratch();
        try {
            EngineRun run = new EngineRun(
                    limits,
                    grid,
                    seed,
                    (info, answer) -> {
                        infos.add(info);
                        answers.add(answer);
                    },
                    scratch,
                    1);
            RunResult result = Patience.within(loader, () -> run.execute(method, question));
            return new Trial(result, List.copyOf(infos), List.copyOf(answers));
        } finally {
            delete(scratch);
        }
    }

    /** {@return the trial of a method that need not be registered} */
    public static <Q extends Question> Trial run(
            Method<? super Q> method, Q question, Limits limits, double[] grid, Seed seed) {
        return run(method.getClass().getClassLoader(), any(method), question, limits, grid, seed);
    }

    @SuppressWarnings("unchecked")
    private static Method<Object> any(Method<?> method) {
        return (Method<Object>) method;
    }

    /** {@return the trial of a method with default settings on the usual snapshot grid} */
    public static Trial run(MethodRegistration method, Question question, Limits limits, Seed seed) {
        return run(method, Map.of(), question, limits, EngineRun.usualGrid(), seed);
    }

    /** {@return what a metric says of an answer} */
    public static Scores score(
            MetricRegistration metric, Map<String, String> settings, Question question, Answer answer, Truth truth) {
        return score(metric, settings, question, answer, truth, Map.of());
    }

    /** {@return what a metric says of an answer that had cost so much} */
    public static Scores score(
            MetricRegistration metric,
            Map<String, String> settings,
            Question question,
            Answer answer,
            Truth truth,
            Map<String, Long> costs) {
        Metric made = metric.make(settings);
        return made.scores(new EngineJudging(
                question,
                answer,
                truth,
                new TreeMap<>(costs),
                Seed.of(17).child("metric", metric.id()),
                Kept.inMemory()));
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("assay-testkit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
