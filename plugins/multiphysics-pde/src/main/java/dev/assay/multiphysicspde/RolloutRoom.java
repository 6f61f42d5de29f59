package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.RolloutTask;
import dev.assay.multiphysicspde.metric.RolloutErrors;
import dev.assay.multiphysicspde.operator.CoarsenedRollout;
import dev.assay.multiphysicspde.operator.CoarsenedSolver;
import dev.assay.multiphysicspde.operator.LearnedRollout;
import dev.assay.multiphysicspde.operator.RolloutProblem;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers the tracks that forecast states from trajectories, and their baselines. */
final class RolloutRoom {
    private RolloutRoom() {}

    static void register(Registry registry) {
        registry.problem(
                        "kuramoto-sivashinsky-rollout",
                        RolloutTask.class,
                        RolloutProblem.Line.class,
                        RolloutProblem::kuramotoSivashinsky)
                .offers(RolloutTask.TRAJECTORIES, OperatorTask.EQUATIONS)
                .knows(FORECAST, TruthFacets.FIELD_ERROR)
                .title("Kuramoto–Sivashinsky, rollout")
                .summary(
                        "Learn from trajectories on the attractor of a line of length 22; forecast 120 states, 0.5 apart at 64"
                                + " places, from another start. Errors double every 15 units of time: no map stays close for ever.")
                .source("Kassam and Trefethen 2005, doi:10.1137/S1064827502410633; length of Cvitanović et al. 2010,"
                        + " doi:10.1137/070705623")
                .version(1)
                .exhibit("Forecast in time", FORECAST, Pictures.spaceTime("u", "1"));
        registry.problem(
                        "navier-stokes-vorticity-rollout",
                        RolloutTask.class,
                        RolloutProblem.Flow.class,
                        RolloutProblem::vorticity)
                .offers(RolloutTask.TRAJECTORIES, OperatorTask.EQUATIONS)
                .knows(FORECAST, TruthFacets.FIELD_ERROR)
                .title("Forced vorticity, rollout")
                .summary(
                        "Learn from trajectories of navier-stokes-vorticity, ν = 10⁻³; forecast 20 states of 64 × 64 values, 0.2"
                                + " apart, from another random start. Not an attractor: each start is new, few are seen.")
                .source("Li et al. 2020, arXiv:2010.08895")
                .version(1)
                .exhibit("Last state", FORECAST, Pictures.lastState("omega", "1/s"));
        methods(registry);
        registry.metric("rollout-vrmse", NoSettings.class, s -> RolloutErrors.vrmse())
                .unit("1")
                .lowerIsBetter()
                .family("multiphysics-pde")
                .title("VRMSE of a rollout")
                .summary(
                        "√(mean |e|²/mean |f − f̄|²) over the places, averaged over the next row, rows 6–12, rows 13–30 and all"
                                + " rows. Floor: the error of the truth.")
                .source("The Well 2024, arXiv:2412.00568, without its ε")
                .version(1);
    }

    private static void methods(Registry registry) {
        registry.method("rollout-persistence", RolloutTask.class, NoSettings.class, LearnedRollout::persistence)
                .gives(FORECAST)
                .title("Persistence of the start")
                .summary("The start at all times. Who does not beat it has learned nothing.")
                .source("the usual null model; definition of Assay")
                .version(1);
        registry.method("rollout-mean-field", RolloutTask.class, NoSettings.class, LearnedRollout::mean)
                .needs(RolloutTask.TRAJECTORIES)
                .gives(FORECAST)
                .title("Mean of the training states")
                .summary("The mean of all states seen, at all times: what is left when memory of the start is lost.")
                .source("the usual null model; definition of Assay")
                .version(1);
        registry.method("rollout-nearest-neighbour", RolloutTask.class, NoSettings.class, LearnedRollout::nearest)
                .needs(RolloutTask.TRAJECTORIES)
                .gives(FORECAST)
                .title("Analogues, iterated")
                .summary("What followed the nearest state seen, step by step; O(n) a step with n states.")
                .source("Lorenz 1969, doi:10.1175/1520-0469(1969)26<636:APARBN>2.0.CO;2")
                .version(1);
        registry.method("rollout-pod-ridge", RolloutTask.class, LearnedRollout.Settings.class, LearnedRollout::linear)
                .needs(RolloutTask.TRAJECTORIES)
                .gives(FORECAST)
                .title("Ridge regression of one step, iterated")
                .summary(
                        "Linear map from a state to the proper modes of the next, ridge chosen by leaving one out; iterated."
                                + " O(n² p + n³).")
                .source(
                        "Schmid 2010, doi:10.1017/S0022112010001217; Golub et al. 1979, doi:10.1080/00401706.1979.10489751")
                .version(1);
        registry.method(
                        "rollout-pod-kernel-ridge",
                        RolloutTask.class,
                        LearnedRollout.Settings.class,
                        LearnedRollout::kernel)
                .needs(RolloutTask.TRAJECTORIES)
                .gives(FORECAST)
                .title("Kernel ridge regression of one step, iterated")
                .summary(
                        "Gaussian kernel on states, proper modes of the next; length and ridge chosen by leaving one out;"
                                + " iterated. O(n² p + 6 n³).")
                .source("Batlle et al. 2024, doi:10.1016/j.jcp.2023.112549")
                .version(1);
        registry.method(
                        "rollout-coarsened-solver",
                        RolloutTask.class,
                        CoarsenedSolver.Settings.class,
                        CoarsenedRollout::new)
                .needs(OperatorTask.EQUATIONS)
                .gives(FORECAST)
                .title("Classical solver, coarsened, in time")
                .summary(
                        "Fourier collocation and ETDRK4 on 4, 8, 16, … points a side, without training: where its curve crosses"
                                + " a learned rollout's error is the fair comparison in time.")
                .source("McGreivy and Hakim 2024, doi:10.1038/s42256-024-00897-5")
                .version(1);
    }
}
