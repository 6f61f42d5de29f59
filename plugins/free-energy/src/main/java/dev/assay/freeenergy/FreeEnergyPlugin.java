package dev.assay.freeenergy;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.api.lattice.Lattice;
import dev.assay.freeenergy.method.HamiltonianMonteCarlo;
import dev.assay.freeenergy.method.IsingMetropolis;
import dev.assay.freeenergy.method.NoUTurn;
import dev.assay.freeenergy.method.RandomWalkMetropolis;
import dev.assay.freeenergy.method.Wolff;
import dev.assay.freeenergy.method.population.PopulationMethods;
import dev.assay.freeenergy.metric.chain.ChainMetrics;
import dev.assay.freeenergy.metric.distance.DistanceMetrics;
import dev.assay.freeenergy.metric.evidence.EvidenceMetrics;
import dev.assay.freeenergy.metric.lattice.LatticeMetrics;
import dev.assay.freeenergy.metric.mode.ModeMetrics;
import dev.assay.freeenergy.metric.moment.MomentMetrics;
import dev.assay.freeenergy.problem.Ising2d;
import dev.assay.freeenergy.problem.Pictures;
import dev.assay.freeenergy.problem.curved.CurvedTargets;
import dev.assay.freeenergy.problem.gaussian.GaussianTargets;
import dev.assay.freeenergy.problem.mixture.MixtureTargets;
import dev.assay.freeenergy.problem.posterior.Posteriors;
import dev.assay.freeenergy.problem.well.WellTargets;

/** Brings targets with exact answers, the classic samplers, and the metrics that tell them apart. */
public final class FreeEnergyPlugin implements Plugin {
    /** For the service loader. */
    public FreeEnergyPlugin() {}

    @Override
    public void register(Registry registry) {
        Posteriors.register(registry);
        GaussianTargets.register(registry);
        MixtureTargets.register(registry);
        WellTargets.register(registry);
        CurvedTargets.register(registry);
        lattices(registry);
        samplers(registry);
        PopulationMethods.register(registry);
        spinSamplers(registry);
        EvidenceMetrics.register(registry);
        MomentMetrics.register(registry);
        ChainMetrics.register(registry);
        DistanceMetrics.register(registry);
        ModeMetrics.register(registry);
        LatticeMetrics.register(registry);
    }

    private static void lattices(Registry registry) {
        registry.problem("ising2d", Lattice.class, Ising2d.Parameters.class, Ising2d::new)
                .knows(LOG_Z, ENERGY)
                .title("Ising model on a torus")
                .summary("L × L spins, E = −Σ s s′ over nearest neighbours. ln Z and energy are exact at any L and T; "
                        + "local moves are slow near T = 2.269185.")
                .source("Kaufman 1949, doi:10.1103/PhysRev.76.1232")
                .exhibit("The last configuration", CONFIGURATION, Pictures::spins)
                .version(1);
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

    private static void spinSamplers(Registry registry) {
        registry.method("ising-metropolis", Lattice.class, IsingMetropolis.Settings.class, IsingMetropolis::new)
                .gives(ENERGY, CONFIGURATION)
                .title("Metropolis spin flips")
                .summary("Sweeps in row order from all spins up; L² declared spins a sweep.")
                .source("Metropolis et al. 1953, doi:10.1063/1.1699114")
                .version(1);
        registry.method("wolff", Lattice.class, Wolff.Settings.class, Wolff::new)
                .declines(Wolff::declines)
                .gives(ENERGY, CONFIGURATION)
                .title("Wolff clusters")
                .summary("Clusters of equal spins turned as one; declares the spins turned. Ferromagnets only.")
                .source("Wolff 1989, doi:10.1103/PhysRevLett.62.361")
                .version(1);
    }
}
