package dev.assay.chaoticforecasting.metric;

import java.util.Arrays;

/**
 * Invariants of an attractor estimated from one series of states. Biased, as all such estimates are: only estimates from
 * series of equal length and step are to be compared with each other.
 */
final class AttractorEstimates {
    private static final int MOST_ROWS = 1500;
    private static final double SHARE = 0.05;

    private AttractorEstimates() {}

    /**
     * Largest Lyapunov exponent from the divergence of neighbours.
     *
     * <pre>  λ̂ = slope over k of mean_i ln |x_{i+k} − x_{n(i)+k}|,   0 ≤ k ≤ K </pre>
     *
     * <p>n(i) is the nearest state more than {@code window} rows apart, each coordinate over its deviation. O(n² d).
     *
     * @param rows states of d numbers
     * @param d numbers a state
     * @param deviation scale of each coordinate, length d
     * @param window rows around i that are no neighbours, ≥ 0
     * @param steps K, ≥ 1
     * @return λ̂ a row; NaN when no state has a neighbour
     * @see <a href="https://doi.org/10.1016/0167-2789(93)90009-P">Rosenstein, Collins and De Luca, Physica D 65 (1993) 117</a>
     */
    static double exponent(double[] rows, int d, double[] deviation, int window, int steps) {
        double[] x = scaled(rows, d, deviation);
        int last = x.length / d - steps;
        double[] sum = new double[steps + 1];
        int[] count = new int[steps + 1];
        for (int i = 0; i < last; i++) {
            int neighbour = neighbour(x, d, i, last, window);
            for (int k = 0; neighbour >= 0 && k <= steps; k++) {
                double distance = squared(x, d, i + k, neighbour + k);
                if (distance > 0) {
                    sum[k] += 0.5 * StrictMath.log(distance);
                    count[k]++;
                }
            }
        }
        return slope(sum, count);
    }

    /**
     * Correlation dimension by maximum likelihood.
     *
     * <pre>  D̂ = −1 / mean ln(r_ij / r₀)   over pairs with r_ij &lt; r₀,  |i − j| &gt; window </pre>
     *
     * <p>r₀ is the distance that 5 % of the pairs fall below. Longer series are thinned to at most 1,500 rows. O(n² d).
     *
     * @param rows states of d numbers
     * @param d numbers a state
     * @param deviation scale of each coordinate, length d
     * @param window rows around i that are no neighbours, ≥ 0
     * @return D̂; NaN with fewer than twenty pairs nearer than r₀
     * @see <a href="https://doi.org/10.1007/BFb0075633">Takens, Lect. Notes Math. 1125 (1985) 99</a>
     */
    static double dimension(double[] rows, int d, double[] deviation, int window) {
        double[] x = scaled(rows, d, deviation);
        int n = x.length / d;
        int stride = (n + MOST_ROWS - 1) / MOST_ROWS;
        int kept = n / stride;
        double[] squares = new double[kept * (kept - 1) / 2];
        int pairs = 0;
        for (int i = 0; i < kept; i++) {
            for (int j = i + 1; j < kept; j++) {
                if ((j - i) * stride > window) {
                    squares[pairs++] = squared(x, d, i * stride, j * stride);
                }
            }
        }
        Arrays.sort(squares, 0, pairs);
        int near = (int) (SHARE * pairs);
        double sum = 0;
        int used = 0;
        for (int k = 0; k < near; k++) {
            if (squares[k] > 0) {
                sum += 0.5 * StrictMath.log(squares[k] / squares[near]);
                used++;
            }
        }
        return used < 20 ? Double.NaN : -used / sum;
    }

    private static int neighbour(double[] x, int d, int i, int last, int window) {
        double best = Double.POSITIVE_INFINITY;
        int at = -1;
        for (int j = 0; j < last; j++) {
            if (Math.abs(i - j) > window) {
                double distance = squared(x, d, i, j);
                if (distance > 0 && distance < best) {
                    best = distance;
                    at = j;
                }
            }
        }
        return at;
    }

    private static double squared(double[] x, int d, int i, int j) {
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double e = x[i * d + c] - x[j * d + c];
            sum += e * e;
        }
        return sum;
    }

    private static double[] scaled(double[] rows, int d, double[] deviation) {
        double[] x = new double[rows.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = rows[i] / deviation[i % d];
        }
        return x;
    }

    /** Least squares through the means. */
    private static double slope(double[] sum, int[] count) {
        int n = sum.length;
        double mid = 0.5 * (n - 1);
        double above = 0;
        double below = 0;
        for (int k = 0; k < n; k++) {
            above += (k - mid) * sum[k] / count[k];
            below += (k - mid) * (k - mid);
        }
        return above / below;
    }
}
