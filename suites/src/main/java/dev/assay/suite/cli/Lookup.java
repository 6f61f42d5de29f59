package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.spec.Nearest;
import java.util.Collection;
import java.util.Optional;

/** Finds an id or says what there is. */
final class Lookup {
    private Lookup() {}

    static <T> T find(String kind, String id, Optional<T> found, Collection<String> installed) {
        return found.orElseThrow(() -> new AssayException(
                ErrorCode.UNKNOWN_ID,
                "Unknown " + kind + " '" + id + "'. " + Nearest.question(id, installed)
                        + Nearest.installed(kind, installed)));
    }
}
