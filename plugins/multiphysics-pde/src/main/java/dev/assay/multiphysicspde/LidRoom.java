package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.metric.QuantityError;
import dev.assay.multiphysicspde.problem.LidDrivenCavity;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers flow under a moving lid, without heat. */
final class LidRoom {
    private LidRoom() {}

    static void register(Registry registry) {
        registry.problem(
                        "lid-driven-cavity",
                        FieldQuestion.class,
                        LidDrivenCavity.Parameters.class,
                        LidDrivenCavity::new)
                .demands(Demand.named("incompressible-flow"))
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Lid-driven cavity")
                .summary(
                        "Steady flow in a square whose lid moves: (w·∇)w = −∇p + (1/Re)∇²w, ∇·w = 0. The velocity jumps"
                                + " in two corners, and layers of thickness Re^(−1/2) line the walls. Wanted are u, v at"
                                + " 64 × 64 places, their extrema on the centre lines, and the strength of the vortex.")
                .solvedBy("mac-newton-graded")
                .source("Ghia, Ghia and Shin 1982, doi:10.1016/0021-9991(82)90058-4; Botella and Peyret 1998,"
                        + " doi:10.1016/S0045-7930(98)00002-4")
                .version(1)
                .exhibit("Velocity along the lid", FIELD, Pictures.of("u", "U", "L", 1))
                .exhibit("Velocity across", FIELD, Pictures.of("v", "U", "L", 1));
        registry.metric("vortex-error", NoSettings.class, s -> QuantityError.of("psiMin"))
                .unit("1")
                .lowerIsBetter()
                .family("multiphysics-pde")
                .title("Error of the vortex strength")
                .summary("|ψ − ψ*|/|ψ*| of the least streamfunction, as the method gives it. Floor: the error of the"
                        + " truth.")
                .source("Ghia, Ghia and Shin 1982, doi:10.1016/0021-9991(82)90058-4")
                .version(1);
    }
}
