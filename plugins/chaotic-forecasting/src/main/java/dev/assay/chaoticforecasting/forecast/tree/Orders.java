package dev.assay.chaoticforecasting.forecast.tree;

import java.util.Arrays;

/** The rows of a table in the order of each of its columns, equal values by row. */
final class Orders {
    final int n;
    final int p;

    /** Values column by column: feature f of row i at f n + i. */
    final double[] values;

    /** Rows sorted by feature f from f n on. */
    final int[] sorted;

    /**
     * Sorts.
     *
     * @param x n × p row-major
     */
    Orders(double[] x, int n, int p) {
        this.n = n;
        this.p = p;
        values = new double[n * p];
        sorted = new int[n * p];
        for (int i = 0; i < n; i++) {
            for (int f = 0; f < p; f++) {
                values[f * n + i] = x[i * p + f];
            }
        }
        int[] rows = new int[n];
        int[] spare = new int[n];
        for (int f = 0; f < p; f++) {
            Arrays.setAll(rows, i -> i);
            sort(rows, spare, 0, n, f * n);
            System.arraycopy(rows, 0, sorted, f * n, n);
        }
    }

    /** Merge sort, stable. */
    private void sort(int[] rows, int[] spare, int from, int to, int column) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(rows, spare, from, middle, column);
        sort(rows, spare, middle, to, column);
        System.arraycopy(rows, from, spare, from, to - from);
        int a = from;
        int b = middle;
        for (int k = from; k < to; k++) {
            boolean left = b >= to || a < middle && values[column + spare[a]] <= values[column + spare[b]];
            rows[k] = left ? spare[a++] : spare[b++];
        }
    }
}
