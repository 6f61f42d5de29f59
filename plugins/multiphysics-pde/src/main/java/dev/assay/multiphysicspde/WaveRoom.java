package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.ElectroThermalMethod;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.problem.CylinderScattering;
import dev.assay.multiphysicspde.problem.ElectroThermal;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers scattered electromagnetic waves, with the heat they make and without, and their solvers. */
final class WaveRoom {
    private static final Demand WAVE = Demand.named("helmholtz");
    private static final Demand COUPLED = Demand.named("coupled");

    private WaveRoom() {}

    static void register(Registry registry) {
        problems(registry);
        waveMethods(registry);
    }

    private static void problems(Registry registry) {
        registry.problem("electro-thermal", FieldQuestion.class, ElectroThermal.Parameters.class, ElectroThermal::new)
                .demands(WAVE, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Microwave heating of a silicon rod")
                .summary("A 4 GHz plane wave on an elliptic silicon rod in a ceramic square of 128 mm:"
                        + " ∇²E + k₀²(ε − jσ(T)/ωε₀)E = 0 with an open boundary, −∇·(K∇T) = ½σ(T)|E|² with heat"
                        + " transfer at the sides. Resonances of the rod make E sensitive to its shape. Wanted are E"
                        + " and T at 64 × 64 places, the heat made per metre of rod, and the"
                        + " least, largest and central temperature.")
                .solvedBy("helmholtz-compact")
                .source("Multiphysics Bench, TE_heat, arXiv:2505.17575")
                .version(2)
                .exhibit("Field strength", FIELD, Pictures.of("E", "V/m", "mm", 1e3))
                .exhibit("Temperature", FIELD, Pictures.of("T", "K", "mm", 1e3));
        registry.problem(
                        "dielectric-cylinder",
                        FieldQuestion.class,
                        CylinderScattering.Parameters.class,
                        CylinderScattering::new)
                .demands(WAVE)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Wave on a dielectric cylinder")
                .summary("∇²E + k₀²εE = 0, a plane wave on a circular rod of permittivity ε_r and radius R, open"
                        + " boundary. The truth is an exact series: errors show what steps of ε and the artificial"
                        + " boundary cost. Wanted are E at 64 × 64 places, E at the centre and the largest |E|.")
                .solvedBy("helmholtz-compact")
                .source("Balanis 2012, doi:10.1002/9781118105153, ch. 11")
                .version(1)
                .exhibit("Field strength", FIELD, Pictures.of("E", "V/m", "mm", 1e3));
    }

    private static void waveMethods(Registry registry) {
        registry.method(
                        "helmholtz-direct",
                        FieldQuestion.class,
                        ElectroThermalMethod.Direct.class,
                        ElectroThermalMethod::direct)
                .handles(WAVE, COUPLED)
                .declines(Models::notWave)
                .gives(FIELD, QUANTITY)
                .title("Five-point Helmholtz, direct")
                .summary("Second-order finite differences with an absorbing layer and cell-averaged permittivity,"
                        + " complex multifrontal LU once, refinement for later temperatures; finite volumes for heat;"
                        + " Picard's iteration between the two. O(N³).")
                .source("Berenger 1994, doi:10.1006/jcph.1994.1159; George 1973, doi:10.1137/0710032")
                .version(1);
        registry.method(
                        "helmholtz-iterative",
                        FieldQuestion.class,
                        ElectroThermalMethod.Iterative.class,
                        ElectroThermalMethod::iterative)
                .handles(WAVE, COUPLED)
                .declines(Models::notWave)
                .gives(FIELD, QUANTITY)
                .title("Five-point Helmholtz, shifted Laplacian")
                .summary("The equations of helmholtz-direct by BiCGStab, preconditioned with a multigrid cycle for"
                        + " k²(1 − jβ); heat by multigrid conjugate gradients. O(N²) an iteration.")
                .source("Erlangga, Oosterlee and Vuik 2006, doi:10.1137/040615195")
                .version(1);
        registry.method(
                        "helmholtz-compact",
                        FieldQuestion.class,
                        ElectroThermalMethod.Direct.class,
                        ElectroThermalMethod::compact)
                .handles(WAVE, COUPLED)
                .declines(Models::notWave)
                .gives(FIELD, QUANTITY)
                .title("Nine-point compact Helmholtz, direct")
                .summary("Fourth-order compact differences inside uniform media, second order at the rod's surface with"
                        + " a smaller constant; else as helmholtz-direct.")
                .source("Singer and Turkel 1998, doi:10.1016/S0045-7825(98)00023-1")
                .version(1);
        registry.method(
                        "lippmann-schwinger",
                        FieldQuestion.class,
                        ElectroThermalMethod.Integral.class,
                        ElectroThermalMethod::integral)
                .handles(WAVE, COUPLED)
                .declines(Models::notWave)
                .gives(FIELD, QUANTITY)
                .title("Volume integral equation with FFT")
                .summary("E = E_b + k₀² ∫ G χ E, pulse functions, GMRES with FFT convolutions: radiation is exact, no"
                        + " absorbing layer. O(N² log N) an iteration.")
                .source("Richmond 1965, doi:10.1109/TAP.1965.1138427")
                .version(1);
    }
}
