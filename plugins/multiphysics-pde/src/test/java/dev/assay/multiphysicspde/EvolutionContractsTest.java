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

/** Problems and methods of periodic evolutions keep their contracts. */
class EvolutionContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.EvolutionContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.EvolutionContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("burgers").withoutRandomInput(),
                ProblemCase.of("kuramoto-sivashinsky").with("end", "5").withoutRandomInput(),
                ProblemCase.of("fisher-kpp").withoutRandomInput(),
                ProblemCase.of("gray-scott").with("end", "2").withoutRandomInput(),
                ProblemCase.of("navier-stokes-vorticity").with("end", "0.2"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of("etdrk4", "difference-imex")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .with("finest", "32")
                        .with("finestLine", "256")
                        .patience(10)
                        .onProblem("burgers")
                        .onProblem("fisher-kpp")
                        .onProblem("gray-scott", Map.of("end", "5"))
                        .onProblem("navier-stokes-vorticity", Map.of("end", "1")));
    }
}
