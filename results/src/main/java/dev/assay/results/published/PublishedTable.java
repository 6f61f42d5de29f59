package dev.assay.results.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The published figures of a suite, from a tab-separated file with the head
 * {@code problem parameters method settings score until unit value error source comparable cause}. Lines that start with #
 * are comments; {@code parameters} and {@code settings} are {@code name=value,…}.
 *
 * @param suite the suite's id
 * @param values in the file's order
 * @param faults what is wrong; lines with a fault give no value
 */
public record PublishedTable(String suite, List<PublishedValue> values, List<Fault> faults) {
    /** The end of a table's file name. */
    public static final String SUFFIX = ".published.tsv";

    private static final List<String> HEAD = List.of(
            "problem",
            "parameters",
            "method",
            "settings",
            "score",
            "until",
            "unit",
            "value",
            "error",
            "source",
            "comparable",
            "cause");

    /**
     * What is wrong with a line.
     *
     * @param line from 1
     * @param message one sentence
     */
    public record Fault(int line, String message) {}

    /** Copies the lists. */
    public PublishedTable {
        values = List.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** {@return the table beside a suite's file, whether it exists or not} */
    public static Path beside(Path suite) {
        String name = suite.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return suite.toAbsolutePath().resolveSibling(name + SUFFIX);
    }

    /** {@return the table in a file} */
    public static PublishedTable read(String suite, Path file) throws IOException {
        List<PublishedValue> values = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (!headed) {
                headed = true;
                if (!cells.equals(HEAD)) {
                    faults.add(
                            new Fault(number, "The head must be " + HEAD + " with tabs between, got " + cells + "."));
                    break;
                }
                continue;
            }
            try {
                values.add(value(number, cells));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(number, e.getMessage() + "."));
            }
        }
        return new PublishedTable(suite, values, faults);
    }

    private static PublishedValue value(int line, List<String> cells) {
        if (cells.size() != HEAD.size()) {
            throw new IllegalArgumentException("A row has " + HEAD.size() + " cells, this one " + cells.size());
        }
        OptionalDouble until =
                cells.get(5).isBlank() ? OptionalDouble.empty() : OptionalDouble.of(number("until", cells.get(5)));
        if (until.isPresent() == cells.get(6).isBlank()) {
            throw new IllegalArgumentException(
                    "'until' and 'unit' come together, got '" + cells.get(5) + "' and '" + cells.get(6) + "'");
        }
        double error = cells.get(8).isBlank() ? 0 : number("error", cells.get(8));
        if (!(error >= 0)) {
            throw new IllegalArgumentException("'error' must be at least 0, got " + cells.get(8));
        }
        if (cells.get(9).isBlank()) {
            throw new IllegalArgumentException("A published figure has a source");
        }
        boolean comparable = switch (cells.get(10)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("'comparable' is yes or no, got '" + cells.get(10) + "'");
        };
        if (!comparable && cells.get(11).isBlank()) {
            throw new IllegalArgumentException("A figure that cannot be compared has a cause");
        }
        return new PublishedValue(
                line,
                named("problem", cells.get(0)),
                pairs(cells.get(1)),
                named("method", cells.get(2)),
                pairs(cells.get(3)),
                named("score", cells.get(4)),
                until,
                cells.get(6),
                number("value", cells.get(7)),
                error,
                cells.get(9),
                comparable,
                cells.get(11).strip());
    }

    static String named(String column, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("'" + column + "' is empty");
        }
        return text.strip();
    }

    static double number(String column, String text) {
        try {
            return text.strip().equals("never") ? Double.POSITIVE_INFINITY : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + column + "' must be a number or never, got '" + text + "'", e);
        }
    }

    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("Expected name=value, got '" + pair + "'");
            }
            pairs.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return pairs;
    }
}
