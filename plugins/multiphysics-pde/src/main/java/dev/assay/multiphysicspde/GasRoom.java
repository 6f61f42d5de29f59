package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.GasMethod;
import dev.assay.multiphysicspde.problem.EulerSod;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers the shock tube and its solvers. */
final class GasRoom {
    private static final Demand GAS = Demand.named("ideal-gas");

    private GasRoom() {}

    static void register(Registry registry) {
        registry.problem("euler-sod", FieldQuestion.class, EulerSod.Parameters.class, EulerSod::new)
                .demands(GAS)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Sod's shock tube")
                .summary(
                        "The Euler equations of an ideal gas from two states at rest: a fan, a contact and a shock, exact by"
                                + " the Riemann solution; ρ, u, p at 200 places. Jumps hold every scheme to first order.")
                .solvedBy("weno5")
                .source("Sod 1978, doi:10.1016/0021-9991(78)90023-2")
                .version(1)
                .exhibit("Density and truth", FIELD, Pictures.line("rho", "1", "x", "1"));
        registry.method("muscl-hllc", FieldQuestion.class, GasMethod.Settings.class, GasMethod::muscl)
                .handles(GAS)
                .declines(GasMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("MUSCL with HLLC fluxes")
                .summary(
                        "Finite volumes of second order: van Leer's limited slopes, HLLC's three-wave flux, two stages; O(n) a"
                                + " step, O(n²) in all.")
                .source("Toro, Spruce and Speares 1994, doi:10.1007/BF01414629")
                .version(1);
        registry.method("weno5", FieldQuestion.class, GasMethod.Settings.class, GasMethod::weno)
                .handles(GAS)
                .declines(GasMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("WENO of fifth order")
                .summary(
                        "Finite volumes with weighted fifth-order reconstruction of characteristic variables, Rusanov's flux,"
                                + " three stages; sharper than second order where the flow is smooth, at thrice the cost.")
                .source("Jiang and Shu 1996, doi:10.1006/jcph.1996.0130")
                .version(1);
    }
}
