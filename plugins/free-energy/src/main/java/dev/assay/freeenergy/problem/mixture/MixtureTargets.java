package dev.assay.freeenergy.problem.mixture;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MODES;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.ExhibitMaker;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.problem.Pictures;
import dev.assay.freeenergy.problem.Pictures.Axis;

/** Registers the Gaussian mixtures. */
public final class MixtureTargets {
    private static final String PICTURE = "Samples over the density";

    private MixtureTargets() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.problem("gmm40-fab", Density.class, NoSettings.class, GaussianMixture40::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Forty Gaussians")
                .summary("Forty equal Gaussians in [−40, 40]², standard deviation ln(1 + e). Normalised: ln Z = 0. "
                        + "The modes are too far apart for local moves.")
                .source("Midgley et al. 2022, doi:10.48550/arXiv.2208.01893; centres from MT19937 with seed 0")
                .exhibit(PICTURE, SAMPLES, window(46))
                .version(1);
        registry.problem("gmm25-grid", Density.class, NoSettings.class, GridMixture::of25)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Grid of 25 Gaussians")
                .summary("Equal Gaussians of variance 0.3 on {−10, −5, 0, 5, 10}². Normalised: ln Z = 0. "
                        + "Walls of ten nats: a chain crosses now and then, never often enough.")
                .source("Sendera et al. 2024, doi:10.48550/arXiv.2402.05098; code gfn-diffusion")
                .exhibit(PICTURE, SAMPLES, window(13))
                .version(1);
        registry.problem("gmm9-grid", Density.class, NoSettings.class, GridMixture::of9)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Grid of 9 Gaussians")
                .summary("Equal Gaussians of variance 0.3 on {−5, 0, 5}². Normalised: ln Z = 0. "
                        + "Walls of ten nats between neighbours.")
                .source("Zhang and Chen 2022, doi:10.48550/arXiv.2111.15141; code gfn-diffusion, sde_sampler")
                .exhibit(PICTURE, SAMPLES, window(8))
                .version(1);
        registry.problem("mix2d-challenging", Density.class, NoSettings.class, ChallengingMixture::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Six narrow Gaussians")
                .summary(
                        "Three Gaussians of unlike shape and their mirror images, variances 0.05 to 1, correlation 0.95. "
                                + "Normalised: ln Z = 0. Each mode wants a step in another direction.")
                .source("Arbel, Matthews and Doucet 2021, doi:10.48550/arXiv.2102.07501; code annealed_flow_transport")
                .exhibit(PICTURE, SAMPLES, window(6))
                .version(1);
        registry.problem("gmm-random", Density.class, RandomMixture.Parameters.class, RandomMixture::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Random Gaussians")
                .summary("Unit Gaussians with centres uniform in [−c, c]ᵈ and weights ∝ U(½, 3/2), drawn from the "
                        + "instance's seed. Normalised: ln Z = 0. Far modes of unlike weight in many dimensions.")
                .source("definition; as the mixtures of Blessing et al. 2024, doi:10.48550/arXiv.2406.07423")
                .exhibit(
                        "Samples beside exact ones",
                        SAMPLES,
                        (question, judging) -> Pictures.cloud(judging, 0, Math.min(1, question.dimension() - 1)))
                .version(1);
    }

    private static ExhibitMaker<Density> window(double half) {
        return (question, judging) ->
                Pictures.slice(question, judging, new Axis(0, -half, half), new Axis(1, -half, half));
    }
}
