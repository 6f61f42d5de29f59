package dev.assay.chaoticforecasting.forecast.analogue;

/**
 * All windows of L rows of a series with a row after them, flat, and the search for the k nearest to a window: brute force,
 * leaving a window as soon as its distance exceeds the k-th, n L d operations at most. A search tree does not pay below
 * 10⁴ rows.
 */
final class Library {
    private final double[] windows;
    private final int count;
    private final int length;
    private final int d;
    private final int[] nearest;
    private final double[] distances;
    private int found;

    /**
     * Makes it.
     *
     * @param z rows of d numbers
     * @param lags L, rows of a window, the latest first
     * @param neighbours k
     */
    Library(double[][] z, int lags, int neighbours) {
        d = z[0].length;
        length = lags * d;
        count = z.length - lags;
        windows = new double[count * length];
        for (int i = 0; i < count; i++) {
            for (int l = 0; l < lags; l++) {
                System.arraycopy(z[i + lags - 1 - l], 0, windows, i * length + l * d, d);
            }
        }
        nearest = new int[Math.min(neighbours, count)];
        distances = new double[nearest.length];
    }

    /** Finds the nearest windows, of equal ones the earlier; {@return how many} */
    int search(double[] window) {
        found = 0;
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double sum = 0;
            int base = i * length;
            for (int at = 0; at < length && sum < limit; at += d) {
                for (int c = at; c < at + d; c++) {
                    double difference = windows[base + c] - window[c];
                    sum += difference * difference;
                }
            }
            if (sum < limit) {
                insert(i, sum);
                limit = found == nearest.length ? distances[found - 1] : limit;
            }
        }
        return found;
    }

    private void insert(int index, double distance) {
        int at = found < nearest.length ? found++ : found - 1;
        while (at > 0 && distances[at - 1] > distance) {
            distances[at] = distances[at - 1];
            nearest[at] = nearest[at - 1];
            at--;
        }
        distances[at] = distance;
        nearest[at] = index;
    }

    /** {@return the row that follows the j-th nearest window's last, as an index into the series less L} */
    int index(int j) {
        return nearest[j];
    }

    /** {@return the squared distance of the j-th nearest} */
    double distance(int j) {
        return distances[j];
    }

    /** {@return entry {@code c} of the j-th nearest window} */
    double entry(int j, int c) {
        return windows[nearest[j] * length + c];
    }

    /** {@return L d} */
    int length() {
        return length;
    }
}
