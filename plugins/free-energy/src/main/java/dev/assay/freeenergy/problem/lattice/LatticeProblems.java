package dev.assay.freeenergy.problem.lattice;

import static dev.assay.api.Facets.CONFIGURATION;
import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.HEAT_CAPACITY;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MAGNETIZATION;
import static dev.assay.api.Facets.MODES;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.Facets.SUSCEPTIBILITY;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.api.lattice.Lattice;
import dev.assay.freeenergy.problem.Pictures;

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
        registry.problem("ising3d", Lattice.class, Ising3d.Parameters.class, Ising3d::new)
                .knows(LOG_Z, ENERGY, MAGNETIZATION, HEAT_CAPACITY, SUSCEPTIBILITY)
                .title("Ising model in three dimensions")
                .summary(
                        "L × L × L spins, E = −Σ s s′ over nearest neighbours; long cluster runs at T = 4.0, 4.5115 (critical) "
                                + "and 6.0 for L = 4 and 8, all configurations summed at L = 2. Local moves are slow near the critical point.")
                .source("Ferrenberg, Xu and Landau 2018, doi:10.1103/PhysRevE.97.043301")
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
        fields(registry);
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

    private static void fields(Registry registry) {
        registry.problem(
                        "gaussian-free-field",
                        Density.class,
                        GaussianFreeField.Parameters.class,
                        GaussianFreeField::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Gaussian free field")
                .summary("φ(4φ − Σ neighbours) + m² φ² on an L × L torus; exact in Fourier space. Long waves are slow: "
                        + "condition number 1 + 8/m².")
                .source(
                        "closed form; the action of Arbel, Matthews and Doucet 2021, doi:10.48550/arXiv.2102.07501, at λ = 0")
                .exhibit("The last sample", SAMPLES, (question, judging) -> LatticePictures.field(judging))
                .version(1);
        registry.problem("phi4-chain", Density.class, Phi4Chain.Parameters.class, Phi4Chain::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, MODES)
                .title("φ⁴ chain")
                .summary("Double wells coupled along a chain between walls at 0; exact by transfer operator. "
                        + "Two mirror modes, and all coordinates must cross together.")
                .source("Gabrié, Rotskoff and Vanden-Eijnden 2022, doi:10.1073/pnas.2109420119")
                .exhibit("Samples along the chain", SAMPLES, (question, judging) -> LatticePictures.chain(judging))
                .version(1);
        torus(registry);
        registry.problem(
                        "hopfield-continuous",
                        Density.class,
                        HopfieldContinuous.Parameters.class,
                        HopfieldContinuous::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Modern Hopfield memory")
                .summary(
                        "Energy −ln Σ exp(β ξ·x)/β + ½‖x‖² over random patterns of ±1: exactly a mixture of equal Gaussians. "
                                + "Modes √(2d) apart.")
                .source("Ramsauer et al. 2020, doi:10.48550/arXiv.2008.02217")
                .exhibit("Samples beside exact ones", SAMPLES, (question, judging) -> Pictures.cloud(judging, 0, 1))
                .version(1);
    }

    private static void torus(Registry registry) {
        registry.problem("phi4-aft-14", Density.class, NoSettings.class, Phi4Torus::aft)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, MODES)
                .title("φ⁴ field, 14 × 14, m² = −4.75")
                .summary("Σ φ(4φ − Σ neighbours) + m² φ² + λ φ⁴ on a torus, λ = 5.1. Near criticality: the field is "
                        + "correlated over the whole lattice, and two mirror modes must be linked.")
                .source("Arbel, Matthews and Doucet 2021, doi:10.48550/arXiv.2102.07501")
                .exhibit("The last sample", SAMPLES, (question, judging) -> LatticePictures.field(judging))
                .version(1);
        registry.problem("phi4-feat-16", Density.class, NoSettings.class, Phi4Torus::feat)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, MODES)
                .title("φ⁴ field, 16 × 16, m² = −1")
                .summary("Σ (β/2 + 4) φ² + (γ/16) φ⁴ − 2φ(φ right + φ down) on a torus, β = −2, γ = 12.8. "
                        + "Two mirror modes, linked only through fields with walls.")
                .source("He et al. 2025, doi:10.48550/arXiv.2504.11516")
                .exhibit("The last sample", SAMPLES, (question, judging) -> LatticePictures.field(judging))
                .version(1);
    }
}
