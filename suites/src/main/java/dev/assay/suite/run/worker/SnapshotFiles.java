package dev.assay.suite.run.worker;

import dev.assay.api.Answer;
import dev.assay.api.engine.AnswerCodec;
import dev.assay.api.engine.SnapshotInfo;
import dev.assay.api.engine.SnapshotSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Snapshots as files of a trial's folder: what lies there survives the worker. */
final class SnapshotFiles implements SnapshotSink {
    private final Path folder;

    SnapshotFiles(Path folder) {
        this.folder = folder;
    }

    /** A snapshot with its answer. */
    record Stored(SnapshotInfo info, Answer answer) {}

    @Override
    public void store(SnapshotInfo info, Answer answer) throws IOException {
        Binary.write(folder.resolve(String.format(Locale.ROOT, "snapshot-%04d", info.index())), out -> {
            out.writeInt(info.index());
            Binary.text(out, info.phase());
            out.writeBoolean(info.last());
            out.writeLong(info.wallNanos());
            out.writeLong(info.cpuNanos());
            Binary.counts(out, info.counts());
            AnswerCodec.write(answer, out);
        });
    }

    /** {@return the snapshot files, in order of cost} */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("snapshot-\\d+"))
                    .sorted()
                    .toList();
        }
    }

    static Stored read(Path file) throws IOException {
        return Binary.read(file, in -> {
            SnapshotInfo info = new SnapshotInfo(
                    in.readInt(), Binary.text(in), in.readBoolean(), in.readLong(), in.readLong(), Binary.counts(in));
            return new Stored(info, AnswerCodec.read(in));
        });
    }
}
