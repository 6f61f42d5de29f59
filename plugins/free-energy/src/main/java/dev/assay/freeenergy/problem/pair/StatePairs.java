package dev.assay.freeenergy.problem.pair;

import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static dev.assay.api.states.SampledStates.DERIVATIVES;
import static dev.assay.api.states.SampledStates.REDUCED_POTENTIALS;
import static dev.assay.api.states.SampledStates.WINDOWS;
import static dev.assay.api.states.SampledStates.WORK;

import dev.assay.api.Registry;
import dev.assay.api.states.SampledStates;
import dev.assay.freeenergy.problem.lattice.Phi4Umbrella;

/** Registers the pairs and ladders of states. */
public final class StatePairs {
    private StatePairs() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.problem("harmonic-pymbar", SampledStates.class, HarmonicStates.Parameters.class, HarmonicStates::new)
                .offers(REDUCED_POTENTIALS, WORK)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Ladder of harmonic wells")
                .summary("Wells of growing stiffness side by side, F_k = −½ ln(2π/κ_k). Few samples: the stated errors "
                        + "are put to the test.")
                .source("Shirts and Chodera 2008, doi:10.1063/1.2978177; defaults of pymbar's test system")
                .version(1);
        registry.problem(
                        "exponential-pymbar",
                        SampledStates.class,
                        ExponentialStates.Parameters.class,
                        ExponentialStates::new)
                .offers(REDUCED_POTENTIALS, WORK, DERIVATIVES)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Exponential distributions")
                .summary("Rates 1 … K, ΔF = ln K. From steep to flat an exponential average has no variance; the "
                        + "derivative falls as 1/λ, which coarse quadrature misses.")
                .source("Shirts and Chodera 2008, doi:10.1063/1.2978177; pymbar's test system")
                .version(1);
        registry.problem("gaussian-work", SampledStates.class, GaussianWork.Parameters.class, GaussianWork::new)
                .offers(WORK)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Gaussian work")
                .summary("Work both ways, of variance σ² and dissipation σ²/2. One-sided averages fail when σ² nears "
                        + "2 ln N.")
                .source("Crooks 1999, doi:10.1103/PhysRevE.60.2721")
                .version(1);
        registry.problem(
                        "double-well-pulling",
                        SampledStates.class,
                        DoubleWellPulling.Parameters.class,
                        DoubleWellPulling::new)
                .offers(WORK)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Pulling across a double well")
                .summary("A spring drags a particle over a barrier in finite time, both ways. Work is skewed: Gaussian "
                        + "fits are biased, one-sided averages slow.")
                .source("Jarzynski 1997, doi:10.1103/PhysRevLett.78.2690; this protocol is our own")
                .version(1);
        registry.problem("dw2-halves", SampledStates.class, DoubleWellHalves.Parameters.class, DoubleWellHalves::new)
                .offers(REDUCED_POTENTIALS, WORK, WINDOWS)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Halves of a double well")
                .summary(
                        "Left and right half of dw2-snf, disjoint, joined by umbrella windows: potentials are infinite "
                                + "and the answer comes over the barrier. ΔF = −1.690630785 kT.")
                .source("Wu, Köhler and Noé 2020, doi:10.48550/arXiv.2002.06707; Torrie and Valleau 1977, "
                        + "doi:10.1016/0021-9991(77)90121-8")
                .version(1);
        registry.problem("gmm-pair-feat", SampledStates.class, MixturePair.Parameters.class, MixturePair::new)
                .offers(REDUCED_POTENTIALS, WORK)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Two mixtures in forty dimensions")
                .summary(
                        "40 and 16 narrow Gaussians that share nothing, both normalised: ΔF = 0. Reweighting alone has "
                                + "no answer; with a hundred windows acceptance ratios have a rough one.")
                .source("He et al. 2025, doi:10.48550/arXiv.2504.11516")
                .version(1);
        registry.problem("phi4-umbrella", SampledStates.class, Phi4Umbrella.Parameters.class, Phi4Umbrella::new)
                .offers(REDUCED_POTENTIALS, WORK, WINDOWS)
                .knows(FREE_ENERGY_DIFFERENCE)
                .title("Umbrellas on the magnetisation of φ⁴ theory")
                .summary(
                        "Umbrellas at m = 0.6 and −0.3 on phi4-feat-16; samples are thinned chains, so that their errors "
                                + "are as good as the thinning.")
                .source("He et al. 2025, doi:10.48550/arXiv.2504.11516")
                .version(1);
        registry.problem(
                        "reduced-potentials",
                        SampledStates.class,
                        ReducedPotentialTable.Parameters.class,
                        ReducedPotentialTable::new)
                .offers(REDUCED_POTENTIALS, WORK)
                .title("A table of reduced potentials")
                .summary(
                        "Your own u_kn, from a CSV or NPY file: estimators give F_{K−1} − F₀ with its error, there is no "
                                + "truth to judge them by. See the metric delta-f.")
                .source("the user's file; layout of Shirts and Chodera 2008, doi:10.1063/1.2978177")
                .version(1);
    }
}
