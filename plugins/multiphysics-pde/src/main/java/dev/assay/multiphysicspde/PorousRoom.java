package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.OsmosisMethod;
import dev.assay.multiphysicspde.method.SeepageMethod;
import dev.assay.multiphysicspde.porous.Osmosis;
import dev.assay.multiphysicspde.problem.Elder;
import dev.assay.multiphysicspde.problem.ElectroOsmosis;
import dev.assay.multiphysicspde.problem.TruthFacets;
import dev.assay.multiphysicspde.seepage.Seepage;

/** Registers currents and flows in porous media. */
final class PorousRoom {
    private static final Demand ELLIPTIC = Demand.named("elliptic");
    private static final Demand SEEPAGE = Demand.named("seepage");
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
        elder(registry);
    }

    private static void elder(Registry registry) {
        registry.problem("elder", FieldQuestion.class, Elder.Parameters.class, Elder::new)
                .demands(SEEPAGE, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Elder's salt fingers")
                .summary("Salt water sinks from above into a porous box: ∇·w = 0, w = −(K/μ)(∇p + ρ(c)gŷ), ε∂c/∂t +"
                        + " w·∇c − εD∇²c = S. The fingers are unstable: after some years every grid has others, means"
                        + " agree to a few percent. Wanted are u, v, c at 64 × 64 places, the mean of c, the Sherwood"
                        + " number of the top and the depth of the fingers.")
                .solvedBy("seepage-volumes")
                .source("Elder 1967, doi:10.1017/S0022112067000576; Multiphysics Bench, arXiv:2505.17575")
                .version(1)
                .exhibit("Salt", FIELD, Pictures.of("c", "1", "m", 1))
                .exhibit("Velocity upwards", FIELD, Pictures.of("v", "m/s", "m", 1));
        registry.method("seepage-volumes", FieldQuestion.class, SeepageMethod.Explicit.class, SeepageMethod::cells)
                .handles(SEEPAGE, COUPLED)
                .declines(Seepage::declines)
                .gives(FIELD, QUANTITY)
                .title("Finite volumes in time, streamfunction")
                .summary("Conservative central finite volumes with the streamfunction at the corners, third-order"
                        + " Runge–Kutta steps as long as stable: second order, O(N³) a step, O(N²) steps.")
                .source("Shu and Osher 1988, doi:10.1016/0021-9991(88)90177-5")
                .version(1);
        registry.method("streamfunction-adi", FieldQuestion.class, SeepageMethod.Implicit.class, SeepageMethod::nodes)
                .handles(SEEPAGE, COUPLED)
                .declines(Seepage::declines)
                .gives(FIELD, QUANTITY)
                .title("Compact streamfunction, implicit lines")
                .summary("Nine-point compact streamfunction and central differences at nodes, diffusion implicit along"
                        + " lines, advection by Adams–Bashforth: second order, O(N³) a step, O(N) steps.")
                .source("Peaceman and Rachford 1955, doi:10.1137/0103003")
                .version(1);
    }
}
