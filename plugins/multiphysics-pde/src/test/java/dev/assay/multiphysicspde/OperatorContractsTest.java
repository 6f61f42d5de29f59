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

/** Tracks that learn, and their baselines, keep their contracts. */
class OperatorContractsTest {
    private static final Map<String, String> SMALL = Map.of("train", "12", "test", "2");

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.OperatorContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.OperatorContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                        "darcy-operator",
                        "darcy-two-phase-operator",
                        "navier-stokes-vorticity-operator",
                        "darcy-sparse",
                        "navier-stokes-vorticity-sparse")
                .map(id -> ProblemCase.of(id).with("train", "8").with("test", "1"));
    }

    static Stream<MethodCase> methods() {
        return Stream.concat(
                Stream.of("mean-field", "nearest-neighbour", "pod-ridge", "pod-kernel-ridge")
                        .map(id -> learned(id).onProblem("darcy-sparse", SMALL)),
                Stream.of(learned("coarsened-solver").with("finest", "16")));
    }

    private static MethodCase learned(String id) {
        return MethodCase.of(id).withoutRandomness().patience(10).onProblem("darcy-operator", SMALL);
    }
}
