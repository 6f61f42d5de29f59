package dev.assay.results.statistics;

import java.util.Arrays;

/** Mid-ranks, and the exact null distribution of a sum of signed ranks. */
final class SignedRanks {
    private SignedRanks() {}

    /** Twice the mid-rank of each value among all, so that ranks of ties are whole numbers too. */
    static int[] doubled(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = 0;
            int upTo = 0;
            for (double s : sorted) {
                below += s < values[i] ? 1 : 0;
                upTo += s <= values[i] ? 1 : 0;
            }
            ranks[i] = below + 1 + upTo;
        }
        return ranks;
    }

    /** P(sum over a random half of the ranks = s) for s = 0 … Σ r: each rank is in it with probability ½. */
    static double[] distribution(int[] ranks) {
        int most = Arrays.stream(ranks).sum();
        double[] p = new double[most + 1];
        p[0] = 1;
        int reached = 0;
        for (int r : ranks) {
            reached += r;
            for (int s = reached; s >= 0; s--) {
                p[s] = 0.5 * (p[s] + (s >= r ? p[s - r] : 0));
            }
        }
        return p;
    }
}
