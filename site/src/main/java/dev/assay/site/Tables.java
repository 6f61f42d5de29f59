package dev.assay.site;

import dev.assay.results.published.OrderTable;
import dev.assay.results.published.PublishedTable;
import java.util.List;

/**
 * What stands beside results: each of a suite.
 *
 * @param figures that papers report
 * @param orders of accuracy by design
 */
public record Tables(List<PublishedTable> figures, List<OrderTable> orders) {
    /** Nothing beside the results. */
    public static final Tables NONE = new Tables(List.of(), List.of());

    /** Copies the lists. */
    public Tables {
        figures = List.copyOf(figures);
        orders = List.copyOf(orders);
    }
}
