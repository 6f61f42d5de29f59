package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.density.Modes;
import java.util.List;

/**
 * The entropy of mode coverage of a target whose modes have equal shares.
 *
 * <pre>  EMC = −Σₖ p̂ₖ log_M p̂ₖ,   0 (one mode only) … 1 (all alike) </pre>
 *
 * <p>Points are assigned to their most responsible mode. Targets of one mode or of unequal shares get no score. Floor (here
 * a ceiling): as many independent draws from the exact shares, mean over sixteen; a population counts as its effective size.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2406.07423">Blessing et al. 2024: Beyond ELBOs</a>
 */
public final class ModeEntropy {
    private static final double EQUAL = 1e-9;

    private ModeEntropy() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MODES), ModeEntropy::scores);
    }

    private static Scores scores(Judging judging) {
        Modes modes = judging.truth().get(Facets.MODES);
        if (modes.count() < 2 || !equal(modes.shares())) {
            return Scores.empty();
        }
        double[] got = ModeCounts.shares(judging.answer().get(Facets.SAMPLES), modes);
        return ModeCounts.and(Scores.empty(), "", judging, got, (p, exact) -> entropy(p));
    }

    private static boolean equal(double[] shares) {
        for (double share : shares) {
            if (Math.abs(share * shares.length - 1) > EQUAL) {
                return false;
            }
        }
        return true;
    }

    static double entropy(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum -= share > 0 ? share * Math.log(share) : 0;
        }
        return sum / Math.log(p.length);
    }
}
