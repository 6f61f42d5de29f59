package dev.assay.freeenergy.method.estimator;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every estimator keeps the contract of methods. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class EstimatorsContractTest extends MethodCases {
    EstimatorsContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                MethodCase.of("exp").onProblem("harmonic-pymbar").withoutRandomness(),
                MethodCase.of("jarzynski").onProblem("gaussian-work").withoutRandomness(),
                MethodCase.of("jarzynski")
                        .with("direction", "reverse")
                        .onProblem("gaussian-work")
                        .withoutRandomness(),
                MethodCase.of("bar")
                        .onProblem("harmonic-pymbar")
                        .onProblem("gaussian-work")
                        .withoutRandomness(),
                MethodCase.of("mbar").onProblem("exponential-pymbar").withoutRandomness(),
                MethodCase.of("crooks-gaussian").onProblem("gaussian-work").withoutRandomness(),
                MethodCase.of("stepping-stone").onProblem("exponential-pymbar").withoutRandomness(),
                MethodCase.of("stepping-stone")
                        .with("direction", "reverse")
                        .onProblem("exponential-pymbar")
                        .withoutRandomness(),
                MethodCase.of("umbrella-wham")
                        .onProblem("dw2-halves", Map.of("samples", "150"))
                        .withoutRandomness(),
                MethodCase.of("thermodynamic-integration")
                        .onProblem("exponential-pymbar")
                        .withoutRandomness());
    }
}
