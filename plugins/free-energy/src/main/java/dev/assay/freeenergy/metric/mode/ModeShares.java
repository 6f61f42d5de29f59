package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import java.util.List;

/**
 * How far the shares of the modes are off.
 *
 * <pre>  tv = ½ Σₖ |p̂ₖ − pₖ|;   missed = share Σ pₖ of the modes with p̂ₖ &lt; pₖ / 10 </pre>
 *
 * <p>Floors: the same for as many independent draws from the exact shares, mean over sixteen; a population counts as its
 * effective size.
 */
public final class ModeShares {
    private ModeShares() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MODES), ModeShares::scores);
    }

    private static Scores scores(Judging judging) {
        double[] got = ModeCounts.shares(
                judging.answer().get(Facets.SAMPLES), judging.truth().get(Facets.MODES));
        Scores scores = ModeCounts.and(Scores.empty(), "tv", judging, got, ModeShares::distance);
        return ModeCounts.and(scores, "missed", judging, got, ModeShares::missed);
    }

    static double distance(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            sum += 0.5 * Math.abs(got[k] - exact[k]);
        }
        return sum;
    }

    static double missed(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            sum += got[k] < 0.1 * exact[k] ? exact[k] : 0;
        }
        return sum;
    }
}
