package dev.assay.suite.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of the distribution, run as a user runs it. */
public final class Assay {
    private static final Path HOME = Path.of(System.getProperty("assay.home"));

    private Assay() {}

    /**
     * What a command did.
     *
     * @param status its exit status
     * @param out what it printed to standard output
     * @param err what it printed to the error output
     */
    public record Result(int status, String out, String err) {}

    /** {@return the distribution} */
    public static Path home() {
        return HOME;
    }

    /** Runs the command in a folder; {@return what it did}. */
    public static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("assay", ".out");
        Path err = Files.createTempFile("assay", ".err");
        Process process = start(folder, out, err, arguments);
        int status = process.waitFor();
        Result result = new Result(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    /** Starts the command in a folder. */
    public static Process start(Path folder, Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin/assay").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
