package dev.assay.api.engine;

import dev.assay.api.Answer;
import java.io.IOException;

/** Keeps snapshots as they come. */
@FunctionalInterface
public interface SnapshotSink {
    /** Stores a snapshot; when this returns it is safe. */
    void store(SnapshotInfo info, Answer answer) throws IOException;
}
