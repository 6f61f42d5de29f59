package dev.assay.freeenergy.method.lattice;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.HEAT_CAPACITY;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MAGNETIZATION;
import static dev.assay.api.Facets.SUSCEPTIBILITY;

import dev.assay.api.Facet;
import dev.assay.api.Registry;
import dev.assay.api.lattice.Lattice;

/** Registers the methods for lattices. */
public final class LatticeSamplers {
    private static final Facet<?>[] MEASURED = {ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY, CONFIGURATION};

    private LatticeSamplers() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.method("ising-metropolis", Lattice.class, IsingMetropolis.Settings.class, IsingMetropolis::new)
                .gives(MEASURED)
                .title("Metropolis spin flips")
                .summary("Sweeps in row order from all spins up; N declared spins a sweep. Slow near a critical point.")
                .source("Metropolis et al. 1953, doi:10.1063/1.1699114")
                .version(2);
        registry.method("heat-bath", Lattice.class, HeatBath.Settings.class, HeatBath::new)
                .gives(MEASURED)
                .title("Heat bath")
                .summary(
                        "Spins drawn in row order from their distribution given the neighbours; N declared spins a sweep.")
                .source("Glauber 1963, doi:10.1063/1.1703954")
                .version(1);
        registry.method("wolff", Lattice.class, Wolff.Settings.class, Wolff::new)
                .declines(Wolff::declines)
                .gives(MEASURED)
                .title("Wolff clusters")
                .summary("Clusters of equal spins turned as one; declares the spins turned. Couplings >= 0 only.")
                .source("Wolff 1989, doi:10.1103/PhysRevLett.62.361")
                .version(2);
        registry.method("swendsen-wang", Lattice.class, SwendsenWang.Settings.class, SwendsenWang::new)
                .declines(SwendsenWang::declines)
                .gives(MEASURED)
                .title("Swendsen–Wang clusters")
                .summary("All clusters of open bonds take random values; N declared spins a move. Couplings >= 0 only.")
                .source("Swendsen and Wang 1987, doi:10.1103/PhysRevLett.58.86")
                .version(1);
        fast(registry);
    }

    private static void fast(Registry registry) {
        registry.method("multispin", Lattice.class, Multispin.Settings.class, Multispin::new)
                .declines(Multispin::declines)
                .gives(MEASURED)
                .title("Multi-spin Metropolis")
                .summary(
                        "64 independent systems in the bits of words, each with its own random bits; 64 N declared spins a "
                                + "sweep, and every system warms up by itself.")
                .source("Zorn, Herrmann and Rebbi 1981, doi:10.1016/0010-4655(81)90176-4")
                .version(1);
        registry.method(
                        "lattice-parallel-tempering",
                        Lattice.class,
                        ParallelTempering.Settings.class,
                        ParallelTempering::new)
                .gives(MEASURED)
                .title("Parallel tempering of spins")
                .summary(
                        "Replicas on a geometric ladder of temperatures exchange configurations; replicas × N declared "
                                + "spins a round.")
                .source("Hukushima and Nemoto 1996, doi:10.1143/JPSJ.65.1604")
                .version(1);
        registry.method(
                        "population-annealing",
                        Lattice.class,
                        PopulationAnnealing.Settings.class,
                        PopulationAnnealing::new)
                .gives(LOG_Z, ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY, CONFIGURATION)
                .title("Population annealing")
                .summary(
                        "Populations cooled from infinite temperature, resampled at every step; ln Z from the mean weights. "
                                + "Members × levels × N declared spins a population.")
                .source("Hukushima and Iba 2003, doi:10.1063/1.1632130; Machta 2010, doi:10.1103/PhysRevE.82.026704")
                .version(1);
        registry.method("wang-landau", Lattice.class, WangLandau.Settings.class, WangLandau::new)
                .declines(WangLandau::declines)
                .gives(LOG_Z, ENERGY, HEAT_CAPACITY, CONFIGURATION)
                .title("Wang–Landau, 1/t")
                .summary("Walks flat in energy that learn the number of states; one declared spin a step. "
                        + "The time for a crossing grows faster than N².")
                .source("Wang and Landau 2001, doi:10.1103/PhysRevLett.86.2050; Belardinelli and Pereyra 2007, "
                        + "doi:10.1103/PhysRevE.75.046701")
                .version(1);
    }
}
