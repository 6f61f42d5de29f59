package dev.assay.suite.run;

import dev.assay.api.engine.Limits;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.record.Tuning;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.plan.Done;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.worker.ScoreSheet;
import dev.assay.suite.run.worker.WorkOrder;
import dev.assay.suite.spec.MetricSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Runs what is not yet stored of a plan: tuning trials first, then the rest, {@code jobs} at a time. A record is stored for
 * every planned trial, whatever happens to it.
 */
public final class Runner {
    private final Plan plan;
    private final Catalogue catalogue;
    private final ResultStore store;
    private final int jobs;
    private final Progress progress;
    private final Records records;
    private final Jvm jvm;
    private final Path work;
    private final Path truths;
    private final Map<String, List<Records.Metric>> metrics = new ConcurrentHashMap<>();

    /**
     * Prepares a run.
     *
     * @param plan what to run
     * @param catalogue what is installed
     * @param store where records go
     * @param results the store's folder, which also holds the trials' scratch folders and costly truths
     * @param jobs trials at a time, ≥ 1
     * @param progress is told
     * @param commandLine arguments of the command, for provenance
     */
    public Runner(
            Plan plan,
            Catalogue catalogue,
            ResultStore store,
            Path results,
            int jobs,
            Progress progress,
            List<String> commandLine) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.store = store;
        this.jobs = jobs;
        this.jvm = Jvm.prepared(catalogue.plugins().stream()
                .map(plugin -> plugin.known().folder())
                .toList());
        this.progress = progress;
        this.records = new Records(plan.suite(), jobs, commandLine);
        this.work = results.toAbsolutePath().normalize().resolve(".work");
        this.truths = results.toAbsolutePath().normalize().resolve(".truths");
    }

    /**
     * What came of a run.
     *
     * @param planned trials in the plan
     * @param done those that were stored before
     * @param outcomes trials by outcome, all of the plan
     * @param unexpected names of trials that did not end as they should, with outcome and reason
     */
    public record Summary(int planned, int done, Map<String, Integer> outcomes, List<String> unexpected) {}

    /** Runs; {@return what came of it}. */
    public Summary run() throws IOException, InterruptedException {
        clear(work);
        Files.createDirectories(work);
        List<Trial> open =
                plan.trials().stream().filter(trial -> !isDone(trial)).toList();
        progress.begin(open.size());
        try {
            runAll(open.stream().filter(Runner::isTuning).toList());
            runAll(open.stream().filter(trial -> !isTuning(trial)).toList());
        } finally {
            progress.close();
            clear(work);
        }
        return summary(plan.trials().size() - open.size());
    }

    private static boolean isTuning(Trial trial) {
        return trial.tuning().role() == Trial.Role.TUNING;
    }

    private boolean isDone(Trial trial) {
        return store.find(trial.key())
                .map(entry -> Done.stands(
                        entry.outcome(),
                        entry.wallLimit(),
                        entry.memoryLimit(),
                        plan.suite().budget()))
                .orElse(false);
    }

    private void runAll(List<Trial> trials) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        ThreadLocal<Scorer> scorers = new ThreadLocal<>();
        List<Scorer> all = java.util.Collections.synchronizedList(new ArrayList<>());
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (Trial trial : trials) {
                futures.add(pool.submit(() -> {
                    if (scorers.get() == null) {
                        scorers.set(new Scorer(jvm.scorer()));
                        all.add(scorers.get());
                    }
                    run(trial, scorers.get());
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
            all.forEach(Scorer::close);
        }
    }

    private void run(Trial trial, Scorer scorer) throws IOException, InterruptedException {
        long start = System.nanoTime();
        TrialRecord record;
        if (trial.misfit().isPresent()) {
            record = notRun(trial, Outcome.NOT_APPLICABLE, trial.misfit().get());
        } else if (trial.tuning().role() == Trial.Role.TUNED) {
            record = runTuned(trial, scorer);
        } else {
            record = run(trial, scorer, Optional.empty());
        }
        synchronized (store) {
            store.append(record);
        }
        progress.ended(trial.name(), record.outcome().id(), (System.nanoTime() - start) / 1e9);
    }

    private TrialRecord notRun(Trial trial, Outcome outcome, String reason) {
        return records.record(trial, metrics(trial), Records.Event.notRun(outcome, reason));
    }

    private TrialRecord runTuned(Trial trial, Scorer scorer) throws IOException, InterruptedException {
        List<TrialRecord> tried = new ArrayList<>();
        for (String key : trial.tuning().candidates()) {
            synchronized (store) {
                store.read(key).ifPresent(tried::add);
            }
        }
        String metric = trial.tuning().metric();
        String direction = catalogue.metric(metric).orElseThrow().of().direction();
        Optional<Tuner.Choice> choice = Tuner.choose(metric, direction, tried);
        if (choice.isEmpty()) {
            return notRun(
                    trial, Outcome.NOT_RUN, "none of its " + tried.size() + " tuning trials has a finite " + metric);
        }
        return run(
                trial.with(choice.get().settings()),
                scorer,
                Optional.of(choice.get().cost()));
    }

    private TrialRecord run(Trial trial, Scorer scorer, Optional<Tuning> tuning)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve(trial.key()));
        Instant started = Instant.now();
        double load = Machine.load();
        try {
            WorkOrder order = order(trial);
            order.write(folder);
            List<String> flags = jvm.workerFlags(
                    plan.suite().budget().memoryBytes(), plan.suite().cores());
            TrialProcess process = new TrialProcess(
                    jvm.worker(flags, folder), folder, order.limits().wallNanos(), (long)
                            (plan.suite().jitWarmup() * 1e9));
            TrialProcess.Ending ending = process.run();
            Outcome outcome = Outcome.of(ending.outcome());
            String reason = ending.reason();
            Optional<ScoreSheet> sheet = Optional.empty();
            if (outcome != Outcome.NOT_APPLICABLE && outcome != Outcome.INFRASTRUCTURE) {
                try {
                    sheet = Optional.of(scorer.score(folder));
                    if (!sheet.get().faults().isEmpty()) {
                        reason +=
                                "; not scored: " + String.join("; ", sheet.get().faults());
                    }
                } catch (Scorer.ScoringFailed e) {
                    outcome = Outcome.INFRASTRUCTURE;
                    reason = e.getMessage() + " (the trial had ended: " + ending.outcome() + ")";
                }
            }
            return records.record(
                    trial,
                    metrics(trial),
                    new Records.Event(
                            outcome,
                            reason,
                            ending.errorTail(),
                            ending.result(),
                            ending.wallNanos() / 1e9,
                            sheet,
                            tuning,
                            flags,
                            load,
                            started));
        } finally {
            clear(folder);
        }
    }

    private WorkOrder order(Trial trial) {
        var budget = plan.suite().budget();
        Limits limits = new Limits(
                budget.counts(),
                nanos(budget.wallSeconds()),
                nanos(budget.cpuSeconds().orElse(Double.POSITIVE_INFINITY)));
        return new WorkOrder(
                trial.problem().plugin().known(),
                trial.problem().of().id(),
                trial.problem().of().version(),
                trial.parameters(),
                trial.instanceSeed(),
                trial.tuning().validation(),
                trial.method().plugin().known(),
                trial.method().of().id(),
                trial.settings(),
                trial.seed(),
                limits,
                plan.suite().snapshots(),
                plan.suite().cores(),
                plan.suite().jitWarmup(),
                metrics(trial).stream()
                        .map(metric -> new WorkOrder.MetricOrder(
                                metric.entry().plugin().known(),
                                metric.entry().of().id(),
                                metric.settings()))
                        .toList(),
                truths,
                List.of(
                        trial.problem()
                                .plugin()
                                .registrations()
                                .partOfProblem(trial.problem().of().id()),
                        trial.method()
                                .plugin()
                                .registrations()
                                .partOfMethod(trial.method().of().id())));
    }

    private static long nanos(double seconds) {
        return Double.isInfinite(seconds) ? Long.MAX_VALUE : (long) (seconds * 1e9);
    }

    /**
     * The suite's metrics that this pair of problem and method can feed, in the suite's order; for a tuning trial also the
     * metric that chooses.
     */
    private List<Records.Metric> metrics(Trial trial) {
        String chooser =
                trial.tuning().role() == Trial.Role.TUNING ? trial.tuning().metric() : "";
        String pair = trial.problem().of().id() + " " + trial.method().of().id() + " " + chooser;
        return metrics.computeIfAbsent(pair, key -> {
            List<MetricSpec> wanted = new ArrayList<>(plan.suite().metrics());
            if (!chooser.isEmpty()
                    && wanted.stream().noneMatch(spec -> spec.id().equals(chooser))) {
                wanted.add(new MetricSpec(chooser, Map.of()));
            }
            return wanted.stream().flatMap(spec -> fitting(spec, trial)).toList();
        });
    }

    private Stream<Records.Metric> fitting(MetricSpec spec, Trial trial) {
        var entry = catalogue.metric(spec.id()).orElseThrow();
        Map<String, String> settings = entry.of().settings().canonical(spec.set());
        boolean fits = entry.of()
                .reads(
                        settings,
                        trial.method().of().gives(),
                        trial.problem().of().knows());
        return fits ? Stream.of(new Records.Metric(entry, settings)) : Stream.empty();
    }

    private Summary summary(int done) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> unexpected = new ArrayList<>();
        for (Trial trial : plan.trials()) {
            Outcome outcome =
                    store.find(trial.key()).map(ResultStore.IndexEntry::outcome).orElse(Outcome.NOT_RUN);
            outcomes.merge(outcome.id(), 1, Integer::sum);
            if (!outcome.isExpected()) {
                unexpected.add(trial.name() + ": " + outcome.id() + " (" + trial.key() + ")");
            }
        }
        return new Summary(plan.trials().size(), done, outcomes, unexpected);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
