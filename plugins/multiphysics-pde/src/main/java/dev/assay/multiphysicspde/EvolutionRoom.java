package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.EvolutionMethod;
import dev.assay.multiphysicspde.problem.Burgers;
import dev.assay.multiphysicspde.problem.FisherKpp;
import dev.assay.multiphysicspde.problem.GrayScott;
import dev.assay.multiphysicspde.problem.KuramotoSivashinsky;
import dev.assay.multiphysicspde.problem.NavierStokesVorticity;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers evolutions on periodic lines and squares, and their solvers. */
final class EvolutionRoom {
    private static final Demand PERIODIC = Demand.named("periodic-evolution");

    private EvolutionRoom() {}

    static void register(Registry registry) {
        problems(registry);
        methods(registry);
    }

    private static void problems(Registry registry) {
        registry.problem("burgers", FieldQuestion.class, Burgers.Parameters.class, Burgers::new)
                .demands(PERIODIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Burgers' equation")
                .summary(
                        "u_t + u u_x = ν u_xx on [−1, 1) from −sin πx, exact by Cole and Hopf's integral, at 256 places."
                                + " A front of width ν stands at x = 0: a grid without points in it sees waves that are not there.")
                .solvedBy("etdrk4")
                .source("Hopf 1950, doi:10.1002/cpa.3160030302")
                .version(1)
                .exhibit("Solution and truth", FIELD, Pictures.line("u", "1", "x", "1"));
        registry.problem(
                        "kuramoto-sivashinsky",
                        FieldQuestion.class,
                        KuramotoSivashinsky.Parameters.class,
                        KuramotoSivashinsky::new)
                .demands(PERIODIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Kuramoto–Sivashinsky equation")
                .summary(
                        "u_t + u u_x + u_xx + u_xxxx = 0 on [0, 32π) from cos(x/16)(1 + sin(x/16)), at 256 places. Stiff"
                                + " and soon chaotic: errors grow like e^(0.1 t).")
                .solvedBy("etdrk4")
                .source("Kassam and Trefethen 2005, doi:10.1137/S1064827502410633")
                .version(1)
                .exhibit("Solution and truth", FIELD, Pictures.line("u", "1", "x", "1"));
        registry.problem("fisher-kpp", FieldQuestion.class, FisherKpp.Parameters.class, FisherKpp::new)
                .demands(PERIODIC)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Fronts of the Fisher–KPP equation")
                .summary(
                        "u_t = u_xx + u(1 − u) with two fronts of speed 5/√6 that run apart; profile and speed are exact."
                                + " The front is pulled by its small tail: damping there changes the speed.")
                .solvedBy("etdrk4")
                .source("Ablowitz and Zeppetella 1979, doi:10.1016/S0092-8240(79)80020-8")
                .version(1)
                .exhibit("Solution and truth", FIELD, Pictures.line("u", "1", "x", "√(D/r)"));
        registry.problem("gray-scott", FieldQuestion.class, GrayScott.Parameters.class, GrayScott::new)
                .demands(PERIODIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Gray–Scott reaction")
                .summary(
                        "u_t = Dᵤ∇²u − uv² + F(1 − u), v_t = Dᵥ∇²v + uv² − (F + k)v on a periodic square from two spots;"
                                + " u, v at 64 × 64 places. Thin reaction fronts on a wide square.")
                .solvedBy("etdrk4")
                .source("Pearson 1993, doi:10.1126/science.261.5118.189; start of PINNacle, arXiv:2306.08827")
                .version(1)
                .exhibit("Species v", FIELD, Pictures.of("v", "1", "1", 1));
        registry.problem(
                        "navier-stokes-vorticity",
                        FieldQuestion.class,
                        NavierStokesVorticity.Parameters.class,
                        NavierStokesVorticity::new)
                .demands(PERIODIC)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .title("Forced flow on a torus")
                .summary(
                        "ω_t + w·∇ω = ν∇²ω + f on the periodic unit square from a random Gaussian vorticity; ω at 64 × 64"
                                + " places. Smooth and periodic: the efficient method is spectral.")
                .solvedBy("etdrk4")
                .source("Li et al. 2020, arXiv:2010.08895")
                .version(1)
                .exhibit("Vorticity", FIELD, Pictures.of("omega", "1/s", "1", 1));
    }

    private static void methods(Registry registry) {
        registry.method("etdrk4", FieldQuestion.class, EvolutionMethod.Settings.class, EvolutionMethod::spectral)
                .handles(PERIODIC)
                .declines(EvolutionMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Fourier collocation, exponential time differencing")
                .summary(
                        "Linear terms exact, the others to fourth order in time and spectral in space, products cut to two"
                                + " thirds; O(n² log n) a step on n² points.")
                .source("Kassam and Trefethen 2005, doi:10.1137/S1064827502410633")
                .version(1);
        registry.method(
                        "difference-imex",
                        FieldQuestion.class,
                        EvolutionMethod.Settings.class,
                        EvolutionMethod::differences)
                .handles(PERIODIC)
                .declines(EvolutionMethod::declines)
                .gives(FIELD, QUANTITY)
                .title("Central differences, implicit–explicit")
                .summary(
                        "Second-order differences (Arakawa's form for vorticity), linear terms implicit by the two-step"
                                + " backward formula and solved by fast transforms; O(n² log n) a step.")
                .source("Ascher, Ruuth and Wetton 1995, doi:10.1137/0732037; Arakawa 1966")
                .version(1);
    }
}
