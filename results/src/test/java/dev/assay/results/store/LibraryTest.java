package dev.assay.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.results.query.Query;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.Samples;
import dev.assay.results.record.TrialRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;

    private Path store(String name, TrialRecord... records) throws IOException {
        Path place = folder.resolve(name);
        try (ResultStore store = ResultStore.open(place)) {
            for (TrialRecord record : records) {
                store.append(record);
            }
        }
        return place;
    }

    private static TrialRecord small(String key, double wall) {
        return Samples.small(key, Outcome.FINISHED, wall);
    }

    @Test
    void ofSeveralFoldersTheLastRecordStands() throws IOException {
        Path first = store("a", small("k1", 1), small("k2", 2), Samples.full("k3"));
        Path second = store("b", small("k2", 20), small("k4", 4));
        try (Library library = Library.open(List.of(first, second))) {
            assertThat(library.keys()).containsExactly("k1", "k3", "k2", "k4");
            assertThat(library.records().map(TrialRecord::wall)).containsExactly(1.0, 1.5, 20.0, 4.0);
            assertThat(library.read("k3")).isEqualTo(Samples.full("k3"));
            List<String> keys = new ArrayList<>();
            library.forEach(record -> keys.add(record.key()));
            assertThat(keys).containsExactly("k1", "k3", "k2", "k4");
        }
    }

    @Test
    void publishedFilesOfAnyNameAreReadWithExhibitsInTheLine() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/free-energy/demo/2026-11-23"));
        Files.writeString(data.resolve("part-1.jsonl"), RecordJson.write(Samples.full("k1")) + "\n");
        Files.writeString(
                data.resolve("part-2.jsonl"),
                RecordJson.write(small("k2", 2)) + "\nnonsense\n{\"assay\":9,\"type\":\"trial\"}\n");
        Files.createDirectories(folder.resolve("data/.scratch"));
        Files.writeString(folder.resolve("data/.scratch/x.jsonl"), "not for us\n");
        try (Library library = Library.open(List.of(folder.resolve("data")))) {
            assertThat(library.records()).containsExactly(Samples.full("k1"), small("k2", 2));
            assertThat(library.damages()).hasSize(2);
            assertThat(library.damages().get(0)).contains("part-2.jsonl:2: ");
            assertThat(library.damages().get(1)).contains("part-2.jsonl:3: ", "schema 9", "newer");
        }
        assertThat(Query.run(List.of(folder.resolve("data")), "SELECT key FROM trials")
                        .rows())
                .containsExactly(List.of("k1"), List.of("k2"));
    }

    @Test
    void packedFilesAreReadAsTheyWere() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        pack(data.resolve("trials-01.jsonl.gz"), RecordJson.write(small("k1", 1)) + "\nnonsense\n");
        pack(
                data.resolve("trials-02.jsonl.gz"),
                RecordJson.write(Samples.full("k2").withExhibits(List.of())) + "\n");
        pack(
                data.resolve("exhibits.jsonl.gz"),
                RecordJson.writeExhibits("k2", Samples.full("k2").exhibits()) + "\n");
        try (Library library = Library.open(List.of(data))) {
            assertThat(library.records()).containsExactly(small("k1", 1), Samples.full("k2"));
            assertThat(library.damages()).singleElement().asString().contains("trials-01.jsonl.gz:2: ");
        }
        assertThat(Query.run(List.of(data), "SELECT key FROM trials").rows())
                .containsExactly(List.of("k1"), List.of("k2"));
    }

    @Test
    void aPackedFileThatWasCutIsNamed() throws IOException {
        Path whole = folder.resolve("trials-01.jsonl.gz");
        pack(whole, RecordJson.write(small("k1", 1)) + "\n");
        Files.write(whole, Arrays.copyOf(Files.readAllBytes(whole), 100));
        assertThatThrownBy(() -> Library.open(List.of(folder)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("trials-01.jsonl.gz' is no whole gzip file");
    }

    @Test
    void aTrialOfTwoSuitesHasARecordInEach() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        String line = RecordJson.write(small("k1", 1));
        String suite = small("k1", 1).suite();
        Files.writeString(data.resolve("a.jsonl"), line + "\n");
        Files.writeString(data.resolve("b.jsonl"), line.replace(suite, suite + "-2") + "\n");
        try (Library library = Library.open(List.of(data))) {
            assertThat(library.keys()).containsExactly("k1");
            assertThat(library.records().map(TrialRecord::suite)).containsExactly(suite, suite + "-2");
            List<String> suites = new ArrayList<>();
            library.forEach(record -> suites.add(record.suite()));
            assertThat(suites).containsExactly(suite, suite + "-2");
        }
        assertThat(Query.run(List.of(data), "SELECT suite FROM trials ORDER BY suite")
                        .rows())
                .containsExactly(List.of(suite), List.of(suite + "-2"));
    }

    private static void pack(Path file, String lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readersDoNotDisturbAWriter() throws IOException {
        Path place = folder.resolve("a");
        try (ResultStore store = ResultStore.open(place)) {
            store.append(small("k1", 1));
            try (Library library = Library.open(List.of(place))) {
                store.append(small("k2", 2));
                assertThat(library.keys()).containsExactly("k1");
                assertThat(library.records()).hasSize(1);
            }
            store.append(small("k3", 3));
        }
        try (Library library = Library.open(List.of(place))) {
            assertThat(library.keys()).containsExactly("k1", "k2", "k3");
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Library.open(List.of(folder.resolve("none"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no results folder");
    }
}
