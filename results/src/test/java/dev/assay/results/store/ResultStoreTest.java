package dev.assay.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.Samples;
import dev.assay.results.record.TrialRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {
    private static final int ROUNDS = Integer.getInteger("assay.kills", 6);

    @TempDir
    Path folder;

    private static String key(int i) {
        return String.format(java.util.Locale.ROOT, "%032x", i);
    }

    private void fill(int n) throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            for (int i = 0; i < n; i++) {
                store.append(Samples.small(key(i), Outcome.FINISHED, i));
            }
        }
    }

    @Test
    void recordsComeBackInOrderWithTheirExhibits() throws IOException {
        TrialRecord full = Samples.full(key(7));
        try (ResultStore store = ResultStore.open(folder)) {
            store.append(full);
            store.append(Samples.small(key(8), Outcome.CRASHED, 1));
            assertThat(store.read(key(7)).orElseThrow().withExhibits(store.exhibits(key(7))))
                    .isEqualTo(full);
        }
        try (ResultStore store = ResultStore.readOnly(folder)) {
            assertThat(store.records()).extracting(TrialRecord::key).containsExactly(key(7), key(8));
            assertThat(store.exhibits(key(7))).isEqualTo(full.exhibits());
            assertThat(store.exhibits(key(8))).isEmpty();
            assertThat(store.find(key(8)).orElseThrow().outcome()).isEqualTo(Outcome.CRASHED);
        }
    }

    @Test
    void ofOneKeyTheLastRecordStands() throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            store.append(Samples.small(key(1), Outcome.TIMED_OUT, 1));
            store.append(Samples.small(key(2), Outcome.FINISHED, 2));
            store.append(Samples.small(key(1), Outcome.FINISHED, 3));
        }
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.index()).hasSize(2);
            assertThat(store.find(key(1)).orElseThrow().outcome()).isEqualTo(Outcome.FINISHED);
            assertThat(store.records()).extracting(TrialRecord::wall).containsExactly(2.0, 3.0);
        }
    }

    @Test
    void aLineCutInTheMiddleIsSetAsideAndNothingElseIsLost() throws IOException {
        fill(5);
        Path file = folder.resolve("trials.jsonl");
        long size = Files.size(file);
        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size - 100);
        }
        try (ResultStore store = ResultStore.readOnly(folder)) {
            assertThat(store.records()).hasSize(4);
        }
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.index()).hasSize(4);
            assertThat(store.damages()).hasSize(1).first().asString().contains("trials.jsonl.torn-1");
            store.append(Samples.small(key(99), Outcome.FINISHED, 0));
        }
        try (ResultStore store = ResultStore.readOnly(folder)) {
            assertThat(store.records())
                    .extracting(TrialRecord::key)
                    .containsExactly(key(0), key(1), key(2), key(3), key(99));
            assertThat(store.damages()).isEmpty();
        }
        assertThat(folder.resolve("trials.jsonl.torn-1")).exists();
        assertThat(Files.readString(folder.resolve("trials.jsonl.torn-1"))).startsWith("{\"assay\":2");
    }

    @Test
    void aDamagedLineInTheMiddleIsReportedAndSkipped() throws IOException {
        fill(3);
        Path file = folder.resolve("trials.jsonl");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + "{\"assay\":1,!\n" + lines.get(2) + "\n");
        Files.delete(folder.resolve("index.tsv"));
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.records()).hasSize(2);
            assertThat(store.damages()).hasSize(1).first().asString().contains("trials.jsonl:2: ", "damaged");
        }
        List<String> index = Files.readAllLines(folder.resolve("index.tsv"));
        assertThat(index).hasSize(3);
        try (ResultStore store = ResultStore.open(folder)) { // by the index
            store.append(Samples.small(key(5), Outcome.FINISHED, 0));
            assertThat(store.damages()).hasSize(1).first().asString().contains("trials.jsonl:2: ", "damaged");
        }
        try (ResultStore store = ResultStore.readOnly(folder)) {
            assertThat(store.records()).extracting(TrialRecord::key).containsExactly(key(0), key(2), key(5));
        }
        assertThat(Files.readAllLines(file).get(1)).isEqualTo("{\"assay\":1,!");
    }

    @Test
    void theIndexOfAnotherJournalIsNotBelieved() throws IOException {
        fill(3);
        Path file = folder.resolve("trials.jsonl");
        String other = Files.readString(file).replace(key(2), key(7)).replace(key(1), key(6));
        Files.writeString(file, other);
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.index()).containsOnlyKeys(key(0), key(6), key(7));
        }
    }

    @Test
    void theIndexIsMadeAgainWhenItIsMissingShortOrStale() throws IOException {
        fill(6);
        Path index = folder.resolve("index.tsv");
        List<String> lines = Files.readAllLines(index);
        Files.delete(index);
        assertSixAndIndex(lines);
        Files.write(index, lines.subList(0, 2));
        assertSixAndIndex(lines);
        Files.writeString(index, lines.get(3) + "\nnonsense\n");
        assertSixAndIndex(lines);
    }

    private void assertSixAndIndex(List<String> lines) throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.index()).hasSize(6);
            assertThat(store.records()).hasSize(6);
        }
        assertThat(Files.readAllLines(folder.resolve("index.tsv"))).isEqualTo(lines);
    }

    @Test
    void oneProcessWrites() throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            assertThatThrownBy(() -> ResultStore.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process writes")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            try (ResultStore reader = ResultStore.readOnly(folder)) {
                assertThat(reader.records()).isEmpty();
            }
            assertThat(store.index()).isEmpty();
        }
        ResultStore.open(folder).close();
    }

    @Test
    void anotherProcessThatWritesIsNamed() throws Exception {
        Path words = folder.resolve("told");
        Process process = appender(words, 0);
        try {
            while (!Files.exists(words) || Files.size(words) == 0) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(5);
            }
            assertThatThrownBy(() -> ResultStore.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + process.pid());
            try (ResultStore reader = ResultStore.readOnly(folder)) {
                assertThat(reader.records()).isNotEmpty();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        ResultStore.open(folder).close();
    }

    @Test
    void aFullDiskIsOneSentenceAndWhatWasStoredStays() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        Files.createSymbolicLink(folder.resolve("trials.jsonl"), full);
        try (ResultStore store = ResultStore.open(folder)) {
            assertThatThrownBy(() -> store.append(Samples.full(key(1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("what was stored before is safe")
                    .hasMessageNotContaining("\n");
            assertThat(store.find(key(1))).isEmpty();
        }
        assertThat(folder.resolve("index.tsv")).isEmptyFile();
    }

    @Test
    void anIndexThatCannotBeWrittenLosesNoRecord() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        Files.createSymbolicLink(folder.resolve("index.tsv"), full);
        fill(3);
        Files.delete(folder.resolve("index.tsv"));
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.records()).hasSize(3);
        }
        assertThat(Files.readAllLines(folder.resolve("index.tsv"))).hasSize(3);
    }

    @Test
    void anInterruptedThreadStoresItsRecordWhole() throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            Thread.currentThread().interrupt();
            store.append(Samples.full(key(1)));
            assertThat(Thread.interrupted()).isTrue();
            store.append(Samples.full(key(2)));
            assertThat(store.records()).hasSize(2);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> ResultStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a file, not a results folder");
        assertThatThrownBy(() -> ResultStore.readOnly(folder.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no results folder");
    }

    /** Appends until it is killed, telling each key once its append has returned. */
    public static final class Appender {
        /** Appends from the number given on. */
        public static void main(String[] arguments) throws IOException {
            PrintStream out = System.out;
            try (ResultStore store = ResultStore.open(Path.of(arguments[0]))) {
                for (int i = Integer.parseInt(arguments[1]); ; i++) {
                    store.append(Samples.full(key(i)));
                    out.println(key(i));
                    out.flush();
                }
            }
        }
    }

    private Process appender(Path words, int next) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        folder.toString(),
                        Integer.toString(next))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(words.toFile())
                .start();
    }

    @Test
    void aKillAtARandomMomentLosesAndDoublesNothing() throws Exception {
        Random random = new Random(5);
        int next = 0;
        java.util.Set<String> told = new java.util.LinkedHashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path words = folder.resolve("told-" + round);
            Process process = appender(words, next);
            int wanted = 1 + random.nextInt(30);
            while (Files.readAllLines(words).size() < wanted && process.isAlive()) {
                Thread.sleep(random.nextInt(4));
            }
            process.destroyForcibly().waitFor();
            Files.readAllLines(words).stream()
                    .filter(line -> line.length() == 32)
                    .forEach(told::add);
            try (ResultStore store = ResultStore.open(folder)) {
                assertThat(store.index().keySet()).containsAll(told);
                assertThat(store.index().size() - told.size()).isBetween(0, round + 1);
                next = store.index().size();
                assertThat(store.records()).hasSize(next);
            }
        }
    }

    @Test
    @Tag("slow")
    void aHundredThousandTrialsOpenInSeconds() throws IOException {
        TrialRecord record = Samples.full(key(0)).withExhibits(List.of());
        String line = RecordJson.write(record);
        try (var out = Files.newBufferedWriter(folder.resolve("trials.jsonl"))) {
            for (int i = 0; i < 100_000; i++) {
                out.write(line.replace(key(0), key(i)));
                out.write('\n');
            }
        }
        ResultStore.open(folder).close();
        long start = System.nanoTime();
        try (ResultStore store = ResultStore.open(folder)) {
            assertThat(store.index()).hasSize(100_000);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("opening 100,000 trials took " + seconds + " s");
        assertThat(seconds).isLessThan(1.5);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }
}
