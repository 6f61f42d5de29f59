package dev.assay.results.store;

import dev.assay.results.record.Outcome;
import dev.assay.results.store.ResultStore.IndexEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index as it is read: one line for every line of the journal from its start, damaged ones included, without gaps. It
 * may end early; it is of no use when it does not fit.
 */
final class IndexLines {
    private static final int FIELDS = 9;

    private final List<IndexEntry> entries = new ArrayList<>();
    private final Map<Integer, IndexEntry> damaged = new TreeMap<>();
    private long covered;
    private long size;

    /** Takes the next line of the index of a journal of {@code end} bytes. */
    void add(String line, long end) throws IOException {
        IndexEntry entry = read(line);
        if (entry.offset() != covered || entry.length() < 0 || entry.offset() + entry.length() + 1 > end) {
            throw new IOException("the index does not fit");
        }
        entries.add(entry);
        if (entry.key().isEmpty()) {
            damaged.put(entries.size(), entry);
        }
        covered += entry.length() + 1;
        size += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** Refuses an index of another journal: its last line must be where it says. */
    void check(Journal journal) throws IOException {
        if (!entries.isEmpty()) {
            IndexEntry last = entries.get(entries.size() - 1);
            String text = journal.at(last.offset(), last.length() + 1);
            boolean isWhole = text.indexOf('\n') == text.length() - 1;
            if (!isWhole || !last.key().isEmpty() && !text.contains("\"key\":\"" + last.key() + "\"")) {
                throw new IOException("the index is that of another journal");
            }
        }
    }

    void clear() {
        entries.clear();
        damaged.clear();
        covered = 0;
        size = 0;
    }

    List<IndexEntry> entries() {
        return entries;
    }

    /** {@return the entries of damaged lines, by number of their line} */
    Map<Integer, IndexEntry> damaged() {
        return damaged;
    }

    /** {@return how many lines it covers} */
    int lines() {
        return entries.size();
    }

    /** {@return how many bytes of the journal it covers} */
    long covered() {
        return covered;
    }

    /** {@return its own bytes} */
    long size() {
        return size;
    }

    static IndexEntry damaged(long offset, int length) {
        return new IndexEntry("", "", Outcome.INFRASTRUCTURE, 0, 0, 0, "", offset, length);
    }

    static String write(IndexEntry entry) {
        return String.join(
                "\t",
                plain(entry.key()),
                plain(entry.suite()),
                entry.outcome().id(),
                Double.toString(entry.wallLimit()),
                Long.toString(entry.memoryLimit()),
                Double.toString(entry.wall()),
                Long.toString(entry.offset()),
                Integer.toString(entry.length()),
                plain(entry.cell()));
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    private static IndexEntry read(String line) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
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
}
