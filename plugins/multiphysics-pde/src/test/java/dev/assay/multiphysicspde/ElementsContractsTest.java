package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Finite elements of flow keep their contract on all their kinds of question. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class ElementsContractsTest extends MethodCases {
    ElementsContractsTest() {
        super(new MultiphysicsPlugin());
    }

    static Stream<MethodCase> methods() {
        return Stream.of(MethodCase.of("taylor-hood")
                .withoutRandomness()
                .with("finest", "16")
                .patience(20)
                .onProblem("heated-cavity", Map.of("Ra", "1000"))
                .onProblem("lid-driven-cavity", Map.of("Re", "50"))
                .onProblem("heated-disc", Map.of("r", "14", "cx", "4", "cy", "-6", "Qh", "50"))
                .onProblem("mhd-pump", Map.of("A", "0.5", "x0", "0", "y0", "0", "s", "1")));
    }
}
