package dev.assay.numerics.sparse;

import java.util.Arrays;

/**
 * A real sparse matrix by compressed rows: the entries of row i are {@code value[k]} at {@code column[k]} for
 * {@code rowStart[i] ≤ k < rowStart[i + 1]}, columns rising, none twice. Explicit zeros are kept, so that matrices
 * assembled by the same loop have the same pattern.
 */
public final class CsrMatrix {
    final int rows;
    final int columns;
    final int[] rowStart;
    final int[] column;
    final double[] value;

    CsrMatrix(int rows, int columns, int[] rowStart, int[] column, double[] value) {
        this.rows = rows;
        this.columns = columns;
        this.rowStart = rowStart;
        this.column = column;
        this.value = value;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** Number of stored entries, explicit zeros included. */
    public int entries() {
        return value.length;
    }

    /** The entry at (i, j), 0 where none is stored. */
    public double at(int i, int j) {
        int k = Arrays.binarySearch(column, rowStart[i], rowStart[i + 1], j);
        return k >= 0 ? value[k] : 0;
    }

    /** y = A x; {@code y} is overwritten. */
    public void multiply(double[] x, double[] y) {
        for (int i = 0; i < rows; i++) {
            double s = 0;
            for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
                s += value[k] * x[column[k]];
            }
            y[i] = s;
        }
    }

    /** r = b − A x; {@code r} is overwritten. */
    public void residual(double[] b, double[] x, double[] r) {
        for (int i = 0; i < rows; i++) {
            double s = b[i];
            for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
                s -= value[k] * x[column[k]];
            }
            r[i] = s;
        }
    }

    /** A new array with the diagonal. */
    public double[] diagonal() {
        double[] d = new double[rows];
        for (int i = 0; i < rows; i++) {
            d[i] = at(i, i);
        }
        return d;
    }

    /** Collects entries in any order; those at the same place are summed. */
    public static final class Builder {
        private final int rows;
        private final int columns;
        private int size;
        private int[] row = new int[1024];
        private int[] column = new int[1024];
        private double[] value = new double[1024];

        /** A matrix of the given shape, without entries. */
        public Builder(int rows, int columns) {
            if (rows <= 0 || columns <= 0) {
                throw new IllegalArgumentException("a matrix needs rows and columns, got " + rows + " × " + columns);
            }
            this.rows = rows;
            this.columns = columns;
        }

        /** Adds {@code v} to the entry at (i, j). */
        public void add(int i, int j, double v) {
            if (size == row.length) {
                row = Arrays.copyOf(row, 2 * size);
                column = Arrays.copyOf(column, 2 * size);
                value = Arrays.copyOf(value, 2 * size);
            }
            row[size] = i;
            column[size] = j;
            value[size++] = v;
        }

        /** The matrix; sums of duplicates are taken in the order in which they were added. */
        public CsrMatrix build() {
            int[] place = Compressing.order(rows, row, column, size);
            int[] start = new int[rows + 1];
            int[] c = new int[size];
            double[] v = new double[size];
            int n = 0;
            int last = -1;
            for (int k = 0; k < size; k++) {
                int e = place[k];
                if (row[e] == last && c[n - 1] == column[e]) {
                    v[n - 1] += value[e];
                } else {
                    c[n] = column[e];
                    v[n++] = value[e];
                    last = row[e];
                }
                start[row[e] + 1] = n;
            }
            Compressing.close(start);
            return new CsrMatrix(rows, columns, start, Arrays.copyOf(c, n), Arrays.copyOf(v, n));
        }
    }
}
