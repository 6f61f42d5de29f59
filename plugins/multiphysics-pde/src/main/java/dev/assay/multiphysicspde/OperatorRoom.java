package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.MakeProblem;
import dev.assay.api.NoSettings;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Registry;
import dev.assay.api.operator.OperatorTask;
import dev.assay.multiphysicspde.operator.CoarsenedSolver;
import dev.assay.multiphysicspde.operator.LearnedOperator;
import dev.assay.multiphysicspde.operator.OperatorProblem;
import dev.assay.multiphysicspde.operator.OperatorProblem.Parameters;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers the tracks that learn from solved instances, and their baselines. */
final class OperatorRoom {
    private static final String LI = "Li et al. 2020, arXiv:2010.08895";

    private OperatorRoom() {}

    static void register(Registry registry) {
        problems(registry);
        methods(registry);
    }

    private static void problems(Registry registry) {
        track(registry, "darcy-operator", OperatorProblem::darcy)
                .offers(OperatorTask.EXAMPLES, OperatorTask.EQUATIONS)
                .title("Darcy flow, operator")
                .summary("From ln a at 64 × 64 places to the pressure there, log-normal medium as in darcy: learn from"
                        + " solved instances, predict others. The map is smooth, the inputs have some 250 dimensions.")
                .exhibit("First instance", FIELD, Pictures.firstOf("u", "1"));
        track(registry, "darcy-two-phase-operator", OperatorProblem::twoPhase)
                .offers(OperatorTask.EXAMPLES, OperatorTask.EQUATIONS)
                .title("Darcy flow in two phases, operator")
                .summary(
                        "As darcy-operator with the medium of darcy-two-phase: inputs jump, so that their distance says"
                                + " little about the distance of the pressures.")
                .exhibit("First instance", FIELD, Pictures.firstOf("u", "1"));
        track(registry, "navier-stokes-vorticity-operator", OperatorProblem::vorticity)
                .offers(OperatorTask.EXAMPLES, OperatorTask.EQUATIONS)
                .title("Forced vorticity, operator")
                .summary("From the vorticity at time 0 to that at time 1 at 64 × 64 places, ν = 10⁻³, starts as in"
                        + " navier-stokes-vorticity. Nonlinear: linear methods only get the decay and the force.")
                .exhibit("First instance", FIELD, Pictures.firstOf("omega", "1/s"));
        track(registry, "darcy-sparse", OperatorProblem::sparseDarcy)
                .offers(OperatorTask.EXAMPLES)
                .title("Darcy flow from 500 points")
                .summary("From the pressure at 500 of the 64 × 64 places to the pressure at all, log-normal medium. The"
                        + " fields are smooth: interpolation goes far.")
                .exhibit("First instance", FIELD, Pictures.firstOf("u", "1"));
        track(registry, "navier-stokes-vorticity-sparse", OperatorProblem::sparseVorticity)
                .offers(OperatorTask.EXAMPLES)
                .title("Forced vorticity from 500 points")
                .summary("From the vorticity at time 1 at 500 of the 64 × 64 places to the vorticity at all.")
                .exhibit("First instance", FIELD, Pictures.firstOf("omega", "1/s"));
    }

    private static ProblemEntry<OperatorTask> track(
            Registry registry, String id, MakeProblem<Parameters, OperatorProblem> make) {
        return registry.problem(id, OperatorTask.class, Parameters.class, make)
                .knows(FIELD, TruthFacets.FIELD_ERROR)
                .source(LI)
                .version(1);
    }

    private static void methods(Registry registry) {
        registry.method("mean-field", OperatorTask.class, NoSettings.class, LearnedOperator::mean)
                .needs(OperatorTask.EXAMPLES)
                .gives(FIELD)
                .title("Mean of the training fields")
                .summary("Whatever the input. Who does not beat it has learned nothing.")
                .source("the usual null model; definition of Assay")
                .version(1);
        registry.method("nearest-neighbour", OperatorTask.class, NoSettings.class, LearnedOperator::nearest)
                .needs(OperatorTask.EXAMPLES)
                .gives(FIELD)
                .title("Nearest training instance")
                .summary("The field of the instance with the nearest input in L2; O(n) a prediction.")
                .source("Cover and Hart 1967, doi:10.1109/TIT.1967.1053964")
                .version(1);
        registry.method("pod-ridge", OperatorTask.class, NoSettings.class, LearnedOperator::linear)
                .needs(OperatorTask.EXAMPLES)
                .gives(FIELD)
                .title("Ridge regression on proper modes")
                .summary("Linear map from the input to the proper modes of the output, ridge chosen by leaving one out."
                        + " O(n² p + n³).")
                .source("Sirovich 1987, doi:10.1090/qam/910462; Golub et al. 1979, doi:10.1080/00401706.1979.10489751")
                .version(1);
        registry.method("pod-kernel-ridge", OperatorTask.class, NoSettings.class, LearnedOperator::kernel)
                .needs(OperatorTask.EXAMPLES)
                .gives(FIELD)
                .title("Kernel ridge regression on proper modes")
                .summary(
                        "Gaussian kernel on the inputs, proper modes of the outputs; length and ridge chosen by leaving"
                                + " one out. O(n² p + 6 n³). Often as good as neural operators at equal data.")
                .source("Batlle et al. 2024, doi:10.1016/j.jcp.2023.112549")
                .version(1);
        registry.method("coarsened-solver", OperatorTask.class, CoarsenedSolver.Settings.class, CoarsenedSolver::new)
                .needs(OperatorTask.EQUATIONS)
                .gives(FIELD)
                .title("Classical solver, coarsened")
                .summary(
                        "The forward problem's own solver on 4, 8, 16, … cells a side, without training: where its curve"
                                + " crosses a learned operator's error is the fair comparison in time.")
                .source("McGreivy and Hakim 2024, doi:10.1038/s42256-024-00897-5")
                .version(1);
    }
}
