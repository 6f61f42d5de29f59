package dev.assay.results.statistics;

import java.util.Arrays;

/**
 * Interquartile mean: the mean of what is left after cutting ⌊n/4⌋ results at each end.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2108.13264">Agarwal et al., NeurIPS 34 (2021)</a>
 */
public final class Iqm {
    private Iqm() {}

    /** The mean of the middle half of all values; NaN for none. */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int cut = sorted.length / 4;
        double sum = 0;
        for (int i = cut; i < sorted.length - cut; i++) {
            sum += sorted[i];
        }
        return sum / (sorted.length - 2 * cut);
    }
}
