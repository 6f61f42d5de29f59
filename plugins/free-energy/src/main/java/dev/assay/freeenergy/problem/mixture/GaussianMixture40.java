package dev.assay.freeenergy.problem.mixture;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.numerics.random.Mt19937;
import java.util.Arrays;

/**
 * Forty equal Gaussians in the plane.
 *
 * <pre>  p(x) = (1/40) Σₖ N(x; μₖ, s² I),   s = ln(1 + e) = 1.31326…,   ln Z = 0
 *   μₖ = 40 · 2 (Uₖ − ½),  U the first 80 floats of MT19937 with seed 0 </pre>
 *
 * <p>Four pairs of centres are closer than 2s, so modes are told apart by the largest responsibility, never by peaks.
 * The shares are the weights, as in the literature; where three or more components overlap the masses of the regions
 * differ from 1/40 by up to 2.8 %, 7e-4 in absolute terms.
 * Other papers draw the centres with other streams or take another s: those are other targets.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2208.01893">Midgley et al. 2022 (FAB)</a>
 */
public final class GaussianMixture40 implements Problem<Density> {
    /** The number of components. */
    public static final int COMPONENTS = 40;

    private static final double BASE_SIGMA = 30;
    private static final double S = StrictMath.log1p(Math.E);
    private static final double[] CENTRES = centres();
    private static final SphericalMixture MIXTURE = new SphericalMixture(2, CENTRES, equal(COMPONENTS), S);

    /** Makes the target; nothing is random. */
    public GaussianMixture40(NoSettings parameters, Instance instance) {}

    /** In single precision as published, then widened. */
    private static double[] centres() {
        Mt19937 twister = new Mt19937(0);
        double[] mu = new double[2 * COMPONENTS];
        for (int i = 0; i < mu.length; i++) {
            mu[i] = (twister.nextFloat() - 0.5f) * 2 * 40;
        }
        return mu;
    }

    /** {@return the forty centres, x and y in turn; a copy} */
    public static double[] locations() {
        return CENTRES.clone();
    }

    /** {@return s, the standard deviation of every component} */
    public static double scale() {
        return S;
    }

    private static double[] equal(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        return weights;
    }

    @Override
    public Density question() {
        Base base = Base.normal(2, BASE_SIGMA);
        return MIXTURE.density().with(Density.BASE, base).startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", MIXTURE::moments)
                .and(Facets.EXACT, "a component, then its Gaussian", MIXTURE::sampler)
                .and(
                        Facets.MODES,
                        "largest responsibility; shares are the weights 1/40, the regions' masses differ by less than 7e-4",
                        () -> Modes.of(MIXTURE.weights(), MIXTURE::component).near(MIXTURE::near));
    }
}
