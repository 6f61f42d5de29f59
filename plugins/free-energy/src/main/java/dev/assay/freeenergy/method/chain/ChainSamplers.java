package dev.assay.freeenergy.method.chain;

import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;

/** Brings the samplers that run Markov chains on a density. */
public final class ChainSamplers {
    private ChainSamplers() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.method("rwm", Density.class, RandomWalkMetropolis.Settings.class, RandomWalkMetropolis::new)
                .gives(SAMPLES)
                .title("Random-walk Metropolis")
                .summary("Gaussian steps of one scale, adapted to an acceptance of 0.234 in the warm-up. "
                        + "One density a step.")
                .source("Roberts, Gelman and Gilks 1997, doi:10.1214/aoap/1034625254")
                .version(1);
        registry.method("hmc", Density.class, HamiltonianMonteCarlo.Settings.class, HamiltonianMonteCarlo::new)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("Hamiltonian Monte Carlo")
                .summary("Trajectories of jittered length; step size by dual averaging, diagonal metric in windows. "
                        + "About 1.5/ε gradients a step.")
                .source("Duane et al. 1987, doi:10.1016/0370-2693(87)91197-X; Neal 2011, doi:10.1201/b10905-6")
                .version(1);
        registry.method("nuts", Density.class, NoUTurn.Settings.class, NoUTurn::new)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("No-U-turn sampler")
                .summary("Trajectories doubled until they turn, states chosen by weight; adaptation as in Stan. "
                        + "2^depth − 1 gradients a step.")
                .source("Hoffman and Gelman 2014; Betancourt 2017, doi:10.48550/arXiv.1701.02434")
                .version(1);
    }
}
