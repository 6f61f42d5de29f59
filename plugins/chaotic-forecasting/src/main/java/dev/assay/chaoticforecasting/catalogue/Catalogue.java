package dev.assay.chaoticforecasting.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The systems that are known, in the order of the database. */
public final class Catalogue {
    private static final String RESOURCE = "systems.tsv";
    private static final int COLUMNS = 15;
    private static final Map<String, Entry> ENTRIES = read();

    private Catalogue() {}

    /** {@return all systems} */
    public static List<Entry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    /**
     * Finds a system.
     *
     * @param id its id
     * @return its row
     * @throws IllegalArgumentException for an unknown id, naming the closest
     */
    public static Entry of(String id) {
        Entry entry = ENTRIES.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "unknown system '" + id + "'; did you mean '" + Closest.to(id, ENTRIES.keySet()) + "'?");
        }
        return entry;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Catalogue.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    Entry entry = entry(line.split("\t", -1));
                    entries.put(entry.id(), entry);
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue of systems", e);
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Entry entry(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "'" + cells[0] + "' must have " + COLUMNS + " columns, has " + cells.length);
        }
        return new Entry(
                cells[0],
                cells[1],
                cells[2],
                List.of(cells[3].split(",")),
                List.of(cells[4].split(",")),
                parameters(cells[5]),
                numbers(cells[6]),
                numbers(cells[7]),
                Double.parseDouble(cells[8]),
                Double.parseDouble(cells[9]),
                numbers(cells[10]),
                Double.parseDouble(cells[11]),
                Double.parseDouble(cells[12]),
                Collections.unmodifiableSet(
                        new LinkedHashSet<>(cells[13].isEmpty() ? List.of() : Arrays.asList(cells[13].split(" ")))),
                cells[14]);
    }

    private static Map<String, List<Double>> parameters(String cell) {
        Map<String, List<Double>> parameters = new LinkedHashMap<>();
        for (String one : cell.isEmpty() ? new String[0] : cell.split("; ")) {
            int equals = one.indexOf('=');
            parameters.put(one.substring(0, equals), numbers(one.substring(equals + 1)));
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static List<Double> numbers(String cell) {
        List<Double> numbers = new ArrayList<>();
        for (String one : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            numbers.add(Double.valueOf(one));
        }
        return List.copyOf(numbers);
    }
}
