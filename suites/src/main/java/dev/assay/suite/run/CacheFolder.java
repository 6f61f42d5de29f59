package dev.assay.suite.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The user's cache folder for what can be made again: {@code $XDG_CACHE_HOME/assay}, else {@code ~/.cache/assay}. */
public final class CacheFolder {
    private static final int KEPT = 4;

    private CacheFolder() {}

    /** {@return the folder, made when needed} */
    public static Path make() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path parent =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(parent.resolve("assay"));
    }

    /** Deletes all but the newest class archives of each kind: every build of the harness leaves its own. */
    static void prune(Path folder) throws IOException {
        for (String kind : new String[] {"worker-", "cli-"}) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> archives = files.filter(
                                file -> file.getFileName().toString().matches(kind + ".*\\.jsa"))
                        .sorted(Comparator.comparingLong(
                                        (Path file) -> file.toFile().lastModified())
                                .reversed())
                        .toList();
                for (Path old : archives.subList(Math.min(KEPT, archives.size()), archives.size())) {
                    Files.deleteIfExists(old);
                }
            }
        }
    }
}
