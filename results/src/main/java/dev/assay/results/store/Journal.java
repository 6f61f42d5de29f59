package dev.assay.results.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of lines that is only appended to. A line is there when its end is; half a line, left by a crash, is set aside when
 * a writer opens the file, and not seen by readers.
 *
 * <p>Written through {@link RandomAccessFile} because an interrupted thread closes a channel in the middle of a line.
 */
final class Journal implements Closeable {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Path plain; // the file itself, or what a packed one unpacked to
    private final RandomAccessFile access;
    private Optional<Path> torn = Optional.empty();
    private long end;

    private Journal(Path file, Path plain, String mode) throws IOException {
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        this.file = file;
        this.plain = plain;
        this.access = new RandomAccessFile(plain.toFile(), mode);
        try {
            end = endOfLastLine();
        } catch (IOException e) {
            access.close();
            throw e;
        }
    }

    /** Opens to append; half a line at the end is set aside. */
    static Journal write(Path file) throws IOException {
        Journal journal = new Journal(file, file, "rw");
        try {
            if (journal.end < journal.access.length()) {
                journal.setAside();
            }
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** Opens a file that can be made again, to append; half a line at the end is dropped. */
    static Journal derived(Path file) throws IOException {
        Journal journal = new Journal(file, file, "rw");
        try {
            journal.truncate(journal.end);
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** Opens to read the lines that are whole now; a packed file is unpacked aside until it is closed. */
    static Journal read(Path file) throws IOException {
        if (!isPacked(file)) {
            return new Journal(file, file, "r");
        }
        Path plain = Files.createTempFile("assay-", ".jsonl");
        try {
            unpack(file, plain);
            return new Journal(file, plain, "r");
        } catch (IOException e) {
            Files.deleteIfExists(plain);
            throw e;
        }
    }

    private static void unpack(Path file, Path plain) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BLOCK);
                OutputStream out = Files.newOutputStream(plain)) {
            in.transferTo(out);
        } catch (EOFException | ZipException e) {
            throw new IOException("'" + file + "' is no whole gzip file: " + e.getMessage(), e);
        }
    }

    /** {@return whether a file's name says that it is packed by gzip} */
    static boolean isPacked(Path file) {
        return file.getFileName().toString().endsWith(".gz");
    }

    private long endOfLastLine() throws IOException {
        byte[] block = new byte[BLOCK];
        for (long top = access.length(); top > 0; ) {
            long bottom = Math.max(0, top - BLOCK);
            access.seek(bottom);
            access.readFully(block, 0, (int) (top - bottom));
            for (int i = (int) (top - bottom) - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return bottom + i + 1;
                }
            }
            top = bottom;
        }
        return 0;
    }

    private void setAside() throws IOException {
        int n = 1;
        Path aside = file.resolveSibling(file.getFileName() + ".torn-" + n);
        while (Files.exists(aside)) {
            aside = file.resolveSibling(file.getFileName() + ".torn-" + ++n);
        }
        byte[] half = new byte[Math.toIntExact(access.length() - end)];
        access.seek(end);
        access.readFully(half);
        Files.write(aside, half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        access.setLength(end);
        access.getFD().sync();
        torn = Optional.of(aside);
    }

    /** Appends a line and waits until the disk has it; {@return where it begins}. On failure the file is as before. */
    long append(String line, boolean force) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        long start = end;
        try {
            access.seek(start);
            access.write(bytes);
            if (force) {
                access.getFD().sync();
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
            access.setLength(start);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Forgets everything after {@code length}; for derived files only. */
    void truncate(long length) throws IOException {
        if (length < access.length()) {
            access.setLength(length);
        }
        end = length;
    }

    /** {@return where half a line was set aside when this was opened} */
    Optional<Path> torn() {
        return torn;
    }

    Path file() {
        return file;
    }

    long end() {
        return end;
    }

    /** {@return the text at a place; threads may call this at the same time} */
    String at(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (access.getChannel().read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("'" + file + "' became shorter while it was read");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** Takes whole lines in order, numbered from 1 at the start of the reading. */
    @FunctionalInterface
    interface LineReader {
        void line(int number, long offset, Line line) throws IOException;
    }

    /** The bytes of one line, its end excepted; they are another line's when the reader has returned. */
    static final class Line {
        private byte[] bytes = new byte[BLOCK];
        private int length;

        private void add(byte[] block, int from, int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
            System.arraycopy(block, from, bytes, length, count);
            length += count;
        }

        int length() {
            return length;
        }

        String text() {
            return start(length);
        }

        /** {@return the text of at most so many bytes; a character cut at the end is a replacement character} */
        String start(int most) {
            return new String(bytes, 0, Math.min(most, length), StandardCharsets.UTF_8);
        }
    }

    /** Reads every whole line from {@code start} on. */
    void lines(long start, LineReader reader) throws IOException {
        try (InputStream in = Files.newInputStream(plain)) {
            in.skipNBytes(start);
            byte[] block = new byte[BLOCK];
            Line line = new Line();
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
                        line.add(block, from, i - from);
                        reader.line(number++, offset, line);
                        offset += line.length + 1;
                        line.length = 0;
                        from = i + 1;
                    }
                }
                line.add(block, from, n - from);
            }
        }
    }

    @Override
    public void close() throws IOException {
        access.close();
        if (!plain.equals(file)) {
            Files.deleteIfExists(plain);
        }
    }
}
