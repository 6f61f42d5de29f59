package dev.assay.freeenergy.method.population;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.QUANTITY;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;

/** Registers the methods of this room. */
public final class PopulationMethods {
    private PopulationMethods() {}

    /** Registers them. */
    public static void register(Registry registry) {
        annealers(registry);
        tempering(registry);
        nested(registry);
        ensembles(registry);
    }

    private static void annealers(Registry registry) {
        registry.method(
                        "ais",
                        Density.class,
                        AnnealedImportanceSampling.Settings.class,
                        AnnealedImportanceSampling::new)
                .needs(GRADIENT, BASE)
                .gives(SAMPLES, LOG_Z)
                .title("Annealed importance sampling")
                .summary("Independent runs from base to target, a move a level, each with a weight whose mean is Z. "
                        + "Steps and levels are learned in a warm-up. About levels × leapfrogs gradients a run.")
                .source("Neal 2001, doi:10.1023/A:1008923215028")
                .version(1);
        registry.method("smc", Density.class, SequentialMonteCarlo.Settings.class, SequentialMonteCarlo::new)
                .needs(GRADIENT, BASE)
                .gives(SAMPLES, LOG_Z)
                .title("Sequential Monte Carlo")
                .summary(
                        "Particles from a fitted reference to the target through levels placed by conditional ESS, moved by HMC "
                                + "or a random walk. Exploring rounds learn levels, steps and reference; independent rounds follow.")
                .source("Del Moral, Doucet and Jasra 2006, doi:10.1111/j.1467-9868.2006.00553.x")
                .version(2);
    }

    private static void tempering(Registry registry) {
        registry.method("parallel-tempering", Density.class, ParallelTempering.Settings.class, ParallelTempering::new)
                .needs(GRADIENT, BASE)
                .gives(SAMPLES, LOG_Z, QUANTITY)
                .title("Parallel tempering")
                .summary("Replicas between base and target, even and odd neighbours swapped in turn; ladder of equal "
                        + "rejection, levels twice the barrier. ln Z by stepping stones; reports round trips.")
                .source("Syed et al. 2022, doi:10.1111/rssb.12464; Xie et al. 2011, doi:10.1093/sysbio/syq085")
                .version(1);
    }

    private static void nested(Registry registry) {
        registry.method("nested-sampling", Density.class, NestedSampling.Settings.class, NestedSampling::new)
                .needs(BASE)
                .declines(NestedSampling::declines)
                .gives(SAMPLES, LOG_Z)
                .title("Nested sampling")
                .summary(
                        "Live points from the base, the worst replaced by slice steps above its likelihood; static runs of "
                                + "growing size, merged. No gradients; up to 20 dimensions.")
                .source("Skilling 2006, doi:10.1214/06-BA127; Walter 2017, doi:10.1007/s11222-015-9605-5")
                .version(2);
    }

    private static void ensembles(Registry registry) {
        registry.method(
                        "svgd",
                        Density.class,
                        SteinVariationalGradientDescent.Settings.class,
                        SteinVariationalGradientDescent::new)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("Stein variational gradient descent")
                .summary(
                        "Particles climb the kernel-smoothed gradient and push each other apart; median width, AdaGrad "
                                + "steps. N gradients an iteration.")
                .source("Liu and Wang 2016, doi:10.48550/arXiv.1608.04471")
                .version(1);
        registry.method(
                        "consensus-based-optimisation",
                        Density.class,
                        ConsensusBasedOptimisation.Settings.class,
                        ConsensusBasedOptimisation::new)
                .gives(QUANTITY)
                .title("Consensus-based optimisation")
                .summary(
                        "An ensemble drifts to its weighted mean with noise in proportion to the distance and collapses "
                                + "at the highest mode. Gives the least energy met, not samples. N densities an iteration.")
                .source("Pinnau et al. 2017, doi:10.1142/S0218202517400061; Carrillo et al. 2021, "
                        + "doi:10.1051/cocv/2020046")
                .version(1);
        registry.method(
                        "consensus-based-sampling",
                        Density.class,
                        ConsensusBasedSampling.Settings.class,
                        ConsensusBasedSampling::new)
                .gives(SAMPLES)
                .title("Consensus-based sampling")
                .summary("An ensemble drawn anew around its weighted mean and covariance; exact for Gaussians, else a "
                        + "Gaussian approximation. N densities an iteration, no gradients.")
                .source("Carrillo, Hoffmann, Stuart and Vaes 2022, doi:10.1111/sapm.12470")
                .version(1);
    }
}
