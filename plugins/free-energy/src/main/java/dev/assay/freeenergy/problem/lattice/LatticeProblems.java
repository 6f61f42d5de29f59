package dev.assay.freeenergy.problem.lattice;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.HEAT_CAPACITY;
import static dev.assay.api.Facets.LOG_Z;

import dev.assay.api.Registry;
import dev.assay.api.lattice.Lattice;

/** Registers the lattices. */
public final class LatticeProblems {
    private static final String LAST = "The last configuration";

    private LatticeProblems() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.problem("ising2d", Lattice.class, Ising2d.Parameters.class, Ising2d::new)
                .knows(LOG_Z, ENERGY, HEAT_CAPACITY)
                .title("Ising model on a torus")
                .summary("L × L spins, E = −Σ s s′ over nearest neighbours. ln Z and energy are exact at any L and T; "
                        + "local moves are slow near T = 2.269185.")
                .source("Kaufman 1949, doi:10.1103/PhysRev.76.1232")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
    }
}
