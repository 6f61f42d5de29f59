package dev.assay.freeenergy.problem.mixture;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import java.util.random.RandomGenerator;

/**
 * A mixture of unit Gaussians with random centres and weights, in any dimension.
 *
 * <pre>  p(x) = Σₖ wₖ N(x; μₖ, I),   μₖᵢ ~ U(−c, c),   wₖ ∝ U(½, 3/2),   ln Z = 0 </pre>
 *
 * <p>Centres and weights come from the instance's seed. Components closer than 8 standard deviations count as one mode, so
 * that a mode's share is the sum of its weights to 1e-4.
 */
public final class RandomMixture implements Problem<Density> {
    private static final double APART = 8;

    private final int d;
    private final double spread;
    private final SphericalMixture mixture;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 1
     * @param components number K of components, 1 … 10 000
     * @param spread half the side c of the cube of centres, &gt; 0, in standard deviations of a component
     */
    public record Parameters(
            @Setting(def = "10", doc = "dimension", symbol = "d", range = ">= 1")
            int d,

            @Setting(def = "10", doc = "number of components", symbol = "K", range = "1..10000")
            int components,

            @Setting(
                    def = "10",
                    doc = "half the side of the cube of centres, in standard deviations of a component",
                    symbol = "c",
                    range = "(0, 1e6]")
            double spread) {
        /** Refuses d &lt; 1, K outside 1 … 10 000 and c outside (0, 10⁶]. */
        public Parameters {
            Check.positive("d", d);
            Check.within("components", components, 1, 10_000);
            Check.positive("spread", spread);
            Check.within("spread", spread, 0, 1e6);
        }
    }

    /** Draws centres and weights. */
    public RandomMixture(Parameters parameters, Instance instance) {
        d = parameters.d();
        spread = parameters.spread();
        RandomGenerator random = instance.random();
        double[] centres = new double[d * parameters.components()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = spread * (2 * random.nextDouble() - 1);
        }
        double[] weights = new double[parameters.components()];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = 0.5 + random.nextDouble();
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        mixture = new SphericalMixture(d, centres, weights, 1);
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, StrictMath.sqrt(1 + 0.5 * spread * spread));
        return mixture.density().with(Density.BASE, base).startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", mixture::moments)
                .and(Facets.EXACT, "a component, then its Gaussian", mixture::sampler)
                .and(
                        Facets.MODES,
                        "largest responsibility; components closer than 8 standard deviations are one mode; shares to 1e-4",
                        this::modes);
    }

    private Modes modes() {
        int n = mixture.count();
        int[] mode = new int[n];
        int modes = 0;
        for (int k = 0; k < n; k++) {
            mode[k] = -1;
        }
        int[] waiting = new int[n];
        for (int first = 0; first < n; first++) {
            if (mode[first] < 0) {
                int left = 0;
                waiting[left++] = first;
                mode[first] = modes;
                while (left > 0) {
                    int k = waiting[--left];
                    for (int l = first + 1; l < n; l++) {
                        if (mode[l] < 0 && mixture.distance(k, l) < APART) {
                            mode[l] = modes;
                            waiting[left++] = l;
                        }
                    }
                }
                modes++;
            }
        }
        double[] weights = mixture.weights();
        double[] shares = new double[modes];
        for (int k = 0; k < n; k++) {
            shares[mode[k]] += weights[k];
        }
        return Modes.of(shares, x -> mode[mixture.component(x)]);
    }
}
