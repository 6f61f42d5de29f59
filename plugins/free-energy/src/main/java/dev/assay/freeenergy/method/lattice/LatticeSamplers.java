package dev.assay.freeenergy.method.lattice;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.HEAT_CAPACITY;
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
    }
}
