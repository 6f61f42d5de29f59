package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems and methods of steady diffusion keep their contracts. */
class EllipticContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.EllipticContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.EllipticContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("poisson").withoutRandomInput(),
                ProblemCase.of("darcy"),
                ProblemCase.of("hartmann").withoutRandomInput(),
                ProblemCase.of("darcy-two-phase"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                diffusion("fv-multigrid").onProblem("darcy").onProblem("hartmann"),
                diffusion("fv-direct").onProblem("darcy").onProblem("hartmann"),
                diffusion("fast-sine"),
                diffusion("fem-q1").onProblem("darcy").onProblem("hartmann"),
                diffusion("fem-q2").onProblem("darcy").onProblem("hartmann"));
    }

    private static MethodCase diffusion(String id) {
        return MethodCase.of(id)
                .withoutRandomness()
                .with("finest", "32")
                .patience(10)
                .onProblem("poisson");
    }
}
