package dev.assay.freeenergy.reference;

import dev.assay.api.value.Estimate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kept truths, from the resource {@code references.tsv}: problem, parameters, quantity, value, standard error, how,
 * seed, commit, seconds; lines that start with # are comments.
 */
public final class References {
    static final String RESOURCE = "references.tsv";
    private static final Map<String, Row> ROWS = load();

    private References() {}

    /**
     * One kept truth.
     *
     * @param problem the problem's id
     * @param parameters as in {@link Reference}
     * @param quantity what is known
     * @param value value and standard error
     * @param how how it was computed
     * @param seed the seed of the run
     * @param commit the commit that computed it
     * @param seconds how long that took
     */
    public record Row(
            String problem,
            String parameters,
            String quantity,
            Estimate value,
            String how,
            long seed,
            String commit,
            double seconds) {
        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 9) {
                throw new IllegalStateException(RESOURCE + ": " + cells.length + " cells, not 9: " + line);
            }
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    Estimate.of(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
                    cells[5],
                    Long.parseLong(cells[6]),
                    cells[7],
                    Double.parseDouble(cells[8]));
        }

        String key() {
            return References.key(problem, parameters, quantity);
        }

        /** {@return a line for the truth's source} */
        public String source() {
            return how + " (seed " + seed + ", commit " + commit + ", " + Math.round(seconds) + " s)";
        }
    }

    /** {@return what is kept of a quantity; empty when nothing is, as for parameters that nobody has run} */
    public static Optional<Row> find(String problem, String parameters, String quantity) {
        return Optional.ofNullable(ROWS.get(key(problem, parameters, quantity)));
    }

    /** {@return what is kept of a quantity that a problem cannot do without} */
    public static Row need(String problem, String parameters, String quantity) {
        return find(problem, parameters, quantity)
                .orElseThrow(() -> new IllegalStateException("no truth is kept for '" + quantity + "' of " + problem
                        + (parameters.isEmpty() ? "" : " at " + parameters) + "; Remake makes it"));
    }

    /** {@return all rows, in the order of the table} */
    public static List<Row> all() {
        return parse(text());
    }

    static List<Row> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
    }

    private static Map<String, Row> load() {
        return parse(text()).stream().collect(Collectors.toUnmodifiableMap(Row::key, Function.identity()));
    }

    private static String text() {
        try (InputStream in = References.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(String problem, String parameters, String quantity) {
        return problem + '\t' + parameters + '\t' + quantity;
    }
}
