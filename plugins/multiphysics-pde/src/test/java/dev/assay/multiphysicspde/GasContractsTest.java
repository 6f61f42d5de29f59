package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The shock tube and its solvers keep their contracts. */
class GasContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.GasContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.GasContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(ProblemCase.of("euler-sod").withoutRandomInput().other("end", "0.15"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of("muscl-hllc", "weno5")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .with("finest", "128")
                        .patience(10)
                        .onProblem("euler-sod"));
    }
}
