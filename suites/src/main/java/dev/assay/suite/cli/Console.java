package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import dev.assay.suite.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a command speaks: results on standard output, everything else on the error output. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final List<String> arguments;

    Console(PrintStream out, PrintStream err, List<String> arguments) {
        this.out = out;
        this.err = err;
        this.arguments = List.copyOf(arguments);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    List<String> arguments() {
        return arguments;
    }

    boolean json() {
        return arguments.contains("--json");
    }

    /** Prints the one document of {@code --json}. */
    void document(Map<String, ?> document) {
        out.println(Json.write(document));
    }

    /** Says why nothing was done; {@return the exit status}. */
    int refuse(AssayException e) {
        if (json()) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("code", e.code().name());
            error.put("message", e.getMessage());
            document(Map.of("error", error));
        } else {
            err.println("assay: " + e.getMessage());
        }
        return e.code().exitStatus();
    }

    /** Says what went wrong, in one line; {@return the exit status}. */
    int fail(Throwable e) {
        if (e instanceof AssayException refusal) {
            return refuse(refusal);
        }
        if (e instanceof IOException || e instanceof java.io.UncheckedIOException) {
            Throwable cause = e instanceof java.io.UncheckedIOException ? e.getCause() : e;
            return refuse(new AssayException(AssayException.ErrorCode.STORAGE, Storage.explain((IOException) cause)));
        }
        if (System.getenv("ASSAY_TRACE") != null) {
            e.printStackTrace(err);
        }
        return refuse(new AssayException(
                AssayException.ErrorCode.INTERNAL,
                "the harness failed: " + e + "; set ASSAY_TRACE=1 to see where, and please report it"));
    }
}
