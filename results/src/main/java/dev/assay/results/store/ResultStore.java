package dev.assay.results.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.results.record.Exhibit;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.TrialRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    // Lines parsed at a time, and the bytes at a line's start that hold its key.
    private static final int BATCH = 512;
    private static final int KEY_WITHIN = 256;

    private final Path folder;
    private final Journal trials;
    private final Journal exhibits;
    private final Journal index;
    private final FolderLock lock;
    private final Map<String, IndexEntry> entries = new LinkedHashMap<>();
    private final List<String> damages = new ArrayList<>();
    private Map<String, long[]> exhibitPlaces;
    private boolean isIndexed = true;

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

    private ResultStore(Path folder, Journal trials, Journal exhibits, Journal index, FolderLock lock) {
        this.folder = folder;
        this.trials = trials;
        this.exhibits = exhibits;
        this.index = index;
        this.lock = lock;
    }

    /**
     * Opens a folder to write, making it when needed.
     *
     * @param folder the folder
     * @return the store, locked against other writers
     * @throws StoreException when it is no folder, is not writable, or another process writes to it
     */
    public static ResultStore open(Path folder) throws StoreException {
        List<Closeable> opened = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            FolderLock lock = keep(opened, FolderLock.take(folder));
            ResultStore store = new ResultStore(
                    folder,
                    keep(opened, Journal.write(folder.resolve("trials.jsonl"))),
                    keep(opened, Journal.write(folder.resolve("exhibits.jsonl"))),
                    keep(opened, Journal.derived(folder.resolve("index.tsv"))),
                    lock);
            store.tellTorn(store.trials);
            store.tellTorn(store.exhibits);
            store.loadIndex(true);
            return store;
        } catch (IOException e) {
            closeQuietly(opened);
            throw e instanceof StoreException known ? known : refuse(folder, e);
        }
    }

    private static <T extends Closeable> T keep(List<Closeable> opened, T one) {
        opened.add(one);
        return one;
    }

    private static void closeQuietly(List<Closeable> opened) {
        for (Closeable one : opened) {
            try {
                one.close();
            } catch (IOException e) {
                // The refusal that brought us here is what matters.
            }
        }
    }

    private void tellTorn(Journal journal) {
        journal.torn()
                .ifPresent(aside -> damages.add(journal.file() + ": half a line, left by a crash, was set aside as "
                        + aside.getFileName() + "; what it was about to say is not stored"));
    }

    /**
     * Opens a folder to read; a writer may be at work. A folder without a store is empty.
     *
     * @param folder the folder
     * @return the store
     * @throws StoreException when it cannot be read
     */
    public static ResultStore readOnly(Path folder) throws StoreException {
        Path file = folder.resolve("trials.jsonl");
        if (Files.exists(file)) {
            return readJournal(file);
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException("there is no results folder '" + folder + "'");
        }
        return new ResultStore(folder, null, null, null, null);
    }

    /**
     * Opens any file of records to read, with the exhibits beside it.
     *
     * @param file the file; {@code trials.jsonl} has an index and {@code exhibits.jsonl}, another {@code exhibits.jsonl.gz}
     * @return the store
     * @throws StoreException when it cannot be read
     */
    static ResultStore readJournal(Path file) throws StoreException {
        Path folder = file.toAbsolutePath().getParent();
        List<Closeable> opened = new ArrayList<>();
        try {
            boolean hasIndex = file.endsWith("trials.jsonl");
            Journal index = hasIndex ? readIfThere(opened, folder.resolve("index.tsv")) : null; // first: it never leads
            Journal exhibits = readIfThere(opened, folder.resolve(hasIndex ? "exhibits.jsonl" : "exhibits.jsonl.gz"));
            ResultStore store = new ResultStore(folder, keep(opened, Journal.read(file)), exhibits, index, null);
            store.loadIndex(false);
            return store;
        } catch (IOException e) {
            closeQuietly(opened);
            throw e instanceof StoreException known ? known : refuse(folder, e);
        }
    }

    private static Journal readIfThere(List<Closeable> opened, Path file) throws IOException {
        return Files.exists(file) ? keep(opened, Journal.read(file)) : null;
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

    private void loadIndex(boolean writer) throws IOException {
        IndexLines known = new IndexLines();
        if (index != null) {
            try {
                index.lines(0, (number, offset, line) -> known.add(line.text(), trials.end()));
                known.check(trials);
            } catch (IOException | RuntimeException e) {
                known.clear();
            }
            if (writer) {
                index.truncate(known.size());
            }
        }
        known.entries().forEach(this::put);
        for (Map.Entry<Integer, IndexEntry> damaged : known.damaged().entrySet()) {
            IndexEntry entry = damaged.getValue();
            String text = trials.at(entry.offset(), entry.length());
            TakenUp now = takeUp(new Unread(damaged.getKey(), entry.offset(), entry.length(), text));
            now.damage().ifPresent(damages::add);
            entries.putIfAbsent(now.entry().key(), now.entry()); // a line of a newer schema, read by a newer Assay
            entries.remove("");
        }
        List<Unread> batch = new ArrayList<>();
        trials.lines(known.covered(), (number, offset, line) -> {
            batch.add(new Unread(known.lines() + number, offset, line.length(), line.text()));
            if (batch.size() == BATCH) {
                takeUp(batch, writer);
            }
        });
        takeUp(batch, writer);
    }

    private record Unread(int number, long offset, int length, String text) {}

    /** What came of a line: an entry, and a complaint when it is damaged; a damaged line's entry has no key. */
    private record TakenUp(IndexEntry entry, Optional<String> damage) {}

    private void takeUp(List<Unread> batch, boolean writer) {
        for (TakenUp line : batch.parallelStream().map(this::takeUp).toList()) {
            line.damage().ifPresent(damages::add);
            put(line.entry());
            if (writer) {
                remember(line.entry());
            }
        }
        batch.clear();
    }

    private TakenUp takeUp(Unread line) {
        try {
            return new TakenUp(entry(RecordJson.read(line.text()), line.offset(), line.length()), Optional.empty());
        } catch (IOException e) {
            return new TakenUp(
                    IndexLines.damaged(line.offset(), line.length()),
                    Optional.of(trials.file() + ":" + line.number() + ": the line is damaged and left out: "
                            + firstLine(e)));
        }
    }

    /** Appends to the index; when it does not take it, the next writer makes the rest again. */
    private void remember(IndexEntry entry) {
        if (index != null && isIndexed) {
            try {
                index.append(IndexLines.write(entry), false);
            } catch (IOException e) {
                isIndexed = false;
            }
        }
    }

    static String firstLine(IOException e) {
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

    /**
     * Appends a record. When this returns, the disk has it; when it throws, the folder is as before.
     *
     * @param record the record
     * @throws StoreException when it cannot be written, e.g. on a full disk
     */
    public synchronized void append(TrialRecord record) throws StoreException {
        if (lock == null) {
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
            remember(entry);
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

    /** {@return the record of a key, without exhibits; threads may call this at the same time} */
    public Optional<TrialRecord> read(String key) throws IOException {
        IndexEntry entry;
        synchronized (this) {
            entry = entries.get(key);
        }
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
    public synchronized void forEach(Reader reader) throws IOException {
        if (trials == null) {
            return;
        }
        trials.lines(0, (number, offset, line) -> {
            IndexEntry standing = entries.get(key(line));
            if (standing != null && standing.offset() == offset) {
                reader.record(RecordJson.read(line.text()));
            }
        });
    }

    /** {@return the standing record of every key, without exhibits, in order of storing} */
    public List<TrialRecord> records() throws IOException {
        List<TrialRecord> records = new ArrayList<>(entries.size());
        forEach(records::add);
        return records;
    }

    /** {@return the key that a line names near its start; empty when there is none} */
    private static String key(Journal.Line line) {
        String text = line.start(KEY_WITHIN);
        int at = text.indexOf("\"key\":\"");
        int end = at < 0 ? -1 : text.indexOf('"', at + 7);
        return end < 0 ? "" : text.substring(at + 7, end);
    }

    /** {@return the exhibits of a key; threads may call this at the same time} */
    public List<Exhibit> exhibits(String key) throws IOException {
        if (exhibits == null) {
            return List.of();
        }
        long[] place;
        synchronized (this) {
            if (exhibitPlaces == null) {
                Map<String, long[]> places = new HashMap<>();
                exhibits.lines(0, (number, offset, line) -> places.put(key(line), new long[] {offset, line.length()}));
                exhibitPlaces = places;
            }
            place = exhibitPlaces.get(key);
        }
        return place == null ? List.of() : RecordJson.readExhibits(exhibits.at(place[0], (int) place[1]));
    }

    @Override
    public synchronized void close() throws IOException {
        for (Closeable closeable : new Closeable[] {trials, exhibits, index, lock}) {
            if (closeable != null) {
                closeable.close();
            }
        }
    }
}
