package dev.assay.results.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a folder: a lock on its file {@code .lock}, which names the holder and ends with its process.
 *
 * <p>Folders that this process holds are also kept in a set: opening and closing the file a second time would release the
 * lock of the first.
 */
final class FolderLock implements Closeable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock of a folder that exists. */
    static FolderLock take(Path folder) throws IOException {
        String me = "process " + ProcessHandle.current().pid();
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw held(folder, me);
        }
        try {
            return new FolderLock(real, lock(folder, me));
        } catch (IOException | RuntimeException e) {
            HELD.remove(real);
            throw e;
        }
    }

    private static FileChannel lock(Path folder, String me) throws IOException {
        Path file = folder.resolve(".lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw held(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static StoreException held(Path folder, String holder) {
        return new StoreException("another process writes to the results folder '" + folder + "'"
                + (holder.isEmpty() ? "" : " (" + holder + ")") + "; wait for it or name another folder");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                HELD.remove(folder);
            }
        }
    }
}
