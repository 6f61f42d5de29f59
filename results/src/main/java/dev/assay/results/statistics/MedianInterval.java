package dev.assay.results.statistics;

/**
 * Interval of a median from order statistics: x₍ₖ₎ … x₍ₙ₊₁₋ₖ₎ with the largest k for which 2·P(Bin(n, ½) &lt; k) ≤ 0.05.
 * It holds the median of any continuous distribution with at least 95 %. Fewer than {@value #FEWEST} results have none.
 *
 */
public final class MedianInterval {
    /** Results below which there is no such interval. */
    public static final int FEWEST = 6;

    private MedianInterval() {}

    /** The k of n results; 0 where there is no interval. */
    public static int depth(int n) {
        double log = -n * StrictMath.log(2);
        double sum = 0;
        int k = 0;
        while (k < n / 2) {
            sum += StrictMath.exp(log);
            if (2 * sum > 0.05) {
                break;
            }
            k++;
            log += StrictMath.log((n - k + 1.0) / k);
        }
        return k;
    }

    /** Probability that the interval of depth k misses the median of n results: 2·P(Bin(n, ½) &lt; k). */
    public static double miss(int n, int k) {
        double log = -n * StrictMath.log(2);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += StrictMath.exp(log);
            log += StrictMath.log((n - i) / (i + 1.0));
        }
        return Math.min(1, 2 * sum);
    }

    /** The median of sorted results, failures (NaN) last: NaN where it is one; NaN for none. */
    public static double median(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : 0.5 * (sorted[n / 2 - 1] + sorted[n / 2]);
    }
}
