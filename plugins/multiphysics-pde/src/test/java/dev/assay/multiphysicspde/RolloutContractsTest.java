package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Tracks that forecast from trajectories, and their baselines, keep their contracts. */
class RolloutContractsTest {
    private static final Map<String, String> SMALL = Map.of("train", "8", "rows", "6");

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.RolloutContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.RolloutContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("kuramoto-sivashinsky-rollout")
                        .with("train", "2")
                        .with("rows", "20"),
                ProblemCase.of("navier-stokes-vorticity-rollout")
                        .with("train", "1")
                        .with("rows", "3"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                        "rollout-persistence",
                        "rollout-mean-field",
                        "rollout-nearest-neighbour",
                        "rollout-pod-ridge",
                        "rollout-pod-kernel-ridge",
                        "rollout-coarsened-solver")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .patience(10)
                        .onProblem("kuramoto-sivashinsky-rollout", SMALL));
    }
}
