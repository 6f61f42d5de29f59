package dev.assay.results.published;

import java.util.List;

/**
 * The order that was observed.
 *
 * @param of what it is to be
 * @param grids sizes and errors, ascending, all of the ladder; geometric means over trials
 * @param order ln(e(from)/e(to)) / ln(to/from); NaN when one of the two sizes was not run
 */
public record ObservedOrder(DesignOrder of, List<Grid> grids, double order) {
    /** Copies the list. */
    public ObservedOrder {
        grids = List.copyOf(grids);
    }

    /**
     * One rung.
     *
     * @param size cells or points a side
     * @param error the error on it
     * @param order the order from the rung before; NaN on the first
     */
    public record Grid(int size, double error, double order) {}

    /** {@return {@code within}, {@code not within} its tolerance, or {@code not run}} */
    public String verdict() {
        if (Double.isNaN(order)) {
            return "not run";
        }
        return Math.abs(order - of.order()) <= of.tolerance() ? "within" : "not within";
    }
}
