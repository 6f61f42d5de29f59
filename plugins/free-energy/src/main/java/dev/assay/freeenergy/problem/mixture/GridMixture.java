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
import java.util.Arrays;

/**
 * Equal Gaussians on a square grid in the plane.
 *
 * <pre>  p(x) = n⁻² Σ N(x; μ, 0.3 I),   μ ∈ {5 (i − (n−1)/2)}²,   n = 5 or 3,   ln Z = 0 </pre>
 *
 * <p>Mean 0, variance 25 (n² − 1)/12 + 0.3 a coordinate: 50.3 and 16.9667. Neighbours are 9.1 standard deviations apart:
 * modes share 1e-5 of their mass at most.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2402.05098">Sendera et al. 2024; code gfn-diffusion: 25gmm, 9gmm</a>
 */
public final class GridMixture implements Problem<Density> {
    private static final double SPACING = 5;
    private static final double VARIANCE = 0.3;

    private final SphericalMixture mixture;
    private final double baseSigma;

    private GridMixture(int side) {
        double[] centres = new double[2 * side * side];
        double[] weights = new double[side * side];
        Arrays.fill(weights, 1.0 / weights.length);
        for (int k = 0; k < weights.length; k++) {
            centres[2 * k] = SPACING * (k / side - 0.5 * (side - 1));
            centres[2 * k + 1] = SPACING * (k % side - 0.5 * (side - 1));
        }
        mixture = new SphericalMixture(2, centres, weights, StrictMath.sqrt(VARIANCE));
        baseSigma = 0.4 * SPACING * side;
    }

    /** {@return the grid of 25, {−10, −5, 0, 5, 10}²; nothing is random} */
    public static GridMixture of25(NoSettings parameters, Instance instance) {
        return new GridMixture(5);
    }

    /** {@return the grid of 9, {−5, 0, 5}²; nothing is random} */
    public static GridMixture of9(NoSettings parameters, Instance instance) {
        return new GridMixture(3);
    }

    @Override
    public Density question() {
        Base base = Base.normal(2, baseSigma);
        return mixture.density().with(Density.BASE, base).startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", mixture::moments)
                .and(Facets.EXACT, "a component, then its Gaussian", mixture::sampler)
                .and(
                        Facets.MODES,
                        "nearest centre, shares to 1e-5",
                        () -> Modes.of(mixture.weights(), mixture::component).near(mixture::near));
    }
}
