package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * Rows of D values at equal steps of time.
 *
 * @since 1.0
 */
public final class Series {
    private final double start;
    private final double step;
    private final int dimension;
    private final double[] values;

    private Series(double start, double step, int dimension, double[] values) {
        this.start = start;
        this.step = step;
        this.dimension = dimension;
        this.values = values;
    }

    /**
     * Makes a series.
     *
     * @param start time of the first row
     * @param step time between rows, &gt; 0
     * @param dimension values a row, ≥ 1
     * @param values row after row
     * @return the series
     */
    public static Series of(double start, double step, int dimension, double[] values) {
        Check.finite("start", start);
        Check.positive("step", step);
        Check.positive("dimension", dimension);
        Check.that(
                values.length % dimension == 0,
                "values must be whole rows of " + dimension + ", got length " + values.length);
        return new Series(start, step, dimension, values.clone());
    }

    /** {@return the time of the first row} */
    public double start() {
        return start;
    }

    /** {@return the time between rows} */
    public double step() {
        return step;
    }

    /** {@return values a row} */
    public int dimension() {
        return dimension;
    }

    /** {@return the number of rows} */
    public int length() {
        return values.length / dimension;
    }

    /** {@return value {@code c} of row {@code i}} */
    public double get(int i, int c) {
        return values[i * dimension + c];
    }

    /** {@return the time of row {@code i}} */
    public double time(int i) {
        return start + i * step;
    }

    /** {@return all values, row after row; a copy} */
    public double[] values() {
        return values.clone();
    }

    /** {@return the values as {@code [row][coordinate]}; a copy} */
    public double[][] rows() {
        double[][] rows = new double[length()][dimension];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, i * dimension, rows[i], 0, dimension);
        }
        return rows;
    }

    /** {@return rows {@code from} (included) to {@code to} (excluded)} */
    public Series slice(int from, int to) {
        return new Series(
                time(from), step, dimension, java.util.Arrays.copyOfRange(values, from * dimension, to * dimension));
    }

    @Override
    public String toString() {
        return length() + " rows of " + dimension + " at step " + step;
    }
}
