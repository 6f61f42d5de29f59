package dev.assay.results.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.results.record.Exhibit;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.TrialRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of results. One process writes; any number read. Of several records with one key the last stands.
 *
 * <p>Appending costs two writes that wait for the disk; opening reads the index, about 150 bytes a trial.
 */
public final class ResultStore implements Closeable {
    private final Path folder;
    private final Journal trials;
    private final Journal exhibits;
    private final Journal index;
    private final FileChannel lockChannel;
    private final Map<String, IndexEntry> entries = new LinkedHashMap<>();
    private final List<String> damages = new ArrayList<>();
    private Map<String, long[]> exhibitPlaces;

    /**
     * Where a record lies and what resuming needs of it.
     *
     * @param key the run key
     * @param suite id of the suite
     * @param outcome how the trial ended
     * @param wallLimit wall limit it ran under [s]
     * @param memoryLimit memory limit it ran under [bytes]
     * @param wall wall time it took [s]
     * @param cell problem and method, for estimates
     * @param offset where its line begins
     * @param length bytes of its line
     */
    public record IndexEntry(
            String key,
            String suite,
            Outcome outcome,
            double wallLimit,
            long memoryLimit,
            double wall,
            String cell,
            long offset,
            int length) {}

    private ResultStore(Path folder, Journal trials, Journal exhibits, Journal index, FileChannel lockChannel) {
        this.folder = folder;
        this.trials = trials;
        this.exhibits = exhibits;
        this.index = index;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens a folder to write, making it when needed.
     *
     * @param folder the folder
     * @return the store, locked against other writers
     * @throws StoreException when it is no folder, is not writable, or another process writes to it
     */
    public static ResultStore open(Path folder) throws StoreException {
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = lock(folder);
            ResultStore store = new ResultStore(
                    folder,
                    Journal.write(folder.resolve("trials.jsonl")),
                    Journal.write(folder.resolve("exhibits.jsonl")),
                    Journal.write(folder.resolve("index.tsv")),
                    lock);
            store.loadIndex(true);
            return store;
        } catch (IOException e) {
            closeQuietly(lock);
            throw e instanceof StoreException known ? known : refuse(folder, e);
        }
    }

    /**
     * Opens a folder to read; a writer may be at work. A folder without a store is empty.
     *
     * @param folder the folder
     * @return the store
     * @throws StoreException when it cannot be read
     */
    public static ResultStore readOnly(Path folder) throws StoreException {
        try {
            Path file = folder.resolve("trials.jsonl");
            if (!Files.exists(file)) {
                if (!Files.isDirectory(folder)) {
                    throw new StoreException("there is no results folder '" + folder + "'");
                }
                return new ResultStore(folder, null, null, null, null);
            }
            Path pictures = folder.resolve("exhibits.jsonl");
            Path places = folder.resolve("index.tsv");
            ResultStore store = new ResultStore(
                    folder,
                    Journal.read(file),
                    Files.exists(pictures) ? Journal.read(pictures) : null,
                    Files.exists(places) ? Journal.read(places) : null,
                    null);
            store.loadIndex(false);
            return store;
        } catch (IOException e) {
            throw e instanceof StoreException known ? known : refuse(folder, e);
        }
    }

    private static StoreException refuse(Path folder, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new StoreException(
                    "no access to the results folder '" + folder + "'; check its permissions or name another", e);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return new StoreException("'" + folder + "' is a file, not a results folder", e);
        }
        return new StoreException("the results folder '" + folder + "' cannot be used: " + e.getMessage(), e);
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            String holder = Files.readString(folder.resolve(".lock")).strip();
            channel.close();
            throw new StoreException("another process writes to the results folder '" + folder + "'"
                    + (holder.isEmpty() ? "" : " (" + holder + ")") + "; wait for it or name another folder");
        }
        channel.truncate(0);
        channel.write(
                java.nio.ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes()), 0);
        return channel;
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The refusal that brought us here is what matters.
        }
    }

    private void loadIndex(boolean writer) throws IOException {
        long covered = 0;
        if (index != null) {
            long[] end = {0, 0};
            try {
                index.lines(0, (number, offset, length, text) -> {
                    IndexEntry entry = indexEntry(text);
                    if (entry.offset() != end[0] || entry.offset() + entry.length() + 1 > trials.end()) {
                        throw new IOException("the index does not fit");
                    }
                    put(entry);
                    end[0] = entry.offset() + entry.length() + 1;
                    end[1] = offset + length + 1;
                });
                covered = end[0];
            } catch (IOException | RuntimeException e) {
                entries.clear();
                end[1] = 0;
            }
            if (writer) {
                index.truncate(end[1]);
            }
        }
        trials.lines(covered, (number, offset, length, text) -> {
            IndexEntry entry;
            try {
                entry = entry(RecordJson.read(text), offset, length);
            } catch (IOException e) {
                damages.add(folder.resolve("trials.jsonl") + ": the line at byte " + offset + " is damaged: "
                        + firstLine(e));
                entry = new IndexEntry("", "", Outcome.INFRASTRUCTURE, 0, 0, 0, "", offset, length);
            }
            put(entry);
            if (writer) {
                index.append(line(entry), false);
            }
        });
    }

    private static String firstLine(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    private void put(IndexEntry entry) {
        if (!entry.key().isEmpty()) {
            entries.remove(entry.key());
            entries.put(entry.key(), entry);
        }
    }

    private static IndexEntry entry(TrialRecord record, long offset, int length) {
        return new IndexEntry(
                record.key(),
                record.suite(),
                record.outcome(),
                record.budget().wall(),
                record.budget().memory(),
                record.wall(),
                record.problem().id() + " " + record.problem().parameters() + " "
                        + record.method().id(),
                offset,
                length);
    }

    private static String line(IndexEntry entry) {
        return String.join(
                "\t",
                entry.key(),
                entry.suite(),
                entry.outcome().id(),
                Double.toString(entry.wallLimit()),
                Long.toString(entry.memoryLimit()),
                Double.toString(entry.wall()),
                Long.toString(entry.offset()),
                Integer.toString(entry.length()),
                entry.cell().replace('\t', ' ').replace('\n', ' '));
    }

    private static IndexEntry indexEntry(String line) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != 9) {
            throw new IOException("the index has a line of " + fields.length + " fields");
        }
        return new IndexEntry(
                fields[0],
                fields[1],
                Outcome.of(fields[2]),
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4]),
                Double.parseDouble(fields[5]),
                fields[8],
                Long.parseLong(fields[6]),
                Integer.parseInt(fields[7]));
    }

    /**
     * Appends a record. When this returns, the disk has it; when it throws, the folder is as before.
     *
     * @param record the record
     * @throws StoreException when it cannot be written, e.g. on a full disk
     */
    public void append(TrialRecord record) throws StoreException {
        if (lockChannel == null) {
            throw new IllegalStateException("the store was opened to read");
        }
        try {
            if (!record.exhibits().isEmpty()) {
                exhibits.append(RecordJson.writeExhibits(record.key(), record.exhibits()), true);
                exhibitPlaces = null;
            }
            String line = RecordJson.write(record.withExhibits(List.of()));
            long offset = trials.append(line, true);
            IndexEntry entry = entry(record, offset, (int) (trials.end() - offset - 1));
            put(entry);
            index.append(line(entry), false);
        } catch (IOException e) {
            throw new StoreException(
                    "the results folder '" + folder + "' does not take the record of a trial: " + e.getMessage()
                            + "; what was stored before is safe: mend it and run again",
                    e);
        }
    }

    /** {@return what is known of a key} */
    public Optional<IndexEntry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** {@return all entries by key, in order of storing; unmodifiable} */
    public Map<String, IndexEntry> index() {
        return Collections.unmodifiableMap(entries);
    }

    /** {@return what could not be read, a line each, with its place} */
    public List<String> damages() {
        return List.copyOf(damages);
    }

    /** {@return the record of a key, without exhibits} */
    public Optional<TrialRecord> read(String key) throws IOException {
        IndexEntry entry = entries.get(key);
        return entry == null
                ? Optional.empty()
                : Optional.of(RecordJson.read(trials.at(entry.offset(), entry.length())));
    }

    /** Takes records one by one. */
    @FunctionalInterface
    public interface Reader {
        /** Takes a record. */
        void record(TrialRecord record) throws IOException;
    }

    /** Reads the standing record of every key, without exhibits, in order of storing. */
    public void forEach(Reader reader) throws IOException {
        if (trials == null) {
            return;
        }
        trials.lines(0, (number, offset, length, text) -> {
            int at = text.indexOf("\"key\":\"");
            int end = at < 0 ? -1 : text.indexOf('"', at + 7);
            IndexEntry standing = end < 0 ? null : entries.get(text.substring(at + 7, end));
            if (standing != null && standing.offset() == offset) {
                reader.record(RecordJson.read(text));
            }
        });
    }

    /** {@return the standing record of every key, without exhibits, in order of storing} */
    public List<TrialRecord> records() throws IOException {
        List<TrialRecord> records = new ArrayList<>(entries.size());
        forEach(records::add);
        return records;
    }

    /** {@return the exhibits of a key} */
    public List<Exhibit> exhibits(String key) throws IOException {
        if (exhibits == null) {
            return List.of();
        }
        if (exhibitPlaces == null) {
            Map<String, long[]> places = new HashMap<>();
            exhibits.lines(0, (number, offset, length, text) -> {
                int at = text.indexOf("\"key\":\"");
                int end = text.indexOf('"', at + 7);
                if (at >= 0 && end > at) {
                    places.put(text.substring(at + 7, end), new long[] {offset, length});
                }
            });
            exhibitPlaces = places;
        }
        long[] place = exhibitPlaces.get(key);
        return place == null ? List.of() : RecordJson.readExhibits(exhibits.at(place[0], (int) place[1]));
    }

    @Override
    public void close() throws IOException {
        for (Closeable closeable : new Closeable[] {trials, exhibits, index, lockChannel}) {
            if (closeable != null) {
                closeable.close();
            }
        }
    }
}
