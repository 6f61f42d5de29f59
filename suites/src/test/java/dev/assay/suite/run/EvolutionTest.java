package dev.assay.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.Outcome;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plugin's jar, compiled on 2026-11-23 against the first API and never again, still loads, runs and is scored: problem,
 * method and metric.
 */
class EvolutionTest {
    private static final Path OLD = Path.of("src/test/resources/evolution/api-1");

    @TempDir
    Path results;

    @Test
    void aPluginOfTheFirstApiStillRuns() throws Exception {
        PluginLoader.Loaded loaded = PluginLoader.load(List.of(OLD));
        assertThat(loaded.broken()).isEmpty();
        Catalogue catalogue = Catalogue.of(loaded.plugins());
        SuiteSpec suite = new SuiteSpec(
                "free-energy/evolution",
                "An old plugin",
                1,
                1,
                2,
                1,
                0,
                new BudgetSpec(Map.of("densities", 2000L), 20, OptionalDouble.empty(), 64L << 20),
                6,
                List.of(new ProblemSpec("normal", Map.of(), Map.of())),
                List.of(new MethodSpec("good", Map.of(), Map.of(), Optional.empty())),
                List.of(new MetricSpec("shift-error", Map.of())),
                List.of(),
                Path.of("test.yaml"),
                "0".repeat(64));
        Plan plan = Planner.plan(suite, catalogue);
        try (ResultStore store = ResultStore.open(results)) {
            new Runner(plan, catalogue, store, results, 1, Progress.silent(), List.of("test")).run();
            assertThat(store.records()).hasSize(2).allSatisfy(record -> {
                assertThat(record.outcome()).isEqualTo(Outcome.FINISHED);
                assertThat(record.snapshots()).hasSizeGreaterThanOrEqualTo(6);
                assertThat(record.scores()).isNotEmpty();
            });
        }
    }
}
