package dev.assay.numerics.sparse;

/** The sorting behind the matrix builders: entries by row, in a row by column, equal ones as they came. */
final class Compressing {
    private Compressing() {}

    /** Indices of the entries in stable (row, column) order; columns may exceed the number of rows. */
    static int[] order(int rows, int[] row, int[] column, int size) {
        int width = 0;
        for (int k = 0; k < size; k++) {
            if (row[k] < 0 || row[k] >= rows || column[k] < 0) {
                throw new IndexOutOfBoundsException("entry (" + row[k] + ", " + column[k] + ")");
            }
            width = Math.max(width, column[k] + 1);
        }
        return counting(counting(null, column, width, size), row, rows, size);
    }

    private static int[] counting(int[] given, int[] key, int keys, int size) {
        int[] next = new int[keys + 1];
        for (int k = 0; k < size; k++) {
            next[key[k] + 1]++;
        }
        for (int k = 0; k < keys; k++) {
            next[k + 1] += next[k];
        }
        int[] out = new int[size];
        for (int k = 0; k < size; k++) {
            int e = given == null ? k : given[k];
            out[next[key[e]]++] = e;
        }
        return out;
    }

    /** Fills the row starts of empty rows, in place. */
    static void close(int[] start) {
        for (int i = 1; i < start.length; i++) {
            start[i] = Math.max(start[i], start[i - 1]);
        }
    }
}
