package dev.assay.freeenergy.method.chain;

import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import java.util.Optional;

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
        randomWalks(registry);
        langevin(registry);
        microcanonical(registry);
        slices(registry);
        ensembles(registry);
    }

    private static void randomWalks(Registry registry) {
        registry.method("adaptive-metropolis", Density.class, ChainSettings.class, AdaptiveMetropolis::method)
                .gives(SAMPLES)
                .title("Robust adaptive Metropolis")
                .summary(
                        "Gaussian steps with a full covariance learned in the warm-up, until the acceptance is 0.234. One"
                                + " density and O(d²) a step.")
                .source("Vihola 2012, doi:10.1007/s11222-011-9269-5")
                .version(1);
    }

    private static void langevin(Registry registry) {
        registry.method("mala", Density.class, Langevin.Adjusted.class, Langevin::adjusted)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("Metropolis-adjusted Langevin")
                .summary("A step along the gradient with noise, corrected by Metropolis and Hastings; step size by dual"
                        + " averaging to 0.574, diagonal metric in windows. One gradient a step.")
                .source("Roberts and Tweedie 1996, doi:10.2307/3318418; Roberts and Rosenthal 1998,"
                        + " doi:10.1111/1467-9868.00123")
                .version(1);
        registry.method("ula", Density.class, Langevin.Unadjusted.class, Langevin::unadjusted)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("Unadjusted Langevin")
                .summary(
                        "MALA without its correction after the warm-up: biased by its step size, as its scores show. One"
                                + " gradient a step.")
                .source("Roberts and Tweedie 1996, doi:10.2307/3318418")
                .version(1);
        registry.method("baoab", Density.class, Underdamped.Settings.class, Underdamped::method)
                .needs(GRADIENT)
                .gives(SAMPLES)
                .title("Underdamped Langevin, BAOAB")
                .summary(
                        "Langevin dynamics with momenta, split so that positions are exact for Gaussians; not corrected,"
                                + " error O(h²). One gradient a step.")
                .source("Leimkuhler and Matthews 2013, doi:10.1093/amrx/abs010")
                .version(1);
    }

    private static void microcanonical(Registry registry) {
        registry.method("mclmc", Density.class, Microcanonical.Settings.class, Microcanonical::method)
                .needs(GRADIENT)
                .declines(ChainSamplers::flat)
                .gives(SAMPLES)
                .title("Microcanonical Langevin")
                .summary(
                        "A velocity of length one, turned by the gradient, with a little noise; not corrected, step size by"
                                + " the energy error. One gradient a step.")
                .source("Robnik et al. 2022, doi:10.48550/arXiv.2212.08549")
                .version(1);
        registry.method("mams", Density.class, AdjustedMicrocanonical.Settings.class, AdjustedMicrocanonical::method)
                .needs(GRADIENT)
                .declines(ChainSamplers::flat)
                .gives(SAMPLES)
                .title("Metropolis-adjusted microcanonical sampler")
                .summary(
                        "Trajectories of the microcanonical dynamics of random length, accepted with their energy error;"
                                + " step size to an acceptance of 0.9. About 2L/ε gradients a step at most.")
                .source("Robnik, Cohn-Gordon and Seljak 2025, doi:10.48550/arXiv.2503.01707")
                .version(1);
    }

    /** Why a velocity of length one has no direction to turn to, if so. */
    private static Optional<String> flat(Density density) {
        return density.dimension() < 2 ? Optional.of("needs at least two dimensions") : Optional.empty();
    }

    private static void slices(Registry registry) {
        registry.method("slice", Density.class, ChainSettings.class, SliceChain::method)
                .gives(SAMPLES)
                .title("Slice sampling, coordinate by coordinate")
                .summary(
                        "Stepping out and shrinkage; exact for any width, widths learned in the warm-up. Some 5 densities a"
                                + " coordinate.")
                .source("Neal 2003, doi:10.1214/aos/1056562461")
                .version(1);
        registry.method("elliptical-slice", Density.class, ChainSettings.class, EllipticalSlice::method)
                .needs(BASE)
                .declines(EllipticalSlice::declines)
                .gives(SAMPLES)
                .title("Elliptical slice sampling")
                .summary(
                        "Points on an ellipse through the state and a draw from the Gaussian base; nothing to adapt. Some 3"
                                + " to 10 densities a step.")
                .source("Murray, Adams and MacKay 2010, AISTATS 9:541")
                .version(1);
    }

    private static void ensembles(Registry registry) {
        registry.method("affine-stretch", Density.class, StretchMove.Settings.class, StretchMove::method)
                .gives(SAMPLES)
                .title("Affine-invariant stretch move")
                .summary("Walkers move along lines through each other; the same for every linear image of a target. One"
                        + " density a step.")
                .source("Goodman and Weare 2010, doi:10.2140/camcos.2010.5.65")
                .version(1);
        registry.method(
                        "de-snooker",
                        Density.class,
                        DifferentialEvolution.Settings.class,
                        DifferentialEvolution::method)
                .gives(SAMPLES)
                .title("Differential evolution with snooker updates")
                .summary("Steps are differences of past states of all chains, a tenth of them along a line through one."
                        + " One density a step.")
                .source("ter Braak and Vrugt 2008, doi:10.1007/s11222-008-9104-9")
                .version(1);
    }
}
