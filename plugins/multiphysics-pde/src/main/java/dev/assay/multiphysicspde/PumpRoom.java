package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.PumpMethod;
import dev.assay.multiphysicspde.method.TaylorHoodMethod;
import dev.assay.multiphysicspde.problem.MhdPump;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers the magnetic pump and its solvers. */
final class PumpRoom {
    private static final Demand PUMP = Demand.named("magnetic-pump");
    private static final Demand COUPLED = Demand.named("coupled");

    private PumpRoom() {}

    static void register(Registry registry) {
        registry.problem("mhd-pump", FieldQuestion.class, MhdPump.Parameters.class, MhdPump::new)
                .demands(PUMP, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Magnetic pump")
                .summary("A current across a magnet's field drives salt water along a channel: ρ(w·∇)w = −∇p + μ∇²w −"
                        + " (12μ/H²)w + J × B, J = σ(−∇φ + w × B), ∇·J = 0. The current is singular at the ends of the"
                        + " electrodes and holds plain grids to first order. Wanted are u, v, φ, J at 64 × 64 places,"
                        + " the flow and the current.")
                .solvedBy("mac-mhd")
                .source("our own, after Multiphysics Bench, MHD, arXiv:2505.17575; Müller and Bühler 2001,"
                        + " doi:10.1007/978-3-662-04405-6")
                .version(1)
                .exhibit("Velocity along the channel", FIELD, Pictures.of("u", "m/s", "cm", 1e2))
                .exhibit("Velocity across", FIELD, Pictures.of("v", "m/s", "cm", 1e2))
                .exhibit("Potential", FIELD, Pictures.of("phi", "V", "cm", 1e2));
        registry.method("mac-mhd", FieldQuestion.class, PumpMethod.Settings.class, PumpMethod::newton)
                .handles(PUMP, COUPLED)
                .declines(PumpMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Staggered finite volumes with currents, Newton")
                .summary("Flow, pressure and potential at once on staggered grids that conserve mass, charge and"
                        + " momentum; Newton's iteration, sparse LU, O(N³) an iteration.")
                .source("Ni et al. 2007, doi:10.1016/j.jcp.2007.07.025; Harlow and Welch 1965, doi:10.1063/1.1761178")
                .version(1);
        registry.method("mac-mhd-advective", FieldQuestion.class, PumpMethod.Settings.class, PumpMethod::picard)
                .handles(PUMP, COUPLED)
                .declines(PumpMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Staggered differences with currents, Picard")
                .summary("As mac-mhd with momentum carried in advective form and the carrying velocity frozen: cheaper"
                        + " to derive, linear convergence, momentum conserved to second order only.")
                .source("Kelley 1995, doi:10.1137/1.9781611970944")
                .version(1);
        registry.method("taylor-hood", FieldQuestion.class, TaylorHoodMethod.Settings.class, TaylorHoodMethod::new)
                .handles(PUMP, Demand.named("incompressible-flow"), COUPLED)
                .declines(TaylorHoodMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Taylor–Hood elements, Newton")
                .summary(
                        "Velocity and what it carries of degree 2, pressure of degree 1, on elements that follow a disc in"
                                + " the flow and shrink towards walls and the ends of electrodes; all unknowns at once by Newton"
                                + " and multifrontal LU, O(N³) a step. Order 3 where all is smooth.")
                .source("Taylor and Hood 1973, doi:10.1016/0045-7930(73)90027-3")
                .version(1);
    }
}
