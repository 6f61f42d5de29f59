package dev.assay.results.statistics;

import java.util.Arrays;

/**
 * Shift of paired differences: the median of the n(n+1)/2 Walsh averages (z_i + z_j)/2, i ≤ j. Interval: the C-th smallest
 * and largest of them, C from the exact null distribution of the signed ranks without ties.
 *
 * @param estimate   the shift
 * @param low        lower end; NaN where n is too small for the level
 * @param high       upper end
 * @param confidence what the interval reaches, at least the level asked for
 * @see <a href="https://doi.org/10.1214/aoms/1177704172">Hodges and Lehmann, Ann. Math. Stat. 34 (1963) 598</a>
 */
public record HodgesLehmann(double estimate, double low, double high, double confidence) {
    /** The shift of differences with an interval of at least the given level, say 0.95; at most 1,000 differences. */
    public static HodgesLehmann of(double[] z, double level) {
        int n = z.length;
        if (n < 1 || n > 1000 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "needs 1 … 1000 differences and a level in (0, 1), got " + n + " and " + level);
        }
        double[] walsh = new double[n * (n + 1) / 2];
        for (int i = 0, at = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                walsh[at++] = 0.5 * (z[i] + z[j]);
            }
        }
        Arrays.sort(walsh);
        int[] ranks = new int[n];
        Arrays.setAll(ranks, i -> i + 1);
        double[] p = SignedRanks.distribution(ranks);
        double tail = 0;
        int c = 0; // largest C with 2·P(W ≤ C − 1) ≤ 1 − level
        while (2 * (tail + p[c]) <= 1 - level) {
            tail += p[c++];
        }
        double middle = MedianInterval.median(walsh);
        return c == 0
                ? new HodgesLehmann(middle, Double.NaN, Double.NaN, Double.NaN)
                : new HodgesLehmann(middle, walsh[c - 1], walsh[walsh.length - c], 1 - 2 * tail);
    }
}
