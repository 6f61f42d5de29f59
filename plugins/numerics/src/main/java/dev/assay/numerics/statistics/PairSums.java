package dev.assay.numerics.statistics;

/**
 * Sums over all pairs of points of a function of their squared distance, row after row in plain vectorisable loops.
 *
 * <pre>  Σᵢⱼ wᵢ vⱼ φ(‖xᵢ − yⱼ‖²),   within one set over i ≠ j </pre>
 */
final class PairSums {
    /** A function of squared distances, applied in place to a stretch of them. */
    @FunctionalInterface
    interface Profile {
        /** Replaces r[from … to−1] = r² by φ(r²). */
        void apply(double[] r, int from, int to);
    }

    private PairSums() {}

    /** {@return the sum over all pairs of a point of x and one of y} */
    static double between(double[] x, double[] w, double[] y, double[] v, int d, Profile profile) {
        int m = v.length;
        double[] columns = columns(y, d);
        double[] row = new double[m];
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            squares(x, i, columns, m, 0, d, row);
            profile.apply(row, 0, m);
            sum += w[i] * dot(row, v, 0, m);
        }
        return sum;
    }

    /** {@return the sum over all ordered pairs of different points of x} */
    static double within(double[] x, double[] w, int d, Profile profile) {
        int n = w.length;
        double[] columns = columns(x, d);
        double[] row = new double[n];
        double sum = 0;
        for (int i = 0; i + 1 < n; i++) {
            squares(x, i, columns, n, i + 1, d, row);
            profile.apply(row, i + 1, n);
            sum += w[i] * dot(row, w, i + 1, n);
        }
        return 2 * sum;
    }

    /** {@return 1 − Σ w², the weight of the pairs of different points; 0 when there are none} */
    static double pairs(double[] w) {
        double squares = 0;
        double sum = 0;
        for (double weight : w) {
            squares += weight * weight;
            sum += weight;
        }
        return w.length < 2 ? 0 : sum * sum - squares;
    }

    /** Refuses sets that do not fit each other or hold what is no number. */
    static void check(double[] x, double[] w, int d) {
        if (d < 1 || w.length < 1 || x.length != w.length * d) {
            throw new IllegalArgumentException(
                    "there must be " + w.length + " points of dimension " + d + ", got " + x.length + " numbers");
        }
        for (double value : x) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("points must be finite, got " + value);
            }
        }
        for (double weight : w) {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("weights must lie in [0, 1], got " + weight);
            }
        }
    }

    /** Coordinate after coordinate instead of point after point. */
    private static double[] columns(double[] x, int d) {
        int n = x.length / d;
        double[] columns = new double[x.length];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < d; c++) {
                columns[c * n + i] = x[i * d + c];
            }
        }
        return columns;
    }

    private static void squares(double[] x, int i, double[] columns, int m, int from, int d, double[] row) {
        for (int c = 0; c < d; c++) {
            double at = x[i * d + c];
            int base = c * m;
            if (c == 0) {
                for (int j = from; j < m; j++) {
                    double difference = at - columns[j];
                    row[j] = difference * difference;
                }
            } else {
                for (int j = from; j < m; j++) {
                    double difference = at - columns[base + j];
                    row[j] += difference * difference;
                }
            }
        }
    }

    private static double dot(double[] row, double[] v, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double e = 0;
        int j = from;
        for (; j + 3 < to; j += 4) {
            a += row[j] * v[j];
            b += row[j + 1] * v[j + 1];
            c += row[j + 2] * v[j + 2];
            e += row[j + 3] * v[j + 3];
        }
        for (; j < to; j++) {
            a += row[j] * v[j];
        }
        return a + b + (c + e);
    }
}
