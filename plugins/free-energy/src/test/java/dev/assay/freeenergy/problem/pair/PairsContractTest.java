package dev.assay.freeenergy.problem.pair;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair and ladder keeps the contract of problems. */
@ParameterizedClass(name = "{0}")
@MethodSource("problems")
class PairsContractTest extends ProblemCases {
    PairsContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("harmonic-pymbar").other("equal", "true"),
                ProblemCase.of("exponential-pymbar"),
                ProblemCase.of("gaussian-work"),
                ProblemCase.of("double-well-pulling"),
                ProblemCase.of("dw2-halves"),
                ProblemCase.of("gmm-pair-feat").other("windows", "3"),
                ProblemCase.of("phi4-umbrella"));
    }
}
