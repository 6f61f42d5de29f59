package dev.assay.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.store.ResultStore;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Planner;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.PluginLoader;
import dev.assay.suite.spec.BudgetSpec;
import dev.assay.suite.spec.MethodSpec;
import dev.assay.suite.spec.MetricSpec;
import dev.assay.suite.spec.ProblemSpec;
import dev.assay.suite.spec.SuiteSpec;
import dev.assay.suite.testing.CulpritPlugin;
import dev.assay.suite.testing.PluginJar;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Planning and resuming 100,000 trials is a matter of seconds. */
@Tag("slow")
class ScaleTest {
    private static final int TRIALS = 100_000;

    @TempDir
    static Path plugins;

    @TempDir
    Path results;

    static Catalogue catalogue;

    @BeforeAll
    static void loadPlugin() throws IOException {
        catalogue = Catalogue.of(PluginLoader.load(List.of(PluginJar.pack(plugins, "culprits", CulpritPlugin.class)))
                .plugins());
    }

    /** Two shifts × 500 instances × 100 repetitions of one method. */
    private static SuiteSpec suite() {
        return new SuiteSpec(
                "free-energy/scale",
                "Many trials",
                11,
                500,
                100,
                1,
                0,
                new BudgetSpec(Map.of("densities", 200L), 20, OptionalDouble.empty(), 64L << 20),
                6,
                List.of(new ProblemSpec("normal", Map.of(), Map.of("shift", List.of("0", "0.5")))),
                List.of(new MethodSpec("good", Map.of(), Map.of(), Optional.empty())),
                List.of(new MetricSpec("shift-error", Map.of())),
                List.of(),
                Path.of("test.yaml"),
                "0".repeat(64));
    }

    private Runner.Summary run(Plan plan, ResultStore store) throws Exception {
        return new Runner(plan, catalogue, store, results, 1, Progress.silent(), List.of("test")).run();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Stores one real trial and gives its line to every key of the plan; {@return the bytes of a line}. */
    private int store(Plan plan) throws Exception {
        Trial first = plan.trials().get(0);
        try (ResultStore store = ResultStore.open(results)) {
            run(new Plan(plan.suite(), List.of(first)), store);
        }
        Path file = results.resolve("trials.jsonl");
        String line = Files.readAllLines(file).get(0);
        assertThat(line).containsOnlyOnce(first.key());
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (Trial trial : plan.trials()) {
                writer.write(line.replace(first.key(), trial.key()));
                writer.write('\n');
            }
        }
        Files.delete(results.resolve("index.tsv"));
        return line.length();
    }

    @Test
    void aHundredThousandTrialsArePlannedAndFoundDoneInSeconds(TestReporter reporter) throws Exception {
        long start = System.nanoTime();
        Plan plan = Planner.plan(suite(), catalogue);
        double planning = since(start);
        assertThat(plan.trials()).hasSize(TRIALS);
        assertThat(plan.trials().stream().map(Trial::key).distinct()).hasSize(TRIALS);

        int bytes = store(plan);
        start = System.nanoTime();
        try (ResultStore store = ResultStore.open(results)) {
            assertThat(store.index()).hasSize(TRIALS);
        }
        double indexing = since(start);

        start = System.nanoTime();
        try (ResultStore store = ResultStore.open(results)) {
            assertThat(run(plan, store).done()).isEqualTo(TRIALS);
        }
        double resuming = since(start);

        reporter.publishEntry(Map.of(
                "planning [s]", Double.toString(planning),
                "making the index again [s]", Double.toString(indexing),
                "opening and finding all done [s]", Double.toString(resuming),
                "bytes a record", Integer.toString(bytes)));
        assertThat(planning).as("planning [s]").isLessThan(2);
        assertThat(resuming).as("opening and finding all done [s]").isLessThan(3);
    }
}
