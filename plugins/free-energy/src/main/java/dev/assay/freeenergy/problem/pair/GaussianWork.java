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
 * Gaussian work both ways, as Crooks' theorem demands it.
 *
 * <pre>  w_F ~ N(ΔF + σ²/2, σ²),   w_R ~ N(−ΔF + σ²/2, σ²) </pre>
 *
 * <p>The exponential average of N values has a bias of about (e^{σ²} − 1) / 2N while σ² ≪ 2 ln N, and fails beyond.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.60.2721">Crooks, Phys. Rev. E 60 (1999) 2721</a>
 */
public final class GaussianWork implements Problem<SampledStates> {
    private final Parameters parameters;
    private final double[][] w;

    /**
     * The parameters.
     *
     * @param samples work values each way, ≥ 2
     * @param deltaF ΔF [kT]
     * @param sigma σ, standard deviation of the work [kT], &gt; 0
     */
    public record Parameters(
            @Setting(def = "200", doc = "work values each way", symbol = "N", range = "2..1000000")
            int samples,

            @Setting(def = "1.5", doc = "free-energy difference", unit = "kT", symbol = "ΔF")
            double deltaF,

            @Setting(def = "1", doc = "standard deviation of the work", unit = "kT", symbol = "σ", range = "> 0")
            double sigma) {
        /** Refuses numbers that are none. */
        public Parameters {
            Check.within("samples", samples, 2, 1_000_000);
            Check.finite("deltaF", deltaF);
            Check.positive("sigma", sigma);
        }
    }

    /** Draws the work values. */
    public GaussianWork(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        w = new double[2][parameters.samples()];
        for (int k = 0; k < 2; k++) {
            RandomGenerator random = instance.random("work", k);
            double dissipated = 0.5 * parameters.sigma() * parameters.sigma();
            double mean = k == 0 ? parameters.deltaF() + dissipated : -parameters.deltaF() + dissipated;
            for (int n = 0; n < w[k].length; n++) {
                w[k][n] = mean + parameters.sigma() * random.nextGaussian();
            }
        }
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(Samples.counts(w)).with(SampledStates.WORK, (from, to, index) -> w[from][index]);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, "the parameter ΔF", () -> Estimate.of(parameters.deltaF(), 0));
    }
}
