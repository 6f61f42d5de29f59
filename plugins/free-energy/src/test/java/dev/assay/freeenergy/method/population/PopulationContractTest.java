package dev.assay.freeenergy.method.population;

import dev.assay.api.engine.Limits;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every population keeps the contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class PopulationContractTest extends MethodCases {
    PopulationContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                MethodCase.of("smc").on(Cases.gaussian()).within(limits(30_000)),
                MethodCase.of("ais").on(Cases.gaussian()).onProblem("gmm40-fab").within(limits(10_000)),
                MethodCase.of("nested-sampling")
                        .on(Cases.gaussian())
                        .onProblem("gmm40-fab")
                        .within(limits(10_000)),
                MethodCase.of("parallel-tempering")
                        .on(Cases.gaussian())
                        .onProblem("gmm40-fab")
                        .within(limits(10_000)),
                MethodCase.of("svgd").on(Cases.gaussian()).onProblem("gmm40-fab"),
                MethodCase.of("consensus-based-optimisation")
                        .on(Cases.gaussian())
                        .onProblem("gmm40-fab"),
                MethodCase.of("consensus-based-sampling").on(Cases.gaussian()).onProblem("manywell-fab-32"));
    }

    private static Limits limits(long counts) {
        return new Limits(Map.of("gradients", counts, "densities", 2 * counts), Long.MAX_VALUE, Long.MAX_VALUE);
    }
}
