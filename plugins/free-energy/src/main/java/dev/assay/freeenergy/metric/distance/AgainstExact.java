package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Cloud;
import dev.assay.freeenergy.metric.Floors;
import java.util.List;

/**
 * A distance between the answer's points and as many exact ones, with its floor: the same distance between independent
 * exact samples of the same size, root mean square over pairs: what a perfect method typically scores, whether its scores
 * are never negative or lie either side of 0.
 *
 * <p>Exact points and directions are the same for every method. A population of weights counts as its effective size n′:
 * its floor is taken with n′ exact points, repeated up to n where the distance wants n of them.
 */
final class AgainstExact {
    /** What is compared. */
    enum Kind {
        /** Equally weighted points, as many on both sides: a population is resampled. */
        EQUAL,
        /** Weighted points, none twice. */
        WEIGHTED
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
         * @return the distance, and where it can be told its standard error
         */
        double[] between(Cloud x, Cloud y, Judging judging, int draw);
    }

    private final Kind kind;
    private final int points;
    private final int pairs;
    private final Distance distance;

    private AgainstExact(Kind kind, int points, int pairs, Distance distance) {
        this.kind = kind;
        this.points = points;
        this.pairs = pairs;
        this.distance = distance;
    }

    /** {@return the metric, of at most so many points; its floor of so many pairs} */
    static Metric metric(Kind kind, int points, int pairs, Distance distance) {
        AgainstExact comparison = new AgainstExact(kind, points, pairs, distance);
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.EXACT), comparison::scores);
    }

    private Scores scores(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        int d = samples.dimension();
        int n = Math.min(points, samples.count());
        Cloud x = kind == Kind.EQUAL
                ? Cloud.equal(samples, n, judging.random("resample", 0))
                : Cloud.weighted(samples, n, judging.random("resample", 0));
        Cloud y = Cloud.exact(exact, n, d, judging.random("exact", 0));
        double[] got = distance.between(x, y, judging, 0);
        double floor = Floors.of(judging, "floor", samples, n, (few, many) -> floor(judging, few, many, d));
        Scores scores = Scores.empty().and("", got[0], floor);
        return got.length > 1 && !Double.isNaN(got[1]) ? scores.and("error", got[1]) : scores;
    }

    private double floor(Judging judging, int few, int n, int d) {
        ExactSampler exact = judging.truth().get(Facets.EXACT);
        double sum = 0;
        for (int k = 0; k < pairs; k++) {
            Cloud x = Cloud.exact(exact, few, d, judging.random("floor", 2 * k));
            Cloud y = Cloud.exact(exact, n, d, judging.random("floor", 2 * k + 1));
            double value = distance.between(kind == Kind.EQUAL ? x.repeated(n) : x, y, judging, k + 1)[0];
            sum += value * value;
        }
        return Math.sqrt(sum / pairs);
    }
}
