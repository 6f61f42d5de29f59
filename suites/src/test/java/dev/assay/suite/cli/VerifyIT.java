package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.testing.Assay;
import dev.assay.suite.testing.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five random trials of the demo suites, run again, give the same numbers to the bit. */
class VerifyIT {
    private static final Map<String, List<List<String>>> CELLS = Map.of(
            "free-energy/demo",
            List.of(
                    List.of("gmm40-fab", "nuts"),
                    List.of("funnel-neal-3", "hmc"),
                    List.of("manywell-fab-32", "smc"),
                    List.of("gmm40-fab", "rwm"),
                    List.of("ising2d", "ising-metropolis")),
            "chaotic-forecasting/demo",
            List.of(List.of("lorenz", "esn"), List.of("mackeyglass", "nvar2"), List.of("rossler", "linear-ar")),
            "multiphysics-pde/demo",
            List.of(List.of("heated-cavity", "mac-projection"), List.of("electro-thermal", "coarse-interpolated")));

    @TempDir
    Path folder;

    @Test
    void fiveRandomDemoTrialsRunAgainToTheBit() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            String suite = CELLS.keySet().stream().sorted().toList().get(i % 3);
            List<String> cell =
                    CELLS.get(suite).get(random.nextInt(CELLS.get(suite).size()));
            String[] first = command(suite, cell, "first" + i);
            Assay.Result one = Assay.run(folder, first);
            assertThat(one.status()).as("seed %d: %s", seed, one.err()).isZero();
            Assay.Result two = Assay.run(folder, command(suite, cell, "second" + i));
            assertThat(two.status()).as("seed %d: %s", seed, two.err()).isZero();
            try (ResultStore store = ResultStore.readOnly(folder.resolve("first" + i));
                    ResultStore again = ResultStore.readOnly(folder.resolve("second" + i))) {
                List<TrialRecord> records = store.records();
                TrialRecord picked = records.get(random.nextInt(records.size()));
                assertThat(picked.outcome()).isEqualTo(Outcome.FINISHED);
                assertThat(picked.scores()).isNotEmpty();
                assertThat(Numbers.of(again.read(picked.key()).orElseThrow()))
                        .as("seed %d, %s", seed, cell)
                        .isEqualTo(Numbers.of(picked));
            }
        }
    }

    private String[] command(String suite, List<String> cell, String results) {
        return new String[] {
            "run",
            suite,
            "--only",
            "problem=" + cell.get(0),
            "--only",
            "method=" + cell.get(1),
            "--jobs",
            "2",
            "--results",
            folder.resolve(results).toString()
        };
    }
}
