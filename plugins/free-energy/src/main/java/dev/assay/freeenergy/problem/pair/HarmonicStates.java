package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import java.util.random.RandomGenerator;

/**
 * A ladder of harmonic wells of growing stiffness, with independent samples of each.
 *
 * <pre>  u_k(x) = ½ κ_k (x − k·s)²,   κ_k = ratioᵏ,   F_k = −½ ln(2π/κ_k),   F_{K−1} − F₀ = ½ (K − 1) ln ratio </pre>
 *
 * <p>Defaults are those of the test system of pymbar: five states at 0 … 4 with κ = 1, 2, 4, 8, 16 and 10, 20, 30, 40, 50
 * samples.
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">Shirts and Chodera, J. Chem. Phys. 129 (2008) 124105</a>
 */
public final class HarmonicStates implements Problem<SampledStates> {
    private final Parameters parameters;
    private final double[][] x;

    /**
     * The parameters.
     *
     * @param states K, 2 … 200
     * @param samples N_k = samples · (k + 1), or samples of each state when {@code equal}; ≥ 2
     * @param equal whether all states have the same number of samples
     * @param spacing s, from one minimum to the next, ≥ 0
     * @param ratio of one stiffness to the one before, 0.01 … 100
     */
    public record Parameters(
            @Setting(def = "5", doc = "states", symbol = "K", range = "2..200")
            int states,

            @Setting(def = "10", doc = "samples of the first state", symbol = "N0", range = "2..1000000")
            int samples,

            @Setting(def = "false", doc = "whether all states have as many samples; else state k has (k + 1) N0")
            boolean equal,

            @Setting(def = "1", doc = "distance of neighbouring minima", symbol = "s", range = ">= 0")
            double spacing,

            @Setting(def = "2", doc = "ratio of neighbouring stiffnesses", range = "0.01..100")
            double ratio) {
        /** Refuses ladders without step and counts that do not fit memory. */
        public Parameters {
            Check.within("states", states, 2, 200);
            Check.within("samples", samples, 2, 1_000_000);
            Check.notNegative("spacing", spacing);
            Check.within("ratio", ratio, 0.01, 100);
        }
    }

    /** Draws the samples. */
    public HarmonicStates(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        x = new double[parameters.states()][];
        for (int k = 0; k < x.length; k++) {
            RandomGenerator random = instance.random("state", k);
            double sigma = 1 / Math.sqrt(stiffness(k));
            x[k] = new double[parameters.equal() ? parameters.samples() : parameters.samples() * (k + 1)];
            for (int n = 0; n < x[k].length; n++) {
                x[k][n] = k * parameters.spacing() + sigma * random.nextGaussian();
            }
        }
    }

    private double stiffness(int k) {
        return StrictMath.pow(parameters.ratio(), k);
    }

    @Override
    public SampledStates question() {
        double[] kappa = new double[x.length];
        double[] centre = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            kappa[k] = stiffness(k);
            centre[k] = k * parameters.spacing();
        }
        return SampledStates.of(Samples.counts(x)).with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> {
            double at = x[state][index];
            for (int k = 0; k < u.length; k++) {
                double d = at - centre[k];
                u[k] = 0.5 * kappa[k] * d * d;
            }
        });
    }

    @Override
    public Truth truth(TruthRun work) {
        double deltaF = 0.5 * (parameters.states() - 1) * StrictMath.log(parameters.ratio());
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, "closed form ½ (K−1) ln ratio", () -> Estimate.of(deltaF, 0));
    }
}
