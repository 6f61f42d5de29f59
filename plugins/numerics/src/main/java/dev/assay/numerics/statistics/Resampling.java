package dev.assay.numerics.statistics;

/** Turns weighted particles into equally weighted ones. */
public final class Resampling {
    private Resampling() {}

    /**
     * Systematic resampling: one uniform number places n equally spaced pointers on the cumulated weights, so particle i
     * is taken ⌊n wᵢ⌋ or ⌈n wᵢ⌉ times.
     *
     * @param weights normalised weights
     * @param u uniform in [0, 1)
     * @param chosen overwritten with the particles taken, in increasing order; its length is n
     * @see <a href="https://doi.org/10.2307/1390750">Kitagawa, J. Comput. Graph. Stat. 5 (1996) 1</a>
     */
    public static void systematic(double[] weights, double u, int[] chosen) {
        int n = chosen.length;
        int i = 0;
        double cumulated = weights[0];
        for (int k = 0; k < n; k++) {
            double pointer = (k + u) / n;
            while (pointer >= cumulated && i < weights.length - 1) {
                i++;
                cumulated += weights[i];
            }
            chosen[k] = i;
        }
    }
}
