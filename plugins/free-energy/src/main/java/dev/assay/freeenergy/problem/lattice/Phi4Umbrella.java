package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.api.states.Windows;
import dev.assay.freeenergy.reference.References;
import java.util.random.RandomGenerator;

/**
 * Two umbrellas on the magnetisation of {@code phi4-feat-16}, m = mean of φ over its 256 sites.
 *
 * <pre>  u₀ = U + 5 (m − 0.6)²,   u₁ = U + 5 (m + 0.3)²
 *   F₁ − F₀ = ln ⟨e^{−5(m − 0.6)²}⟩ / ⟨e^{−5(m + 0.3)²}⟩ over e^{−U} </pre>
 *
 * <p>There is no exact sampler: the samples of a state are every 250th of a chain of sweeps over the sites with steps of the
 * whole field and reflections, after 2000 sweeps; a test bounds the correlation of neighbours by 0.06. Potentials are
 * given without the common U.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2504.11516">He et al. 2025 (FEAT)</a>
 */
public final class Phi4Umbrella implements Problem<SampledStates> {
    /** The problem's id. */
    static final String ID = "phi4-umbrella";

    private static final double[] CENTRES = {0.6, -0.3};
    private static final double STIFFNESS = 5;
    private static final int WARM_UP = 2000;
    static final int THINNED = 250;

    private final double[][] m;

    /**
     * The parameters.
     *
     * @param samples of each state, ≥ 2
     */
    public record Parameters(
            @Setting(def = "200", doc = "samples of each state", symbol = "N", range = "2..100000")
            int samples) {
        /** Refuses counts that take too long. */
        public Parameters {
            Check.within("samples", samples, 2, 100_000);
        }
    }

    /** Draws the samples. */
    public Phi4Umbrella(Parameters parameters, Instance instance) {
        m = new double[CENTRES.length][parameters.samples()];
        for (int k = 0; k < m.length; k++) {
            magnetisations(k, instance.random("state", k), THINNED, m[k]);
        }
    }

    /** Every {@code thinned}-th magnetisation of a chain in a state. */
    static void magnetisations(int state, RandomGenerator random, int thinned, double[] into) {
        Phi4Bridge field = Phi4Torus.feat(new NoSettings(), null).bridge();
        double[] x = new double[field.dimension()];
        field.draw(random, x);
        for (int n = -WARM_UP; n < (long) into.length * thinned; n++) {
            field.biasedSweep(random, x, mean -> bias(state, mean));
            if (n >= 0 && n % thinned == 0) {
                into[n / thinned] = mean(x);
            }
        }
    }

    /** {@return m} */
    static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum / x.length;
    }

    /** {@return the umbrella of a state at m} */
    static double bias(int state, double at) {
        double d = at - CENTRES[state];
        return STIFFNESS * d * d;
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(m[0].length, m[1].length)
                .with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> {
                    u[0] = bias(0, m[state][index]);
                    u[1] = bias(1, m[state][index]);
                })
                .with(SampledStates.WINDOWS, new Windows() {
                    @Override
                    public double coordinate(int state, int index) {
                        return m[state][index];
                    }

                    @Override
                    public double bias(int state, double at) {
                        return Phi4Umbrella.bias(state, at);
                    }
                });
    }

    @Override
    public Truth truth(TruthRun work) {
        References.Row row = References.need(ID, "", "delta-f");
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, row.source(), row::value);
    }
}
