package dev.assay.suite.run.worker;

import dev.assay.api.engine.PhaseCost;
import dev.assay.api.engine.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a run ended, as a file of a trial's folder. */
public final class ResultFile {
    private static final String NAME = "result";

    private ResultFile() {}

    static void write(Path folder, RunResult result) throws IOException {
        Binary.write(folder.resolve(NAME), out -> {
            Binary.text(out, result.outcome());
            Binary.text(out, result.reason());
            out.writeLong(result.wallNanos());
            out.writeLong(result.cpuNanos());
            out.writeLong(result.answeringNanos());
            Binary.counts(out, result.counts());
            out.writeInt(result.declared().size());
            for (String unit : result.declared()) {
                Binary.text(out, unit);
            }
            out.writeInt(result.phases().size());
            for (PhaseCost phase : result.phases()) {
                Binary.text(out, phase.name());
                out.writeLong(phase.wallNanos());
                out.writeLong(phase.cpuNanos());
                Binary.counts(out, phase.counts());
            }
            out.writeInt(result.snapshots());
        });
    }

    /** {@return how the run in this folder ended, empty when the worker did not say} */
    public static Optional<RunResult> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(Binary.read(
                file,
                in -> new RunResult(
                        Binary.text(in),
                        Binary.text(in),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        Binary.counts(in),
                        declared(Binary.list(in, Binary::text)),
                        Binary.list(
                                in, i -> new PhaseCost(Binary.text(i), i.readLong(), i.readLong(), Binary.counts(i))),
                        in.readInt(),
                        null)));
    }

    private static Set<String> declared(List<String> units) {
        return new TreeSet<>(units);
    }
}
