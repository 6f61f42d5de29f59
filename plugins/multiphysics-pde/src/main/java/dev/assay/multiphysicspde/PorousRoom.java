package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.OsmosisMethod;
import dev.assay.multiphysicspde.porous.Osmosis;
import dev.assay.multiphysicspde.problem.ElectroOsmosis;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers currents and flows in porous media. */
final class PorousRoom {
    private static final Demand ELLIPTIC = Demand.named("elliptic");
    private static final Demand COUPLED = Demand.named("coupled");

    private PorousRoom() {}

    static void register(Registry registry) {
        registry.problem("electro-osmosis", FieldQuestion.class, ElectroOsmosis.Parameters.class, ElectroOsmosis::new)
                .demands(ELLIPTIC, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Electro-osmosis around a hole")
                .summary("∇·(κ∇V) = 0 and w = −k_p∇p + k_V∇V, ∇·w = 0 in a porous plate with an elliptic hole at 0 V,"
                        + " its sides at 50 V. κ falls off as a Gaussian, by up to fourteen decades: systems must be"
                        + " scaled row by row. Wanted are V, u, v at 64 × 64 places, the current into the hole, and the"
                        + " flow through the right side.")
                .solvedBy("fem-fitted")
                .source("Multiphysics Bench, E_flow, arXiv:2505.17575")
                .version(1)
                .exhibit("Potential", FIELD, Pictures.of("V", "V", "mm", 1e3))
                .exhibit("Velocity along x", FIELD, Pictures.of("u", "m/s", "mm", 1e3))
                .exhibit("Velocity along y", FIELD, Pictures.of("v", "m/s", "mm", 1e3));
        registry.method("fem-fitted", FieldQuestion.class, OsmosisMethod.Fitted.class, OsmosisMethod::fitted)
                .handles(ELLIPTIC, COUPLED)
                .declines(Osmosis::declines)
                .gives(FIELD, QUANTITY)
                .title("Fitted finite elements")
                .summary(
                        "Elements of degree q in logarithmic polar coordinates that follow hole and box: order q + 1 in"
                                + " V, 2q in fluxes read from residuals; sparse LU, O((qN)³).")
                .source("Babuška and Suri 1994, doi:10.1137/1036141")
                .version(1);
    }
}
