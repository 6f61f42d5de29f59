package dev.assay.freeenergy.problem.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.states.SampledStates;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.FreeEnergyPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducedPotentialTableTest {
    @TempDir
    Path folder;

    private final Registrations all = Registrations.of(new FreeEnergyPlugin());

    private SampledStates states(String problem, Map<String, String> parameters) {
        return (SampledStates) all.problems().stream()
                .filter(p -> p.id().equals(problem))
                .findFirst()
                .orElseThrow()
                .make(parameters, new EngineInstance(Seed.of(1), Kept.inMemory(), 1))
                .question();
    }

    private double mbar(SampledStates states) {
        var method = all.methods().stream()
                .filter(m -> m.id().equals("mbar"))
                .findFirst()
                .orElseThrow();
        return Bench.run(method.make(Map.of()), states, Limits.NONE, new double[0], 1, folder)
                .answer()
                .get(Facets.FREE_ENERGY_DIFFERENCE)
                .value();
    }

    /** The ladder written to a file and read back is the ladder. */
    @Test
    void aTableOfKnownStatesGivesTheirDifference() throws IOException {
        SampledStates known = states("harmonic-pymbar", Map.of());
        int[] counts = known.counts();
        StringBuilder[] rows = new StringBuilder[counts.length];
        double[] u = new double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            rows[k] = new StringBuilder();
        }
        for (int k = 0; k < counts.length; k++) {
            for (int n = 0; n < counts[k]; n++) {
                known.need(SampledStates.REDUCED_POTENTIALS).at(k, n, u);
                for (int j = 0; j < u.length; j++) {
                    rows[j].append(rows[j].isEmpty() ? "" : ",").append(u[j]);
                }
            }
        }
        Path file = Files.writeString(folder.resolve("u.csv"), "# u_kn\n" + String.join("\n", rows));
        SampledStates read = states("reduced-potentials", Map.of("file", file.toString(), "counts", "10 20 30 40 50"));
        assertThat(read.counts()).containsExactly(counts);
        assertThat(mbar(read)).isCloseTo(mbar(known), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2,3~4,5      |         | u.csv:2: 2 numbers, the rows before have 3
            1,x~4,5        |         | u.csv:1: some cells are no numbers
            1,2~3,nan      |         | the potential of sample 1 in state 1 is NaN
            1,2~3,-inf     |         | the potential of sample 1 in state 1 is -Infinity
            1,2,3~4,5,6    |         | 3 samples are not as many of each of 2 states; give 'counts'
            1,2,3~4,5,6    | 1 1     | counts must add up to the 3 columns
            1,2,3~4,5,6    | 1 1 1   | counts must have 2 numbers
            1,2,3~4,5,6    | 1 two   | counts must be whole numbers, got 'two'
            1,2,3~4,5,6    | 4 -1    | counts must be >= 0
            1,2,3          |         | a row a state, at least 2, got 1
            """)
    void tablesThatCannotBeAreRefused(String text, String counts, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("u.csv"), text.replace('~', '\n'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states(
                        "reduced-potentials", Map.of("file", file.toString(), "counts", counts == null ? "" : counts)))
                .withMessageContaining(message);
    }

    @Test
    void filesThatAreNotThereOrNotTheSameAreRefused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states("reduced-potentials", Map.of("file", "none.csv")))
                .withMessageContaining("none.csv: there is no such file");
        Path file = Files.writeString(folder.resolve("u.csv"), "1,2\n3,4\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states("reduced-potentials", Map.of("file", file.toString(), "sha256", "00")))
                .withMessageContaining("it is another file");
    }
}
