package dev.assay.api.value;

import dev.assay.api.Check;
import java.util.List;

/**
 * Named columns of numbers.
 *
 * @since 1.0
 */
public final class Table {
    private final List<String> columns;
    private final double[] values;

    private Table(List<String> columns, double[] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * Makes a table.
     *
     * @param columns the columns' names, at least one
     * @param values row after row
     * @return the table
     */
    public static Table of(List<String> columns, double[] values) {
        Check.that(!columns.isEmpty(), "a table needs at least one column");
        Check.that(
                values.length % columns.size() == 0,
                "values must be whole rows of " + columns.size() + ", got length " + values.length);
        return new Table(List.copyOf(columns), values.clone());
    }

    /** {@return the columns' names} */
    public List<String> columns() {
        return columns;
    }

    /** {@return the number of rows} */
    public int rows() {
        return values.length / columns.size();
    }

    /** {@return the value of a row in a named column} */
    public double get(int row, String column) {
        return values[row * columns.size() + index(column)];
    }

    /** {@return a column; a copy} */
    public double[] column(String column) {
        int at = index(column);
        double[] found = new double[rows()];
        for (int i = 0; i < found.length; i++) {
            found[i] = values[i * columns.size() + at];
        }
        return found;
    }

    /** {@return all values, row after row; a copy} */
    public double[] values() {
        return values.clone();
    }

    private int index(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column '" + column + "'; there are " + columns);
        }
        return at;
    }

    @Override
    public String toString() {
        return rows() + " rows of " + columns;
    }
}
