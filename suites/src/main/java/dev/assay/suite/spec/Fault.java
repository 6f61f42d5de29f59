package dev.assay.suite.spec;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something wrong in a suite, and where.
 *
 * @param file the file, as the reader was given it or as {@code extends} leads to it
 * @param line from 1; 1 when the whole file is meant
 * @param column from 1, in characters
 * @param code the kind of fault
 * @param message one line: names the thing and the value
 * @param hint one line: the way out; empty when the message says it all
 */
public record Fault(Path file, int line, int column, FaultCode code, String message, String hint) {
    /** Refuses null. */
    public Fault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** {@return {@code file:line:column: message hint}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
