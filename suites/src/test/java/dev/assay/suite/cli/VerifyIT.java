package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.plan.Planner;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.PluginLoader;
import dev.assay.suite.spec.SuiteReader;
import dev.assay.suite.testing.Assay;
import dev.assay.suite.testing.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five random trials of the demo suites, run again, give the same numbers to the bit. */
class VerifyIT {
    private static final List<String> SUITES =
            List.of("free-energy/demo", "chaotic-forecasting/demo", "multiphysics-pde/demo");

    @TempDir
    Path folder;

    @Test
    void fiveRandomDemoTrialsRunAgainToTheBit() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Catalogue catalogue = Catalogue.of(
                PluginLoader.load(PluginLoader.foldersBelow(Assay.home().resolve("plugins")))
                        .plugins());
        for (int i = 0; i < 5; i++) {
            String suite = SUITES.get(i % SUITES.size());
            List<Trial> trials = trials(suite, catalogue);
            Trial trial = trials.get(random.nextInt(trials.size()));
            String told = "seed " + seed + ", " + suite + ": " + trial.name();
            TrialRecord once = run(suite, trial, "first" + i, told);
            TrialRecord twice = run(suite, trial, "second" + i, told);
            assertThat(once.scores()).as(told).isNotEmpty();
            assertThat(Numbers.of(twice)).as(told).isEqualTo(Numbers.of(once));
        }
    }

    private static List<Trial> trials(String suite, Catalogue catalogue) {
        Path file = Assay.home().resolve("suites").resolve(suite + ".yaml");
        return Planner.plan(SuiteReader.read(file, catalogue).suite().orElseThrow(), catalogue).trials().stream()
                .filter(trial -> trial.misfit().isEmpty())
                .toList();
    }

    private TrialRecord run(String suite, Trial trial, String results, String told) throws Exception {
        Assay.Result result = Assay.run(
                folder,
                "run",
                suite,
                "--only",
                "problem=" + trial.problem().of().id(),
                "--only",
                "method=" + trial.method().of().id(),
                "--only",
                "instance=" + trial.instance(),
                "--only",
                "repetition=" + trial.repetition(),
                "--results",
                folder.resolve(results).toString());
        assertThat(result.status()).as("%s: %s", told, result.err()).isZero();
        try (ResultStore store = ResultStore.readOnly(folder.resolve(results))) {
            TrialRecord record = store.read(trial.key()).orElseThrow();
            assertThat(record.outcome()).as(told).isEqualTo(Outcome.FINISHED);
            return record;
        }
    }
}
