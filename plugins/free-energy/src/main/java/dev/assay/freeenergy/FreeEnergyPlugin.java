package dev.assay.freeenergy;

import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.method.HamiltonianMonteCarlo;
import dev.assay.freeenergy.method.NoUTurn;
import dev.assay.freeenergy.method.RandomWalkMetropolis;
import dev.assay.freeenergy.method.estimator.Estimators;
import dev.assay.freeenergy.method.lattice.LatticeSamplers;
import dev.assay.freeenergy.method.population.PopulationMethods;
import dev.assay.freeenergy.metric.chain.ChainMetrics;
import dev.assay.freeenergy.metric.distance.DistanceMetrics;
import dev.assay.freeenergy.metric.evidence.EvidenceMetrics;
import dev.assay.freeenergy.metric.lattice.LatticeMetrics;
import dev.assay.freeenergy.metric.mode.ModeMetrics;
import dev.assay.freeenergy.metric.moment.MomentMetrics;
import dev.assay.freeenergy.problem.curved.CurvedTargets;
import dev.assay.freeenergy.problem.gaussian.GaussianTargets;
import dev.assay.freeenergy.problem.lattice.LatticeProblems;
import dev.assay.freeenergy.problem.mixture.MixtureTargets;
import dev.assay.freeenergy.problem.pair.StatePairs;
import dev.assay.freeenergy.problem.posterior.Posteriors;
import dev.assay.freeenergy.problem.well.WellTargets;

/** Brings targets with exact answers, the classic samplers, and the metrics that tell them apart. */
public final class FreeEnergyPlugin implements Plugin {
    /** For the service loader. */
    public FreeEnergyPlugin() {}

    @Override
    public void register(Registry registry) {
        registry.part("posteriors", Posteriors::register);
        registry.part("gaussian targets", GaussianTargets::register);
        registry.part("mixtures", MixtureTargets::register);
        registry.part("wells", WellTargets::register);
        registry.part("curved targets", CurvedTargets::register);
        registry.part("lattices", LatticeProblems::register);
        registry.part("chains", FreeEnergyPlugin::samplers);
        registry.part("populations", PopulationMethods::register);
        registry.part("lattice samplers", LatticeSamplers::register);
        registry.part("pairs of states", StatePairs::register);
        registry.part("estimators", Estimators::register);
        registry.part("evidence", EvidenceMetrics::register);
        registry.part("moments", MomentMetrics::register);
        registry.part("chain metrics", ChainMetrics::register);
        registry.part("distances", DistanceMetrics::register);
        registry.part("modes", ModeMetrics::register);
        registry.part("lattice metrics", LatticeMetrics::register);
    }

    private static void samplers(Registry registry) {
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
