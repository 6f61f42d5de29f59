package dev.assay.results.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The orders of accuracy that a suite is to show, from a tab-separated file with the head
 * {@code problem parameters method settings score from to order tolerance cause}. Lines that start with # are comments.
 *
 * @param suite the suite's id
 * @param orders in the file's order
 * @param faults what is wrong; lines with a fault give no order
 */
public record OrderTable(String suite, List<DesignOrder> orders, List<PublishedTable.Fault> faults) {
    /** The end of a table's file name. */
    public static final String SUFFIX = ".orders.tsv";

    private static final List<String> HEAD = List.of(
            "problem", "parameters", "method", "settings", "score", "from", "to", "order", "tolerance", "cause");

    /** Copies the lists. */
    public OrderTable {
        orders = List.copyOf(orders);
        faults = List.copyOf(faults);
    }

    /** {@return the table beside a suite's file, whether it exists or not} */
    public static Path beside(Path suite) {
        String name = suite.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return suite.toAbsolutePath().resolveSibling(name + SUFFIX);
    }

    /** {@return the table in a file} */
    public static OrderTable read(String suite, Path file) throws IOException {
        List<DesignOrder> orders = new ArrayList<>();
        List<PublishedTable.Fault> faults = new ArrayList<>();
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
                    faults.add(new PublishedTable.Fault(
                            number, "The head must be " + HEAD + " with tabs between, got " + cells + "."));
                    break;
                }
                continue;
            }
            try {
                orders.add(order(number, cells));
            } catch (IllegalArgumentException e) {
                faults.add(new PublishedTable.Fault(number, e.getMessage() + "."));
            }
        }
        return new OrderTable(suite, orders, faults);
    }

    private static DesignOrder order(int line, List<String> cells) {
        if (cells.size() != HEAD.size()) {
            throw new IllegalArgumentException("A row has " + HEAD.size() + " cells, this one " + cells.size());
        }
        int from = (int) PublishedTable.number("from", cells.get(5));
        int to = (int) PublishedTable.number("to", cells.get(6));
        if (!(from >= 1 && to > from)) {
            throw new IllegalArgumentException("'from' and 'to' are sizes, from < to, got " + from + " and " + to);
        }
        double tolerance = PublishedTable.number("tolerance", cells.get(8));
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("'tolerance' must be above 0, got " + cells.get(8));
        }
        return new DesignOrder(
                line,
                PublishedTable.named("problem", cells.get(0)),
                PublishedTable.pairs(cells.get(1)),
                PublishedTable.named("method", cells.get(2)),
                PublishedTable.pairs(cells.get(3)),
                PublishedTable.named("score", cells.get(4)),
                from,
                to,
                PublishedTable.number("order", cells.get(7)),
                tolerance,
                cells.get(9).strip());
    }
}
