package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Cloud;

/**
 * A distance between the answer's points and as many exact ones, with its floor: the same distance between independent
 * exact samples of the same size.
 *
 * <p>Exact points and directions are the same for every method. A population of weights counts as its effective size n′:
 * its floor is taken with n′ exact points, repeated up to n where the distance wants n of them, and interpolated (log–log)
 * between powers of two, so that a few floors serve all snapshots.
 */
final class AgainstExact {
    private static final int PAIRS = 4;
    private static final int FEWEST = 2;

    /** What is compared, and how. */
    enum Kind {
        /** Not negative, of equally weighted points, as many on both sides. The floor is a mean over pairs. */
        EQUAL,
        /** Zero in expectation for perfect samples, of weighted points. The floor is a root mean square over pairs. */
        UNBIASED
    }

    /** A distance between points. */
    @FunctionalInterface
    interface Distance {
        /**
         * Measures.
         *
         * @param x the answer's points, or exact ones in their place
         * @param y exact points
         * @param judging for what else the distance needs
         * @param draw 0 for the score, 1, 2, … for the floor's pairs
         * @return the distance
         */
        double between(Cloud x, Cloud y, Judging judging, int draw);
    }

    private final Kind kind;
    private final int points;
    private final Distance distance;

    private AgainstExact(Kind kind, int points, Distance distance) {
        this.kind = kind;
        this.points = points;
        this.distance = distance;
    }

    /** {@return the metric, of at most so many points} */
    static Metric metric(Kind kind, int points, Distance distance) {
        AgainstExact comparison = new AgainstExact(kind, points, distance);
        return Metric.of(Facets.SAMPLES, Facets.EXACT, comparison::score).floor(comparison::floor);
    }

    private double score(Samples samples, ExactSampler exact, Judging judging) {
        int n = size(samples);
        Cloud x = kind == Kind.EQUAL
                ? Cloud.equal(samples, n, judging.random("resample", 0))
                : Cloud.weighted(samples, points, judging.random("resample", 0));
        return distance.between(x, Cloud.exact(exact, n, samples.dimension(), judging.random("exact", 0)), judging, 0);
    }

    private double floor(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        int n = size(samples);
        int d = samples.dimension();
        double effective = Math.max(FEWEST, Math.min(n, Cloud.effectiveSize(samples)));
        if (effective > n - 0.5) {
            return floor(judging, n, n, d);
        }
        int below = Integer.highestOneBit((int) effective);
        int above = Math.min(2 * below, n);
        double share = Math.log(effective / below) / Math.log((double) above / below);
        return Math.exp(
                (1 - share) * Math.log(floor(judging, below, n, d)) + share * Math.log(floor(judging, above, n, d)));
    }

    private double floor(Judging judging, int few, int n, int d) {
        return judging.kept("floor-" + few + "-" + n, () -> new double[] {pairs(judging, few, n, d)})[0];
    }

    private double pairs(Judging judging, int few, int n, int d) {
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        double sum = 0;
        for (int k = 0; k < PAIRS; k++) {
            Cloud x = Cloud.exact(exact, few, d, judging.random("floor", 2 * k));
            Cloud y = Cloud.exact(exact, n, d, judging.random("floor", 2 * k + 1));
            double value = distance.between(kind == Kind.EQUAL ? x.repeated(n) : x, y, judging, k + 1);
            sum += kind == Kind.EQUAL ? value : value * value;
        }
        return kind == Kind.EQUAL ? sum / PAIRS : Math.sqrt(sum / PAIRS);
    }

    private int size(Samples samples) {
        return Math.min(points, samples.count());
    }
}
