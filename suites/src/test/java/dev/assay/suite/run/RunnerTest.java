package dev.assay.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.Score;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Planner;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.PluginLoader;
import dev.assay.suite.spec.BudgetSpec;
import dev.assay.suite.spec.MethodSpec;
import dev.assay.suite.spec.MetricSpec;
import dev.assay.suite.spec.ProblemSpec;
import dev.assay.suite.spec.SuiteSpec;
import dev.assay.suite.spec.TuneSpec;
import dev.assay.suite.testing.CulpritPlugin;
import dev.assay.suite.testing.PluginJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir
    static Path plugins;

    @TempDir
    Path results;

    static Catalogue catalogue;

    @BeforeAll
    static void loadPlugin() throws IOException {
        PluginLoader.Loaded loaded =
                PluginLoader.load(List.of(PluginJar.pack(plugins, "culprits", CulpritPlugin.class)));
        assertThat(loaded.broken()).isEmpty();
        catalogue = Catalogue.of(loaded.plugins());
    }

    private static SuiteSpec suite(double wall, int repetitions, List<MethodSpec> methods) {
        return new SuiteSpec(
                "free-energy/test",
                "A test",
                11,
                2,
                repetitions,
                1,
                0,
                new BudgetSpec(Map.of("densities", 2000L), wall, OptionalDouble.empty(), 64L << 20),
                6,
                List.of(new ProblemSpec("normal", Map.of(), Map.of("shift", List.of("0", "0.5")))),
                methods,
                List.of(new MetricSpec("shift-error", Map.of())),
                List.of(),
                Path.of("test.yaml"),
                "0".repeat(64));
    }

    private static MethodSpec method(String id) {
        return new MethodSpec(id, Map.of(), Map.of(), Optional.empty());
    }

    private Runner.Summary run(SuiteSpec suite, Path folder, int jobs) throws Exception {
        Plan plan = Planner.plan(suite, catalogue);
        try (ResultStore store = ResultStore.open(folder)) {
            return new Runner(plan, catalogue, store, folder, jobs, Progress.silent(), List.of("test")).run();
        }
    }

    private static List<TrialRecord> records(Path folder) throws IOException {
        try (ResultStore store = ResultStore.readOnly(folder)) {
            return store.records();
        }
    }

    /** Every number of a record that is not a time, by key. */
    private static Map<String, String> numbers(Path folder) throws IOException {
        Map<String, String> numbers = new TreeMap<>();
        for (TrialRecord record : records(folder)) {
            List<String> snapshots = new ArrayList<>();
            record.snapshots().forEach(s -> snapshots.add(s.index() + " " + s.counts() + " " + s.scores()));
            numbers.put(
                    record.key(),
                    record.outcome() + " " + record.counts() + " "
                            + record.method().settings() + snapshots);
        }
        return numbers;
    }

    @Test
    void everyCulpritHasItsOutcomeAndTheOthersFinish() throws Exception {
        Map<String, Outcome> expected = new LinkedHashMap<>();
        expected.put("good", Outcome.FINISHED);
        expected.put("halts", Outcome.CRASHED);
        expected.put("fills-heap", Outcome.OUT_OF_MEMORY);
        expected.put("loops", Outcome.TIMED_OUT);
        expected.put("swallows", Outcome.FINISHED);
        expected.put("throws", Outcome.FAILED);
        expected.put("diverges", Outcome.DIVERGED);
        expected.put("answers-nan", Outcome.INVALID_ANSWER);
        expected.put("chatters", Outcome.FINISHED);
        expected.put("leaves-child", Outcome.TIMED_OUT);
        expected.put("needs-gradient", Outcome.NOT_APPLICABLE);
        List<MethodSpec> methods =
                expected.keySet().stream().map(RunnerTest::method).toList();
        Plan whole = Planner.plan(suite(2, 1, methods), catalogue);
        Plan plan = new Plan(whole.suite(), whole.trials().subList(0, methods.size()));
        Runner.Summary summary;
        try (ResultStore store = ResultStore.open(results)) {
            summary = new Runner(plan, catalogue, store, results, 2, Progress.silent(), List.of("test")).run();
        }

        List<TrialRecord> records = records(results);
        assertThat(records).hasSize(methods.size()).hasSize(summary.planned());
        assertThat(summary.unexpected()).hasSize(6);
        for (TrialRecord record : records) {
            assertThat(record.outcome())
                    .as("%s: %s\n%s", record.method().id(), record.reason(), record.errorTail())
                    .isEqualTo(expected.get(record.method().id()));
            assertThat(record.reason()).as(record.method().id()).isNotEmpty();
        }
        TrialRecord swallowed = records.stream()
                .filter(r -> r.method().id().equals("swallows"))
                .findFirst()
                .orElseThrow();
        assertThat(swallowed.counts().get("densities")).isEqualTo(2100); // the hard limit, 5 % above the soft one
        assertThat(swallowed.snapshots()).hasSize(1); // the one stored before; the answer returned later is not taken
        TrialRecord failed = records.stream()
                .filter(r -> r.method().id().equals("throws"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.errorTail()).contains("this method always fails");
        boolean childLeft = ProcessHandle.allProcesses()
                .anyMatch(p -> p.info().commandLine().orElse("").contains("77.25"));
        assertThat(childLeft).isFalse();
    }

    @Test
    void aSleeperEndsSoonAfterItsLimitAndKeepsItsLastAnswer() throws Exception {
        SuiteSpec suite = suite(3, 1, List.of(method("sleeps")));
        Plan whole = Planner.plan(suite, catalogue);
        Plan one = new Plan(suite, whole.trials().subList(0, 1));
        long start = System.nanoTime();
        try (ResultStore store = ResultStore.open(results)) {
            new Runner(one, catalogue, store, results, 1, Progress.silent(), List.of()).run();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        TrialRecord record = records(results).get(0);
        assertThat(record.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(record.wall()).isBetween(3.0, 4.0);
        assertThat(record.scores()).hasSize(1);
        assertThat(seconds).isLessThan(12);
    }

    @Test
    void jobsOrderAndInterruptionDoNotChangeTheNumbers(@TempDir Path other, @TempDir Path third) throws Exception {
        SuiteSpec suite = suite(30, 2, List.of(method("good"), method("diverges")));
        run(suite, results, 1);
        run(suite, other, 2);
        assertThat(numbers(other)).isEqualTo(numbers(results)).hasSize(16);

        Plan plan = Planner.plan(suite, catalogue);
        Plan half = new Plan(suite, plan.trials().subList(5, 9));
        try (ResultStore store = ResultStore.open(third)) {
            new Runner(half, catalogue, store, third, 1, Progress.silent(), List.of()).run();
        }
        Runner.Summary resumed = run(suite, third, 2);
        assertThat(resumed.done()).isEqualTo(4);
        assertThat(numbers(third)).isEqualTo(numbers(results));
        assertThat(records(third)).hasSize(16);
    }

    @Test
    void snapshotsLieOnTheGridAndScoresImprove() throws Exception {
        run(suite(30, 1, List.of(method("good"))), results, 1);
        TrialRecord record = records(results).get(0);
        // Six grid points and the final answer.
        assertThat(record.snapshots()).hasSize(7);
        assertThat(record.snapshots().get(0).counts().get("densities")).isEqualTo(20);
        assertThat(record.snapshots().get(6).last()).isTrue();
        assertThat(record.counts().get("densities")).isEqualTo(2000);
        Score last = record.scores().get(0);
        assertThat(last.value()).isLessThan(0.2);
    }

    @Test
    void tuningIsRecordedCountedAndTakesTheBest() throws Exception {
        MethodSpec tuned = new MethodSpec(
                "good",
                Map.of(),
                Map.of("bias", List.of("2", "0", "-3")),
                Optional.of(new TuneSpec("validation", "shift-error", 3)));
        run(suite(30, 2, List.of(tuned)), results, 2);
        List<TrialRecord> records = records(results);
        // Two problems × two instances × (three tuning trials + two repetitions).
        assertThat(records).hasSize(20);
        assertThat(records.stream().filter(r -> r.role().equals("tuning"))).hasSize(12);
        for (TrialRecord record : records) {
            if (record.isRanked()) {
                assertThat(record.method().settings()).containsEntry("bias", "0.0");
                assertThat(record.tuning().orElseThrow().trials()).isEqualTo(3);
                assertThat(record.tuning().orElseThrow().counts()).containsEntry("densities", 6000L);
            }
        }
    }

    @Test
    void tuningMayAskAnotherInstance() throws Exception {
        MethodSpec tuned = new MethodSpec(
                "good",
                Map.of(),
                Map.of("bias", List.of("2", "0")),
                Optional.of(new TuneSpec("instance", "shift-error", 2)));
        run(suite(30, 1, List.of(tuned)), results, 2);
        List<TrialRecord> records = records(results);
        List<String> own = records.stream()
                .filter(TrialRecord::isRanked)
                .map(r -> r.problem().seed())
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(records.stream().filter(r -> r.role().equals("tuning")))
                .hasSize(2 * own.size())
                .allSatisfy(r -> assertThat(own).doesNotContain(r.problem().seed()));
        assertThat(records.stream().filter(TrialRecord::isRanked))
                .allSatisfy(r -> assertThat(r.method().settings()).containsEntry("bias", "0.0"));
    }

    @Test
    void aRaisedLimitRunsAgainWhatItCutAndNothingElse() throws Exception {
        List<MethodSpec> methods = List.of(method("good"), method("loops"));
        run(suite(0.3, 1, methods), results, 2);
        assertThat(run(suite(0.2, 1, methods), results, 2).done()).isEqualTo(8);
        assertThat(run(suite(0.5, 1, methods), results, 2).done()).isEqualTo(4);
    }
}
