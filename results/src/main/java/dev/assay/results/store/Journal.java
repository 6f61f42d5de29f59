package dev.assay.results.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that is only appended to. A line is there when its end is; half a line, left by a crash, is set aside when
 * a writer opens the file, and not seen by readers.
 */
final class Journal implements Closeable {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private long end;

    private Journal(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    static Journal write(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long end = endOfLastLine(channel);
        if (end < channel.size()) {
            setAside(file, channel, end);
        }
        return new Journal(file, channel, end);
    }

    static Journal read(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new Journal(file, channel, endOfLastLine(channel));
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long top = channel.size(); top > 0; ) {
            long bottom = Math.max(0, top - BLOCK);
            block.clear().limit((int) (top - bottom));
            readFully(channel, block, bottom);
            for (int i = (int) (top - bottom) - 1; i >= 0; i--) {
                if (block.get(i) == '\n') {
                    return bottom + i + 1;
                }
            }
            top = bottom;
        }
        return 0;
    }

    private static void setAside(Path file, FileChannel channel, long end) throws IOException {
        int n = 1;
        Path aside = file.resolveSibling(file.getFileName() + ".torn-" + n);
        while (Files.exists(aside)) {
            aside = file.resolveSibling(file.getFileName() + ".torn-" + ++n);
        }
        ByteBuffer half = ByteBuffer.allocate((int) (channel.size() - end));
        readFully(channel, half, end);
        Files.write(aside, half.array());
        channel.truncate(end);
        channel.force(true);
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            int n = channel.read(into, at);
            if (n < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            at += n;
        }
    }

    /** Appends a line and waits until the disk has it; {@return where it begins}. On failure the file is as before. */
    long append(String line, boolean force) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        long start = end;
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = start;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
            if (force) {
                channel.force(false);
            }
        } catch (IOException e) {
            takeBack(start, e);
            throw e;
        }
        end = start + bytes.length;
        return start;
    }

    private void takeBack(long start, IOException cause) {
        try {
            channel.truncate(start);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Forgets everything after {@code length}; for derived files only. */
    void truncate(long length) throws IOException {
        channel.truncate(length);
        end = length;
    }

    long end() {
        return end;
    }

    String at(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        readFully(channel, bytes, offset);
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** Reads whole lines in order. */
    @FunctionalInterface
    interface LineReader {
        void line(int number, long offset, int length, String text) throws IOException;
    }

    /** Reads every whole line from {@code start} on. */
    void lines(long start, LineReader reader) throws IOException {
        try (FileChannel own = FileChannel.open(file, StandardOpenOption.READ)) {
            own.position(start);
            InputStream in = Channels.newInputStream(own);
            byte[] block = new byte[BLOCK];
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long offset = start;
            int number = 1;
            long left = end - start;
            while (left > 0) {
                int n = in.read(block, 0, (int) Math.min(block.length, left));
                if (n < 0) {
                    return;
                }
                left -= n;
                int from = 0;
                for (int i = 0; i < n; i++) {
                    if (block[i] == '\n') {
                        line.write(block, from, i - from);
                        reader.line(number++, offset, line.size(), line.toString(StandardCharsets.UTF_8));
                        offset += line.size() + 1;
                        line.reset();
                        from = i + 1;
                    }
                }
                line.write(block, from, n - from);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
