package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.testing.Assay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's way: the example is copied out of the tree, built against the distribution's repository, and run. */
class StrangerIT {
    @TempDir
    Path folder;

    @Test
    void theExampleIsBuiltOutsideTheTreeAndRuns() throws Exception {
        Path project = copy(Assay.home().resolve("examples/my-sampler"), folder.resolve("my-sampler"));
        build(project);
        Assay.Result run = Assay.run(
                project,
                "run",
                "my-suite.yaml",
                "--plugin",
                "target",
                "--results",
                folder.resolve("r").toString());
        assertThat(run.status()).as(run.err()).isZero();
        try (ResultStore store = ResultStore.readOnly(folder.resolve("r"))) {
            List<TrialRecord> mine = store.records().stream()
                    .filter(record -> record.method().id().equals("my-sampler"))
                    .toList();
            assertThat(mine).hasSize(6);
            assertThat(mine).allSatisfy(record -> {
                assertThat(record.outcome()).isEqualTo(Outcome.FINISHED);
                assertThat(record.method().plugin()).isEqualTo("my-sampler");
                assertThat(record.scores()).isNotEmpty();
            });
        }
    }

    private void build(Path project) throws Exception {
        Path log = folder.resolve("build.log");
        List<String> command = new ArrayList<>(List.of(maven(), "-B", "-q", "package"));
        command.add("-Dassay.repo=" + Assay.home().resolve("repo").toUri());
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(project.resolve("target/my-sampler-1.0.jar")).exists();
        assertThat(project.resolve("target/surefire-reports")).isDirectory();
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        Path command = home == null ? Path.of("mvn") : Path.of(home, "bin", "mvn");
        return Files.isExecutable(command) ? command.toString() : "mvn";
    }

    private static Path copy(Path from, Path to) throws IOException {
        assertThat(from).isDirectory();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
