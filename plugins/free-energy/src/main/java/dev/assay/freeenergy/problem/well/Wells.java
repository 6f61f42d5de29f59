package dev.assay.freeenergy.problem.well;

import dev.assay.api.density.Modes;

/** The modes of a product of double wells, grouped by the number of left ones. */
final class Wells {
    private Wells() {}

    /**
     * Groups 0 … n by the number of coordinates 0, stride, 2 stride … that are negative.
     *
     * @param n number of wells
     * @param stride distance of their coordinates
     * @param left share p of the left well, in (0, 1)
     * @return modes with the binomial shares of n and p
     */
    static Modes modes(int n, int stride, double left) {
        double[] shares = new double[n + 1];
        double sum = 0;
        double logBinomial = 0;
        for (int k = 0; k <= n; k++) {
            shares[k] = StrictMath.exp(
                    logBinomial + k * StrictMath.log(left) + (n - k) * StrictMath.log1p(-left)); // accurate near 0
            sum += shares[k];
            logBinomial += StrictMath.log(n - k) - StrictMath.log(k + 1);
        }
        for (int k = 0; k <= n; k++) {
            shares[k] /= sum;
        }
        int end = n * stride;
        return Modes.of(shares, x -> {
            int count = 0;
            for (int i = 0; i < end; i += stride) {
                count += x[i] < 0 ? 1 : 0;
            }
            return count;
        });
    }
}
