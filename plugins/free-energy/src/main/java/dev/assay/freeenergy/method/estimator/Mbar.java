package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Run;
import dev.assay.api.states.ReducedPotentials;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import java.util.Arrays;

/**
 * The multistate Bennett acceptance ratio: all samples of all states at once, by {@link MbarEquations}.
 *
 * <p>Unbiased to first order and of the least variance that reweighting of these samples allows; the error is the
 * asymptotic one. It is BAR for two states and exponential averaging where one state alone has samples. Equations that are
 * not solved, or sampled states that share less than one sample, are refused. Reads all K potentials of each sample;
 * memory 8 K N bytes.
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">Shirts and Chodera, J. Chem. Phys. 129 (2008) 124105</a>
 */
public final class Mbar implements Method<SampledStates> {
    /** Makes the estimator. */
    public Mbar(NoSettings settings) {}

    @Override
    public Answer solve(SampledStates states, Run run) {
        ReducedPotentials potentials = states.need(SampledStates.REDUCED_POTENTIALS);
        double[][] u = new double[states.states()][0];
        return Rungs.climb(states.counts(), run, counts -> {
            read(potentials, counts, u);
            return estimate(counts, u);
        });
    }

    private static void read(ReducedPotentials potentials, int[] counts, double[][] u) {
        int k = counts.length;
        double[] row = new double[k];
        for (int state = 0; state < k; state++) {
            int known = u[state].length / k;
            u[state] = Arrays.copyOf(u[state], Math.max(known, counts[state]) * k);
            for (int n = known; n < counts[state]; n++) {
                potentials.at(state, n, row);
                System.arraycopy(row, 0, u[state], n * k, k);
            }
        }
    }

    /** {@return the estimate from blocks of potentials, a state each} */
    static Answer estimate(int[] counts, double[][] u) throws NoOverlap {
        int last = counts.length - 1;
        MbarEquations equations = new MbarEquations(counts, u);
        NoOverlap.check("the sampled states", equations.shared());
        if (!equations.converged()) {
            throw new NoOverlap("residual of the MBAR equations (not converged)", equations.residual());
        }
        double deltaF = equations.f()[last];
        double variance = equations.variance(0, last);
        if (!Double.isFinite(deltaF) || !(variance >= 0)) {
            throw new NoOverlap("free energy of a state that no sample reaches (states without overlap)", deltaF);
        }
        return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(deltaF, Math.sqrt(variance)))
                .and(Facets.QUANTITY.named("converged"), Estimate.of(1))
                .and(Facets.QUANTITY.named("residual"), Estimate.of(equations.residual()));
    }
}
