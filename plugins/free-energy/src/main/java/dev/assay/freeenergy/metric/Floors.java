package dev.assay.freeenergy.metric;

import dev.assay.api.Judging;
import dev.assay.api.value.Samples;

/**
 * Floors of metrics of samples: what n exact independent points would score, computed once per problem and size.
 *
 * <p>A population of weights counts as its effective size n′, between two sizes of which floors are interpolated (log–log
 * between powers of two), so that a few floors serve all snapshots.
 */
public final class Floors {
    private static final int FEWEST = 2;

    private Floors() {}

    /** Computes a floor. */
    @FunctionalInterface
    public interface Computed {
        /**
         * Computes.
         *
         * @param few exact independent points that stand for the answer's
         * @param n how many points the answer is scored with
         * @return the floor, &gt; 0 or NaN
         */
        double of(int few, int n);
    }

    /**
     * Gives the floor of an answer.
     *
     * @param judging keeps what was computed
     * @param name tells this floor from others of the same metric
     * @param samples the answer's samples
     * @param n how many points of them are scored
     * @param floor computes it
     * @return the floor
     */
    public static double of(Judging judging, String name, Samples samples, int n, Computed floor) {
        double effective = Math.max(Math.min(FEWEST, n), Math.min(n, Cloud.effectiveSize(samples)));
        if (effective > n - 0.5) {
            return kept(judging, name, n, n, floor);
        }
        int below = Integer.highestOneBit((int) effective);
        int above = Math.min(2 * below, n);
        double first = kept(judging, name, below, n, floor);
        double second = kept(judging, name, above, n, floor);
        double share = Math.log(effective / below) / Math.log((double) above / below);
        return first > 0 && second > 0
                ? Math.exp((1 - share) * Math.log(first) + share * Math.log(second))
                : (1 - share) * first + share * second;
    }

    private static double kept(Judging judging, String name, int few, int n, Computed floor) {
        return judging.kept(name + "-" + few + "-" + n, () -> new double[] {floor.of(few, n)})[0];
    }
}
