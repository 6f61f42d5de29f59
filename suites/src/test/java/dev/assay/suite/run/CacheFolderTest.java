package dev.assay.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache does not grow for ever. */
class CacheFolderTest {
    @TempDir
    Path folder;

    @Test
    void theNewestFourArchivesOfEachKindStay() throws IOException {
        for (int i = 0; i < 6; i++) {
            for (String kind : new String[] {"worker-", "cli-"}) {
                Path archive = Files.createFile(folder.resolve(kind + i + ".jsa"));
                assertThat(archive.toFile().setLastModified(1_000_000L * (i + 1)))
                        .isTrue();
            }
        }
        Files.createDirectory(folder.resolve("truths"));
        CacheFolder.prune(folder);
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "worker-2.jsa",
                            "worker-3.jsa",
                            "worker-4.jsa",
                            "worker-5.jsa",
                            "cli-2.jsa",
                            "cli-3.jsa",
                            "cli-4.jsa",
                            "cli-5.jsa",
                            "truths");
        }
    }
}
