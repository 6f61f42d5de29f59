package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Flow under a lid and its solvers keep their contracts. */
class LidContractsTest {
    @Nested
    @Tag("slow")
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.LidContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.LidContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(ProblemCase.of("lid-driven-cavity").with("Re", "100").withoutRandomInput());
    }

    static Stream<MethodCase> methods() {
        return Stream.of("mac-newton", "mac-newton-graded", "mac-projection", "streamfunction-compact")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .with("finest", "16")
                        .patience(10)
                        .onProblem("lid-driven-cavity", Map.of("Re", "100")));
    }
}
