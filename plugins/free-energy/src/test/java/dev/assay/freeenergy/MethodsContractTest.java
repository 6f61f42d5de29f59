package dev.assay.freeenergy;

import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class MethodsContractTest extends MethodCases {
    MethodsContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                MethodCase.of("rwm").on(Cases.gaussian()).onProblem("gmm40-fab"),
                MethodCase.of("hmc").on(Cases.gaussian()).onProblem("funnel-neal-3"),
                MethodCase.of("nuts").on(Cases.gaussian()).onProblem("manywell-fab-32"),
                MethodCase.of("adaptive-metropolis").on(Cases.gaussian()).onProblem("banana-ig"),
                MethodCase.of("mala").on(Cases.gaussian()).onProblem("funnel-neal-3"),
                MethodCase.of("ula").on(Cases.gaussian()).onProblem("gauss-ar1"),
                MethodCase.of("baoab").on(Cases.gaussian()).onProblem("manywell-fab-32"),
                MethodCase.of("mclmc").on(Cases.gaussian()).onProblem("gauss-ar1"),
                MethodCase.of("mams").on(Cases.gaussian()).onProblem("funnel-neal-3"),
                MethodCase.of("slice").on(Cases.gaussian()).onProblem("rings-sde"),
                MethodCase.of("elliptical-slice").on(Cases.gaussian()).onProblem("gmm9-grid"),
                MethodCase.of("affine-stretch").on(Cases.gaussian()).onProblem("banana-ig"),
                MethodCase.of("de-snooker").on(Cases.gaussian()).onProblem("rosenbrock-hybrid"));
    }
}
