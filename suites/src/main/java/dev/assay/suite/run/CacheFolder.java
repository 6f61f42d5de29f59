package dev.assay.suite.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user's cache folder for what can be made again: {@code $XDG_CACHE_HOME/assay}, else {@code ~/.cache/assay}. */
public final class CacheFolder {
    private CacheFolder() {}

    /** {@return the folder, made when needed} */
    public static Path make() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path parent =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(parent.resolve("assay"));
    }
}
