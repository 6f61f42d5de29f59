package dev.assay.numerics.sparse;

import java.util.Arrays;

/** A complex sparse matrix by compressed rows, real and imaginary parts in two arrays; else as {@link CsrMatrix}. */
public final class ComplexCsrMatrix {
    final int rows;
    final int columns;
    final int[] rowStart;
    final int[] column;
    final double[] re;
    final double[] im;

    ComplexCsrMatrix(int rows, int columns, int[] rowStart, int[] column, double[] re, double[] im) {
        this.rows = rows;
        this.columns = columns;
        this.rowStart = rowStart;
        this.column = column;
        this.re = re;
        this.im = im;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of stored entries. */
    public int entries() {
        return re.length;
    }

    /** y = A x; {@code yr} and {@code yi} are overwritten. */
    public void multiply(double[] xr, double[] xi, double[] yr, double[] yi) {
        for (int i = 0; i < rows; i++) {
            double sr = 0;
            double si = 0;
            for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
                int c = column[k];
                sr += re[k] * xr[c] - im[k] * xi[c];
                si += re[k] * xi[c] + im[k] * xr[c];
            }
            yr[i] = sr;
            yi[i] = si;
        }
    }

    /** Collects entries in any order; those at the same place are summed. */
    public static final class Builder {
        private final int rows;
        private final int columns;
        private int size;
        private int[] row = new int[1024];
        private int[] column = new int[1024];
        private double[] re = new double[1024];
        private double[] im = new double[1024];

        /** A matrix of the given shape, without entries. */
        public Builder(int rows, int columns) {
            if (rows <= 0 || columns <= 0) {
                throw new IllegalArgumentException("a matrix needs rows and columns, got " + rows + " × " + columns);
            }
            this.rows = rows;
            this.columns = columns;
        }

        /** Adds {@code vr + j vi} to the entry at (i, j). */
        public void add(int i, int j, double vr, double vi) {
            if (size == row.length) {
                row = Arrays.copyOf(row, 2 * size);
                column = Arrays.copyOf(column, 2 * size);
                re = Arrays.copyOf(re, 2 * size);
                im = Arrays.copyOf(im, 2 * size);
            }
            row[size] = i;
            column[size] = j;
            re[size] = vr;
            im[size++] = vi;
        }

        /** The matrix; sums of duplicates are taken in the order in which they were added. */
        public ComplexCsrMatrix build() {
            int[] place = Compressing.order(rows, row, column, size);
            int[] start = new int[rows + 1];
            int[] c = new int[size];
            double[] vr = new double[size];
            double[] vi = new double[size];
            int n = 0;
            int last = -1;
            for (int k = 0; k < size; k++) {
                int e = place[k];
                if (row[e] == last && c[n - 1] == column[e]) {
                    vr[n - 1] += re[e];
                    vi[n - 1] += im[e];
                } else {
                    c[n] = column[e];
                    vr[n] = re[e];
                    vi[n++] = im[e];
                    last = row[e];
                }
                start[row[e] + 1] = n;
            }
            Compressing.close(start);
            return new ComplexCsrMatrix(
                    rows, columns, start, Arrays.copyOf(c, n), Arrays.copyOf(vr, n), Arrays.copyOf(vi, n));
        }
    }
}
