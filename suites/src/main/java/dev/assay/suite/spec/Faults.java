package dev.assay.suite.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects faults. */
final class Faults {
    private final Set<Fault> all = new LinkedHashSet<>();
    private final List<Path> files = new ArrayList<>();

    /** Adds one; the same fault at the same place counts once. */
    void add(Place place, FaultCode code, String message, String hint) {
        opened(place.file());
        all.add(new Fault(place.file(), place.line(), place.column(), code, oneLine(message), oneLine(hint)));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Notes a file, so that its faults come before those of files noted later. */
    void opened(Path file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    boolean has(FaultCode code) {
        return all.stream().anyMatch(fault -> fault.code() == code);
    }

    /** {@return all, in order of place} */
    List<Fault> sorted() {
        return all.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> files.indexOf(fault.file()))
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
