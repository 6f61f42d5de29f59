package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Run;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;

/**
 * Bennett's acceptance ratio between neighbours, summed up the ladder.
 *
 * <p>A sample of an inner state acts on the step below and on the step above it. The variance is therefore taken of the sum
 * of both influences, state by state: σ² = Σ_k N_k Var_k(ψ). For two states it is Bennett's asymptotic variance. Reads two
 * work values a sample of an inner state, one at the ends. Neighbours that share less than one sample are refused.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(76)90078-4">Bennett, J. Comput. Phys. 22 (1976) 245</a>
 */
public final class Bar implements Method<SampledStates> {
    /** Makes the estimator. */
    public Bar(NoSettings settings) {}

    @Override
    public Answer solve(SampledStates states, Run run) {
        int steps = states.states() - 1;
        WorkTable[] up = new WorkTable[steps];
        WorkTable[] down = new WorkTable[steps];
        for (int k = 0; k < steps; k++) {
            up[k] = new WorkTable(states, k, k + 1);
            down[k] = new WorkTable(states, k + 1, k);
        }
        return Rungs.climb(states.counts(), run, counts -> estimate(up, down, counts));
    }

    private static Answer estimate(WorkTable[] up, WorkTable[] down, int[] counts) throws NoOverlap {
        double[][] influence = new double[counts.length][];
        for (int k = 0; k < counts.length; k++) {
            influence[k] = new double[counts[k]];
        }
        double sum = 0;
        double fewest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < up.length; k++) {
            AcceptanceRatio pair = new AcceptanceRatio(up[k].first(counts[k]), down[k].first(counts[k + 1]));
            NoOverlap.check("states " + k + " and " + (k + 1), pair.shared());
            fewest = Math.min(fewest, pair.shared());
            sum += pair.deltaF();
            add(pair.forward(), influence[k]);
            add(pair.reverse(), influence[k + 1]);
        }
        double variance = 0;
        for (double[] psi : influence) {
            variance += squares(psi);
        }
        return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(sum, Math.sqrt(variance)))
                .and(Facets.QUANTITY.named("shared-samples"), Estimate.of(fewest));
    }

    private static void add(double[] from, double[] to) {
        for (int n = 0; n < to.length; n++) {
            to[n] += from[n];
        }
    }

    /** {@return Σ (ψ − mean)²} */
    private static double squares(double[] psi) {
        double mean = 0;
        for (double value : psi) {
            mean += value / psi.length;
        }
        double sum = 0;
        for (double value : psi) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
