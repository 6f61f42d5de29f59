package dev.assay.freeenergy.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.value.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept truths are made, replaced, and read back. */
class RemakeTest {
    @TempDir
    Path folder;

    private static Reference reference(String problem, double value) {
        return new Reference(problem, "n=3", "log-z", "by hand", 7, seed -> Estimate.of(value + seed, 0.5));
    }

    @Test
    void whatWasMadeIsReadBack() throws IOException {
        Path table = folder.resolve("table.tsv");
        Remake.remake(table, List.of(reference("a", 1), reference("b", 2)), Set.of(), "abc");
        List<References.Row> rows = References.parse(Files.readString(table));
        assertThat(rows).extracting(References.Row::problem).containsExactly("a", "b");
        assertThat(rows.get(1).value().value()).isEqualTo(9);
        assertThat(rows.get(1).value().error()).isEqualTo(0.5);
        assertThat(rows.get(0).source()).startsWith("by hand (seed 7, commit abc, ");
    }

    @Test
    void onlyTheNamedOnesAreReplaced() throws IOException {
        Path table = folder.resolve("table.tsv");
        Remake.remake(table, List.of(reference("a", 1), reference("b", 2)), Set.of(), "old");
        Remake.remake(table, List.of(reference("a", 5), reference("b", 5)), Set.of("b"), "new");
        assertThat(References.parse(Files.readString(table)))
                .extracting(row -> row.value().value() + row.commit())
                .containsExactly("8.0old", "12.0new");
    }

    @Test
    void aCutLineIsNamed() {
        assertThatThrownBy(() -> References.parse("a\tb\tc\n")).hasMessageContaining("3 cells, not 9: a\tb\tc");
    }

    @Test
    void theTableOfTheSourcesIsFoundFromAnyFolder() throws IOException {
        assertThat(References.parse(Files.readString(Remake.table())))
                .extracting(References.Row::key)
                .containsExactlyElementsOf(
                        References.all().stream().map(References.Row::key).toList());
    }

    @Test
    void aProblemWithoutKeptTruthIsRefused() {
        assertThatThrownBy(() -> Remake.main(new String[] {"ising3d", "no-such"}))
                .hasMessageContaining("no kept truths of [no-such]; there are some of [");
    }

    @Test
    void everyKeptTruthHasItsGenerator() {
        List<String> made = Remake.generators().stream()
                .map(r -> References.key(r.problem(), r.parameters(), r.quantity()))
                .toList();
        assertThat(References.all()).extracting(References.Row::key).containsExactlyInAnyOrderElementsOf(made);
    }
}
