package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.testing.Assay;
import dev.assay.suite.testing.CulpritPlugin;
import dev.assay.suite.testing.Numbers;
import dev.assay.suite.testing.PluginJar;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed, cut or filled up loses nothing and comes to the same numbers. */
class ResumeIT {
    private static final String SUITE = """
            assay: 1
            suite: free-energy/resume
            title: Runs that are interrupted
            seed: 7
            instances: 2
            repetitions: 3
            budget: { densities: 5000, wall: 20s, memory: 64MiB }
            problems: [{ id: normal, grid: { shift: [0, 1] } }]
            methods: [good, diverges]
            metrics: [shift-error]
            """;

    @TempDir
    Path folder;

    private String[] command(Path results, int jobs) throws Exception {
        Path suite = folder.resolve("suite.yaml");
        if (!Files.exists(suite)) {
            Files.writeString(suite, SUITE);
            PluginJar.pack(folder, "culprits", CulpritPlugin.class);
        }
        return new String[] {
            "run",
            suite.toString(),
            "--plugin",
            folder.resolve("culprits").toString(),
            "--results",
            results.toString(),
            "--jobs",
            Integer.toString(jobs)
        };
    }

    private Map<String, String> whole() throws Exception {
        Path results = folder.resolve("whole");
        assertThat(Assay.run(folder, command(results, 2)).status()).isZero();
        return Numbers.of(results);
    }

    @Test
    void aRunKilledAtRandomMomentsEndsWithTheNumbersOfAnUninterruptedOne() throws Exception {
        Map<String, String> whole = whole();
        assertThat(whole).hasSize(24);
        Path results = folder.resolve("killed");
        Random random = new Random(3);
        long stored = 0;
        for (int round = 0; round < 3; round++) {
            Process process = Assay.start(folder, folder.resolve("out"), folder.resolve("err"), command(results, 2));
            for (long wanted = stored + 4; lines(results) < wanted; ) {
                assertThat(process.isAlive()).as("alive in round %d", round).isTrue();
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(300)); // anywhere in a trial
            process.destroyForcibly().waitFor();
            stored = lines(results);
            assertThat(stored).as("stored after the kill of round %d", round).isBetween(4L * (round + 1), 23L);
        }
        Assay.Result last = Assay.run(folder, command(results, 1));
        assertThat(last.err()).contains("(" + stored + " stored before)");
        assertThat(last.status()).as(last.err()).isZero();
        assertThat(Numbers.of(results)).isEqualTo(whole);
        try (ResultStore store = ResultStore.readOnly(results)) {
            assertThat(store.records())
                    .extracting(TrialRecord::key)
                    .doesNotHaveDuplicates()
                    .hasSize(24);
        }
    }

    private static long lines(Path results) throws IOException {
        Path file = results.resolve("trials.jsonl");
        return Files.exists(file)
                ? Files.readString(file).chars().filter(c -> c == '\n').count()
                : 0;
    }

    @Test
    void aFileCutInTheMiddleOfALineIsRepaired() throws Exception {
        Map<String, String> whole = whole();
        Path file = folder.resolve("whole/trials.jsonl");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 500);
        }
        Assay.Result again = Assay.run(folder, command(folder.resolve("whole"), 1));
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).contains("(23 stored before)");
        assertThat(Numbers.of(folder.resolve("whole"))).isEqualTo(whole);
    }

    @Test
    void twoRunsDoNotWriteToOneFolder() throws Exception {
        Path results = folder.resolve("held");
        try (ResultStore store = ResultStore.open(results)) {
            Assay.Result second = Assay.run(folder, command(results, 1));
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err()).contains("another process writes to the results folder");
            assertThat(store.index()).isEmpty();
        }
    }

    /** A file size limit stands in for a full disk: writing fails in mid-run in the same way. */
    @Test
    void aFullDiskEndsTheRunInWordsAndLosesNothing() throws Exception {
        Map<String, String> whole = whole();
        Path results = folder.resolve("full");
        String[] command = command(results, 1);
        StringBuilder line = new StringBuilder(
                "trap '' XFSZ; ulimit -f 40; exec '" + Assay.home().resolve("bin/assay") + "'");
        for (String argument : command) {
            line.append(" '").append(argument).append('\'');
        }
        Process process = new ProcessBuilder("/bin/bash", "-c", line.toString())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        int status = process.waitFor();
        String words = Files.readString(folder.resolve("err"));
        assertThat(status).as(words).isEqualTo(3);
        assertThat(words).contains("what was stored").doesNotContain("\tat ");
        int stored = Numbers.of(results).size();
        assertThat(stored).isBetween(1, 23);
        Assay.Result again = Assay.run(folder, command);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).contains("(" + stored + " stored before)");
        assertThat(Numbers.of(results)).isEqualTo(whole);
    }
}
