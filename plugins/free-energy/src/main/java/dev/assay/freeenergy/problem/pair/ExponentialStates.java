package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.Derivatives;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import java.util.random.RandomGenerator;

/**
 * Exponential distributions of rates 1 … K, with independent samples of each.
 *
 * <pre>  u_k(x) = λ_k x, x ≥ 0,   λ_k = k + 1,   F_k = ln λ_k,   F_{K−1} − F₀ = ln K,   ∂u/∂λ = x </pre>
 *
 * <p>Averages from the steeper state towards the flatter one have infinite variance where its rate is half or less.
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">Shirts and Chodera, J. Chem. Phys. 129 (2008) 124105</a>
 */
public final class ExponentialStates implements Problem<SampledStates> {
    private final double[][] x;

    /**
     * The parameters.
     *
     * @param states K, 2 … 200
     * @param samples of each state, ≥ 2
     */
    public record Parameters(
            @Setting(def = "5", doc = "states", symbol = "K", range = "2..200")
            int states,

            @Setting(def = "200", doc = "samples of each state", symbol = "N", range = "2..1000000")
            int samples) {
        /** Refuses counts that do not fit memory. */
        public Parameters {
            Check.within("states", states, 2, 200);
            Check.within("samples", samples, 2, 1_000_000);
        }
    }

    /** Draws the samples. */
    public ExponentialStates(Parameters parameters, Instance instance) {
        x = new double[parameters.states()][parameters.samples()];
        for (int k = 0; k < x.length; k++) {
            RandomGenerator random = instance.random("state", k);
            for (int n = 0; n < x[k].length; n++) {
                x[k][n] = -StrictMath.log(1 - random.nextDouble()) / (k + 1);
            }
        }
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(Samples.counts(x))
                .with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> {
                    for (int k = 0; k < u.length; k++) {
                        u[k] = (k + 1) * x[state][index];
                    }
                })
                .with(SampledStates.DERIVATIVES, new Derivatives() {
                    @Override
                    public double lambda(int state) {
                        return state + 1;
                    }

                    @Override
                    public double of(int state, int index) {
                        return x[state][index];
                    }
                });
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(
                Facets.FREE_ENERGY_DIFFERENCE, "closed form ln K", () -> Estimate.of(StrictMath.log(x.length), 0));
    }
}
