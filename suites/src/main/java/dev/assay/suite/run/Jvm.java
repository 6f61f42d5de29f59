package dev.assay.suite.run;

import dev.assay.api.Plugin;
import dev.assay.api.engine.Seed;
import dev.assay.suite.run.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Command lines of the worker and the scorer: this very JDK, the API and the worker's classes alone on the class path, and
 * a class-data archive that is made at first use, once a JDK build.
 */
final class Jvm {
    private static final long MEBIBYTE = 1 << 20;

    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final String classPath = codeOf(Plugin.class) + File.pathSeparator + codeOf(WorkerMain.class);
    private final Optional<Path> archive;

    private Jvm(List<Path> plugins) {
        this.archive = archive(plugins);
    }

    /** {@return the command lines, with the archive when it can be had; these plugins are loaded to make it} */
    static Jvm prepared(List<Path> plugins) {
        return new Jvm(plugins);
    }

    /** {@return the flags of a worker: one collector, heap limit, end at the first full heap} */
    List<String> workerFlags(long memoryBytes, int cores) {
        List<String> flags = new ArrayList<>();
        long heap = Math.max(8, memoryBytes / MEBIBYTE);
        flags.add("-Xmx" + heap + "m");
        flags.add("-XX:MaxDirectMemorySize=" + heap + "m");
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:ActiveProcessorCount=" + cores);
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.addAll(common());
        return flags;
    }

    private List<String> common() {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        archive.ifPresent(file -> flags.add("-XX:SharedArchiveFile=" + file));
        return flags;
    }

    /** {@return the command line of a worker on a trial's folder} */
    List<String> worker(List<String> flags, Path folder) {
        return command(flags, "dev.assay.suite.run.worker.WorkerMain", folder.toString());
    }

    /** {@return the command line of a scorer} */
    List<String> scorer() {
        List<String> flags = new ArrayList<>(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(common());
        return command(flags, "dev.assay.suite.run.worker.ScorerMain");
    }

    private List<String> command(List<String> flags, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path codeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a location that is no path", e);
        }
    }

    /** The archive is a help, not a need: when it cannot be made, the workers start a little slower. */
    private Optional<Path> archive(List<Path> plugins) {
        if (Files.isDirectory(codeOf(Plugin.class)) || Files.isDirectory(codeOf(WorkerMain.class))) {
            return Optional.empty();
        }
        try {
            Path folder = CacheFolder.make();
            String build = System.getProperty("java.vm.vendor")
                    + System.getProperty("java.vm.version")
                    + Files.getLastModifiedTime(codeOf(Plugin.class))
                    + Files.getLastModifiedTime(codeOf(WorkerMain.class))
                    + classPath;
            String name = "worker-" + HexFormat.of().formatHex(Seed.digest(build), 0, 8) + ".jsa";
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                make(folder, file, plugins);
            }
            return Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void make(Path folder, Path file, List<Path> plugins) throws IOException, InterruptedException {
        Path partial = Files.createTempFile(folder, "worker", ".part");
        Files.delete(partial);
        List<String> flags =
                List.of("-XX:ArchiveClassesAtExit=" + partial, "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData");
        Process process = new ProcessBuilder(command(
                        flags,
                        "dev.assay.suite.run.worker.Rehearsal",
                        plugins.stream().map(Path::toString).toArray(String[]::new)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(30, TimeUnit.SECONDS) && Files.exists(partial)) {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            CacheFolder.prune(folder);
        } else {
            process.destroyForcibly();
            Files.deleteIfExists(partial);
        }
    }
}
