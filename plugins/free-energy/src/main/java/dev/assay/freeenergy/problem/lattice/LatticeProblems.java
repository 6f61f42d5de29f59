package dev.assay.freeenergy.problem.lattice;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.HEAT_CAPACITY;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MAGNETIZATION;
import static dev.assay.api.Facets.SUSCEPTIBILITY;

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
        registry.problem("potts", Lattice.class, Potts.Parameters.class, Potts::new)
                .knows(LOG_Z, ENERGY, HEAT_CAPACITY)
                .title("Potts model on a torus")
                .summary("L × L spins of q values, E = −Σ δ(s, s′); exact by transfer matrix. First order for q > "
                        + "4, where two phases of equal weight are parted by a barrier.")
                .source("Wu 1982, doi:10.1103/RevModPhys.54.235")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
        glasses(registry);
    }

    private static void glasses(Registry registry) {
        registry.problem("edwards-anderson-pm1", Lattice.class, EdwardsAnderson.Parameters.class, EdwardsAnderson::new)
                .knows(LOG_Z, ENERGY, HEAT_CAPACITY)
                .title("Edwards–Anderson spin glass, ±1")
                .summary("L × L torus with random couplings ±1; exact by transfer matrix. Many valleys, and "
                        + "clusters of aligned spins do not help.")
                .source("Edwards and Anderson 1975, doi:10.1088/0305-4608/5/5/017")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
        registry.problem(
                        "sherrington-kirkpatrick",
                        Lattice.class,
                        SherringtonKirkpatrick.Parameters.class,
                        SherringtonKirkpatrick::new)
                .knows(LOG_Z, ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY)
                .title("Sherrington–Kirkpatrick spin glass")
                .summary("All pairs coupled by N(0, 1/N); all 2^N configurations summed. Many valleys below T = 1.")
                .source("Sherrington and Kirkpatrick 1975, doi:10.1103/PhysRevLett.35.1792")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
        registry.problem(
                        "random-energy-model",
                        Lattice.class,
                        RandomEnergyModel.Parameters.class,
                        RandomEnergyModel::new)
                .knows(LOG_Z, ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY)
                .title("Random energy model")
                .summary("2^N independent levels ~ N(0, N/2); all are summed. A flip tells nothing about where the "
                        + "low ones are.")
                .source("Derrida 1981, doi:10.1103/PhysRevB.24.2613")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
        registry.problem("hopfield-dense", Lattice.class, HopfieldDense.Parameters.class, HopfieldDense::new)
                .knows(LOG_Z, ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY)
                .title("Dense Hopfield memory")
                .summary("E = −N^(1−p) Σ (ξ · s)^p over random patterns; all 2^N configurations summed. Chains stay "
                        + "with the pattern they met first.")
                .source("Krotov and Hopfield 2016, doi:10.48550/arXiv.1606.01164")
                .exhibit(LAST, CONFIGURATION, LatticePictures::spins)
                .version(1);
    }
}
