package dev.assay.results.store;

import dev.assay.results.record.TrialRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of several folders as one: stores that runs write to, and published results, which are any files
 * {@code *.jsonl} or {@code *.jsonl.gz} of records in or below a folder. Of several records of a suite with one key the last stands: folders in the order
 * given, files in order of their paths. Read only.
 */
public final class Library implements Closeable {
    private static final Set<String> OTHERS = Set.of("exhibits.jsonl", "exhibits.jsonl.gz");

    private final List<ResultStore> stores;
    private final Map<Place, ResultStore> places = new LinkedHashMap<>();

    /** A trial may belong to several suites: each has its record. */
    private record Place(String suite, String key) {}

    private Library(List<ResultStore> stores) {
        this.stores = stores;
        for (ResultStore store : stores) {
            for (ResultStore.IndexEntry entry : store.index().values()) {
                Place place = new Place(entry.suite(), entry.key());
                places.remove(place);
                places.put(place, store);
            }
        }
    }

    /**
     * Opens folders to read; writers may be at work in them.
     *
     * @param folders the folders
     * @return their records
     * @throws StoreException when one cannot be read
     */
    public static Library open(List<Path> folders) throws StoreException {
        List<ResultStore> stores = new ArrayList<>();
        try {
            for (Path folder : folders) {
                for (Path file : files(folder)) {
                    stores.add(ResultStore.readJournal(file));
                }
            }
            return new Library(stores);
        } catch (StoreException e) {
            for (ResultStore store : stores) {
                closeAfter(e, store);
            }
            throw e;
        }
    }

    private static void closeAfter(StoreException cause, ResultStore store) {
        try {
            store.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * The files of records in or below a folder, in order of their paths; hidden folders, indexes and exhibits excepted.
     *
     * @param folder the folder
     * @return the files
     * @throws StoreException when there is no such folder or it cannot be read
     */
    public static List<Path> files(Path folder) throws StoreException {
        if (!Files.isDirectory(folder)) {
            throw new StoreException("there is no results folder '" + folder + "'");
        }
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(file -> holdsRecords(folder, file)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("the results folder '" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean holdsRecords(Path folder, Path file) {
        String name = file.getFileName().toString();
        if (!(name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"))
                || OTHERS.contains(name)
                || !Files.isRegularFile(file)) {
            return false;
        }
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** {@return the run keys, in order of storing; unmodifiable} */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        places.keySet().forEach(place -> keys.add(place.key()));
        return Collections.unmodifiableSet(keys);
    }

    /** {@return what could not be read, a line each, with its place} */
    public List<String> damages() {
        return stores.stream().flatMap(store -> store.damages().stream()).toList();
    }

    /** {@return the record of a key, with its exhibits; of several suites that of the last}
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when there is none */
    public TrialRecord read(String key) throws IOException {
        ResultStore store = null;
        for (Map.Entry<Place, ResultStore> entry : places.entrySet()) {
            store = entry.getKey().key().equals(key) ? entry.getValue() : store;
        }
        if (store == null) {
            throw new IllegalArgumentException("there is no record '" + key + "'");
        }
        return read(store, key);
    }

    private static TrialRecord read(ResultStore store, String key) throws IOException {
        TrialRecord record = store.read(key).orElseThrow();
        return record.exhibits().isEmpty() ? record.withExhibits(store.exhibits(key)) : record;
    }

    /** Reads the standing record of every key, without the exhibits of stores, file by file: the quickest way through all. */
    public void forEach(ResultStore.Reader reader) throws IOException {
        for (ResultStore store : stores) {
            store.forEach(record -> {
                if (places.get(new Place(record.suite(), record.key())) == store) {
                    reader.record(record);
                }
            });
        }
    }

    /** {@return the standing record of every key with its exhibits, read as the stream is drawn from, in parallel if it is}
     * A failure to read is thrown as {@link UncheckedIOException}. */
    public Stream<TrialRecord> records() {
        return List.copyOf(places.entrySet()).stream().map(entry -> {
            try {
                return read(entry.getValue(), entry.getKey().key());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (ResultStore store : stores) {
            store.close();
        }
    }
}
