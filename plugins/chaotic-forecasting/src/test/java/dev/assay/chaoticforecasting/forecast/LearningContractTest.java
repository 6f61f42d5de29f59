package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.engine.Limits;
import dev.assay.chaoticforecasting.ChaosPlugin;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every learning forecaster keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class LearningContractTest extends MethodCases {
    LearningContractTest() {
        super(new ChaosPlugin());
    }

    static Stream<MethodCase> methods() {
        Stream<MethodCase> learners = Stream.concat(
                        Stream.of(
                                        "nvar2",
                                        "nvar1-published",
                                        "esn-published",
                                        "dmd",
                                        "hankel-dmd",
                                        "edmd",
                                        "sindy",
                                        "kernel-ridge",
                                        "gaussian-process",
                                        "gradient-boosting")
                                .map(id -> MethodCase.of(id).withoutRandomness()),
                        Stream.concat(
                                Stream.of("esn", "random-features", "random-forest")
                                        .map(MethodCase::of),
                                Stream.of(MethodCase.of("esn-published")
                                        .with("units", "150")
                                        .withoutRandomness())))
                .map(m -> m.on(Cases.sine()).onProblem("lorenz"));
        return Stream.concat(
                learners,
                Stream.of(MethodCase.of("knows-equations")
                        .withoutRandomness()
                        .within(Limits.of("rightHandSides", 100_000))
                        .onProblem("lorenz")));
    }
}
