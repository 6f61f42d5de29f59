package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.ChebyshevMethod;
import dev.assay.multiphysicspde.method.CoarseInterpolated;
import dev.assay.multiphysicspde.method.MacNewtonMethod;
import dev.assay.multiphysicspde.method.MacProjectionMethod;
import dev.assay.multiphysicspde.method.StreamfunctionMethod;
import dev.assay.multiphysicspde.metric.FieldMetrics;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.problem.HeatedCavity;
import dev.assay.multiphysicspde.problem.HeatedDisc;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers the problems, methods and metrics of the family multiphysics-pde. */
public final class MultiphysicsPlugin implements Plugin {
    private static final Demand FLOW = Demand.named("incompressible-flow");
    private static final Demand WAVE = Demand.named("helmholtz");
    private static final Demand COUPLED = Demand.named("coupled");

    @Override
    public void register(Registry registry) {
        problems(registry);
        flowMethods(registry);
        registry.part("waves", WaveRoom::register);
        registry.part("sound", SoundRoom::register);
        EvolutionRoom.register(registry);
        GasRoom.register(registry);
        EllipticRoom.register(registry);
        LidRoom.register(registry);
        OperatorRoom.register(registry);
        registry.part("rollouts", RolloutRoom::register);
        registry.part("porous plates", PorousRoom::register);
        registry.part("pumps", PumpRoom::register);
        registry.part("coupled diffusion", ThermistorRoom::register);
        registry.part("field metrics", FieldMetrics::register);
    }

    private static void problems(Registry registry) {
        registry.problem("heated-cavity", FieldQuestion.class, HeatedCavity.Parameters.class, HeatedCavity::new)
                .demands(FLOW, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Heated cavity")
                .summary("Natural convection in a square, hot on the left, cold on the right: (w·∇)w = −∇p + Pr ∇²w"
                        + " + Ra Pr T ŷ, ∇·w = 0, w·∇T = ∇²T. Boundary layers of thickness Ra^(−1/4). Wanted are u, v,"
                        + " T at 64 × 64 places, the Nusselt number of the hot wall (mean, largest, least), and the largest u, v"
                        + " on the centre lines.")
                .solvedBy("mac-newton-graded")
                .source("de Vahl Davis 1983, doi:10.1002/fld.1650030305")
                .version(2)
                .exhibit("Temperature", FIELD, Pictures.of("T", "ΔT", "L", 1));
        registry.problem("heated-disc", FieldQuestion.class, HeatedDisc.Parameters.class, HeatedDisc::new)
                .demands(FLOW, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Heated disc in air")
                .summary("Natural convection around a heated copper disc in a square of air between cold walls:"
                        + " ρ(w·∇)w = −∇p + μ∇²w + ρβ(T − T₀)gŷ, ρc w·∇T = ∇·(k∇T) + Q, k 16 000 times larger in the"
                        + " disc. Grids that do not follow the disc are of first order there. Wanted are u, v, T at 64 ×"
                        + " 64 places, the largest and mean temperature, and the largest speed.")
                .solvedBy("mac-newton-graded")
                .source("Multiphysics Bench, NS_heat, arXiv:2505.17575")
                .version(1)
                .exhibit("Temperature", FIELD, Pictures.of("T", "K", "mm", 1e3))
                .exhibit("Velocity upwards", FIELD, Pictures.of("v", "m/s", "mm", 1e3));
    }

    private static void flowMethods(Registry registry) {
        registry.method("mac-newton", FieldQuestion.class, MacNewtonMethod.Uniform.class, MacNewtonMethod::new)
                .handles(FLOW, COUPLED)
                .declines(Models::notFlow)
                .gives(FIELD, QUANTITY)
                .title("Staggered finite volumes, Newton")
                .summary("Second-order staggered finite volumes on uniform grids, all unknowns at once by Newton's"
                        + " method with multifrontal LU, O(N³) a step; each grid starts from the one before,"
                        + " continuation in the force where a cold start fails.")
                .source("Harlow and Welch 1965, doi:10.1063/1.1761178; Duff and Reid 1983, doi:10.1145/356044.356047")
                .version(1);
        registry.method("mac-newton-graded", FieldQuestion.class, MacNewtonMethod.Graded.class, MacNewtonMethod::new)
                .handles(FLOW, COUPLED)
                .declines(Models::notFlow)
                .gives(FIELD, QUANTITY)
                .title("Staggered finite volumes on clustered grids, Newton")
                .summary("As mac-newton, on grids clustered towards the walls, x = s − (a/2π) sin 2πs: boundary layers"
                        + " get several cells at the same cost.")
                .source("Harlow and Welch 1965, doi:10.1063/1.1761178")
                .version(1);
        registry.method(
                        "mac-projection",
                        FieldQuestion.class,
                        MacProjectionMethod.Settings.class,
                        MacProjectionMethod::new)
                .handles(FLOW, COUPLED)
                .declines(MacProjectionMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Staggered finite volumes, projection")
                .summary("The same uniform equations marched to the steady state: factored implicit steps for heat and"
                        + " momentum, then projection with a cosine-transform Poisson solver, O(N² log N) a step.")
                .source("Chorin 1968, doi:10.1090/S0025-5718-1968-0242392-2")
                .version(1);
        registry.method(
                        "chebyshev-collocation",
                        FieldQuestion.class,
                        ChebyshevMethod.Settings.class,
                        ChebyshevMethod::new)
                .handles(FLOW, COUPLED)
                .declines(ChebyshevMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Chebyshev collocation")
                .summary("Polynomials in streamfunction and temperature, dense Newton: exponential convergence, O(N⁶) a"
                        + " step. The efficient method for smooth fields in a box, against which low orders must be"
                        + " judged.")
                .source("Le Quéré 1991, doi:10.1016/0045-7930(91)90025-D")
                .version(1);
        registry.method(
                        "streamfunction-compact",
                        FieldQuestion.class,
                        StreamfunctionMethod.Settings.class,
                        StreamfunctionMethod::new)
                .handles(FLOW, COUPLED)
                .declines(StreamfunctionMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Streamfunction and vorticity, compact")
                .summary(
                        "Compact differences of fourth order for streamfunction, vorticity and temperature: no pressure,"
                                + " mass kept exactly. Newton, GMRES preconditioned by the LU of the second-order scheme, O(N³) a"
                                + " step. Where a moving wall meets a resting one the order falls to about 2.")
                .source("E and Liu 1996, doi:10.1006/jcph.1996.0125")
                .version(1);
        registry.method(
                        "coarse-interpolated",
                        FieldQuestion.class,
                        CoarseInterpolated.Settings.class,
                        CoarseInterpolated::new)
                .handles(FLOW, WAVE, COUPLED)
                .declines(CoarseInterpolated::declines)
                .gives(FIELD, QUANTITY)
                .title("Coarse grid, bilinear interpolation")
                .summary("Baseline: the plain second-order solver on grids of 4 to 24 cells a side, interpolated"
                        + " bilinearly. A learned method that does not beat it has learned nothing.")
                .source("McGreivy and Hakim 2024, doi:10.1038/s42256-024-00897-5 (on weak baselines)")
                .version(1);
    }
}
