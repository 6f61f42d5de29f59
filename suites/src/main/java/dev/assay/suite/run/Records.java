package dev.assay.suite.run;

import dev.assay.api.ApiVersion;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.PhaseCost;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.SnapshotInfo;
import dev.assay.results.record.BudgetRef;
import dev.assay.results.record.Exhibit;
import dev.assay.results.record.MethodRef;
import dev.assay.results.record.MetricInfo;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.Phase;
import dev.assay.results.record.ProblemRef;
import dev.assay.results.record.Provenance;
import dev.assay.results.record.Score;
import dev.assay.results.record.Snapshot;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.record.Tuning;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.worker.ScoreSheet;
import dev.assay.suite.spec.SuiteSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the record of a trial from what is known of it. */
final class Records {
    private final SuiteSpec suite;
    private final int jobs;
    private final List<String> commandLine;

    Records(SuiteSpec suite, int jobs, List<String> commandLine) {
        this.suite = suite;
        this.jobs = jobs;
        this.commandLine = List.copyOf(commandLine);
    }

    /** A metric that a trial is scored with. */
    record Metric(Catalogue.Entry<MetricRegistration> entry, Map<String, String> settings) {}

    /** What happened to a trial. */
    record Event(
            Outcome outcome,
            String reason,
            String errorTail,
            Optional<RunResult> result,
            double wallSeconds,
            Optional<ScoreSheet> scores,
            Optional<Tuning> tuning,
            List<String> flags,
            double load,
            Instant started) {

        /** A trial that was not run. */
        static Event notRun(Outcome outcome, String reason) {
            return new Event(
                    outcome,
                    reason,
                    "",
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Machine.load(),
                    Instant.now());
        }
    }

    TrialRecord record(Trial trial, List<Metric> metrics, Event event) {
        Optional<RunResult> result = event.result();
        List<Snapshot> snapshots =
                event.scores().map(sheet -> snapshots(sheet, metrics)).orElse(List.of());
        Map<String, Long> counts = result.map(RunResult::counts)
                .orElse(
                        snapshots.isEmpty()
                                ? Map.of()
                                : snapshots.get(snapshots.size() - 1).counts());
        return new TrialRecord(
                trial.key(),
                suite.id(),
                suite.title(),
                suite.digest(),
                trial.problem().of().family(),
                trial.tuning().role() == Trial.Role.TUNING ? "tuning" : "trial",
                problem(trial),
                method(trial),
                trial.repetition(),
                trial.seed(),
                new BudgetRef(
                        suite.budget().counts(),
                        suite.budget().wallSeconds(),
                        suite.budget().cpuSeconds().orElse(Double.POSITIVE_INFINITY),
                        suite.budget().memoryBytes()),
                event.outcome(),
                event.reason(),
                event.errorTail(),
                result.map(r -> r.wallNanos() / 1e9).orElse(event.wallSeconds()),
                result.map(r -> r.cpuNanos() / 1e9).orElse(0.0),
                result.map(r -> r.answeringNanos() / 1e9).orElse(0.0),
                counts,
                result.map(r -> List.copyOf(r.declared())).orElse(List.of()),
                result.map(r -> r.phases().stream().map(Records::phase).toList())
                        .orElse(List.of()),
                event.tuning(),
                snapshots,
                metrics.stream().map(Records::info).toList(),
                event.scores()
                        .map(sheet ->
                                sheet.exhibits().stream().map(Records::exhibit).toList())
                        .orElse(List.of()),
                provenance(event),
                event.started().truncatedTo(ChronoUnit.MILLIS).toString(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private static ProblemRef problem(Trial trial) {
        Catalogue.Entry<ProblemRegistration> entry = trial.problem();
        return new ProblemRef(
                entry.of().id(),
                entry.of().version(),
                entry.of().title(),
                trial.parameters(),
                trial.instance(),
                trial.instanceSeed(),
                entry.plugin().name(),
                entry.plugin().version(),
                entry.plugin().sha256(),
                entry.of().source(),
                entry.of().summary());
    }

    private static MethodRef method(Trial trial) {
        Catalogue.Entry<MethodRegistration> entry = trial.method();
        return new MethodRef(
                entry.of().id(),
                entry.of().version(),
                entry.of().title(),
                trial.settings(),
                entry.plugin().name(),
                entry.plugin().version(),
                entry.plugin().sha256(),
                entry.of().source(),
                entry.of().summary());
    }

    private static Phase phase(PhaseCost cost) {
        return new Phase(cost.name(), cost.wallNanos() / 1e9, cost.cpuNanos() / 1e9, cost.counts());
    }

    private static MetricInfo info(Metric metric) {
        MetricRegistration of = metric.entry().of();
        return new MetricInfo(
                of.id(), of.version(), of.title(), of.unit(), of.direction(), metric.settings(), of.summary());
    }

    private static List<Snapshot> snapshots(ScoreSheet sheet, List<Metric> metrics) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (ScoreSheet.Scored scored : sheet.snapshots()) {
            List<Score> scores = scored.scores().stream()
                    .map(value -> new Score(
                            metrics.get(value.metric()).entry().of().id(),
                            value.name(),
                            value.label(),
                            value.number(),
                            value.floor()))
                    .toList();
            SnapshotInfo info = scored.info();
            snapshots.add(new Snapshot(
                    info.index(),
                    info.phase(),
                    info.last(),
                    info.wallNanos() / 1e9,
                    info.cpuNanos() / 1e9,
                    info.counts(),
                    scores));
        }
        return snapshots;
    }

    private static Exhibit exhibit(ScoreSheet.Picture picture) {
        dev.assay.api.Exhibit exhibit = picture.exhibit();
        return new Exhibit(
                picture.title(),
                new Exhibit.Axis(exhibit.xLabel(), exhibit.xUnit()),
                new Exhibit.Axis(exhibit.yLabel(), exhibit.yUnit()),
                exhibit.layers().stream()
                        .map(layer -> new Exhibit.Layer(
                                layer.kind(),
                                layer.name(),
                                layer.unit(),
                                layer.x(),
                                layer.y(),
                                layer.rows(),
                                layer.columns(),
                                layer.values()))
                        .toList());
    }

    private Provenance provenance(Event event) {
        return new Provenance(
                Machine.version(),
                Machine.commit(),
                Machine.dirty(),
                ApiVersion.current(),
                Machine.jdk(),
                event.flags(),
                Machine.os(),
                Machine.cpu(),
                Machine.cores(),
                Machine.memory(),
                event.load(),
                jobs,
                commandLine);
    }
}
