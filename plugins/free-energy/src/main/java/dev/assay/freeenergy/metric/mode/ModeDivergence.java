package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import java.util.List;

/**
 * Divergences of the shares of the modes from the exact ones: Jensen and Shannon's in bits, 0 … 1, and χ².
 *
 * <pre>  js = ½ Σₖ p̂ₖ log₂(p̂ₖ/qₖ) + ½ Σₖ pₖ log₂(pₖ/qₖ),   q = ½ (p̂ + p);      chi-squared = Σₖ (p̂ₖ − pₖ)² / pₖ </pre>
 *
 * <p>For modes of any shares; χ² is expected to be (M − 1)/n. Floors: the same for as many independent draws from the exact
 * shares, mean over sixteen; a population counts as its effective size.
 *
 * @see <a href="https://doi.org/10.1109/18.61115">Lin, IEEE Trans. Inf. Theory 37 (1991) 145</a>
 */
public final class ModeDivergence {
    private ModeDivergence() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MODES), ModeDivergence::scores);
    }

    private static Scores scores(Judging judging) {
        double[] got = ModeCounts.shares(
                judging.answer().get(Facets.SAMPLES), judging.truth().get(Facets.MODES));
        Scores scores = ModeCounts.and(Scores.empty(), "js", judging, got, ModeDivergence::jensenShannon);
        return ModeCounts.and(scores, "chi-squared", judging, got, ModeDivergence::chiSquared);
    }

    static double jensenShannon(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            double middle = 0.5 * (got[k] + exact[k]);
            sum += 0.5 * bits(got[k], middle) + 0.5 * bits(exact[k], middle);
        }
        return Math.max(0, sum);
    }

    private static double bits(double p, double q) {
        return p > 0 ? p * Math.log(p / q) / Math.log(2) : 0;
    }

    static double chiSquared(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            double difference = got[k] - exact[k];
            sum += difference == 0 ? 0 : difference * difference / exact[k];
        }
        return sum;
    }
}
