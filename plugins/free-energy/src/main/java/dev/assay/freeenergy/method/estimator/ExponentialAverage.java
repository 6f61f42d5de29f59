package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;

/**
 * Free-energy perturbation, step by step up the ladder, and Jarzynski's equality where the work is that of a path.
 *
 * <pre>  ΔF = −Σ_k ln ⟨e^{−w(k→k+1)}⟩_k,   σ² = Σ_k (N_eff⁻¹ − N_k⁻¹),   N_eff = (Σ e^{−w})² / Σ e^{−2w} </pre>
 *
 * <p>The average is ruled by rare small works: with N_eff of a few the estimate is biased upwards and σ too small. The
 * smallest N_eff of the steps is answered as the quantity {@code effective-samples}. Reads one work value a sample.
 *
 * @see <a href="https://doi.org/10.1063/1.1740409">Zwanzig, J. Chem. Phys. 22 (1954) 1420</a>
 * @see <a href="https://doi.org/10.1103/PhysRevLett.78.2690">Jarzynski, Phys. Rev. Lett. 78 (1997) 2690</a>
 */
public final class ExponentialAverage implements Method<SampledStates> {
    private final boolean forward;

    /**
     * The settings.
     *
     * @param direction {@code forward} averages over the lower state of each step, {@code reverse} over the upper one
     */
    public record Settings(
            @Setting(def = "forward", doc = "which state of a step is averaged over", range = "forward|reverse")
            String direction) {
        /** Refuses other words. */
        public Settings {
            Check.that(
                    direction.equals("forward") || direction.equals("reverse"),
                    "direction must be forward or reverse, got " + direction);
        }
    }

    /** Makes the estimator. */
    public ExponentialAverage(Settings settings) {
        forward = settings.direction().equals("forward");
    }

    @Override
    public Answer solve(SampledStates states, Run run) {
        int steps = states.states() - 1;
        WorkTable[] tables = new WorkTable[steps];
        for (int k = 0; k < steps; k++) {
            tables[k] = forward ? new WorkTable(states, k, k + 1) : new WorkTable(states, k + 1, k);
        }
        return Rungs.climb(states.counts(), run, counts -> estimate(tables, counts));
    }

    private Answer estimate(WorkTable[] tables, int[] counts) throws NoOverlap {
        double[][] work = new double[tables.length][];
        for (int k = 0; k < work.length; k++) {
            work[k] = tables[k].first(counts[forward ? k : k + 1]);
        }
        return sum(work, forward);
    }

    /** {@return the sum over steps, from the work of each; of reversed work with the sign turned} */
    static Answer sum(double[][] work, boolean forward) throws NoOverlap {
        double sum = 0;
        double variance = 0;
        double fewest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < work.length; k++) {
            double[] w = work[k];
            double deltaF = -logMeanExp(w);
            if (!Double.isFinite(deltaF)) {
                throw new NoOverlap("free energy of step " + k + " (states without overlap)", deltaF);
            }
            double effective = effective(w);
            sum += forward ? deltaF : -deltaF;
            variance += Math.max(0, 1 / effective - 1.0 / w.length);
            fewest = Math.min(fewest, effective);
        }
        return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(sum, Math.sqrt(variance)))
                .and(Facets.QUANTITY.named("effective-samples"), Estimate.of(fewest));
    }

    /** {@return ln mean e^{−w}} */
    static double logMeanExp(double[] w) {
        double least = least(w);
        double sum = 0;
        for (double value : w) {
            sum += Math.exp(least - value);
        }
        return Math.log(sum / w.length) - least;
    }

    /** {@return (Σ e^{−w})² / Σ e^{−2w}} */
    static double effective(double[] w) {
        double least = least(w);
        double sum = 0;
        double squares = 0;
        for (double value : w) {
            double e = Math.exp(least - value);
            sum += e;
            squares += e * e;
        }
        return sum * sum / squares;
    }

    private static double least(double[] w) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : w) {
            least = Math.min(least, value);
        }
        return least;
    }
}
