package dev.assay.chaoticforecasting.forecast;

import dev.assay.chaoticforecasting.ChaosPlugin;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statistical forecaster keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class StatisticalContractTest extends MethodCases {
    StatisticalContractTest() {
        super(new ChaosPlugin());
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                        "last-value",
                        "training-mean",
                        "drift",
                        "seasonal-naive",
                        "fft-extrapolation",
                        "arima",
                        "exponential-smoothing",
                        "theta",
                        "four-theta",
                        "kalman-n4sid",
                        "context-parroting",
                        "analogue-constant",
                        "analogue-linear",
                        "linear-ar",
                        "ridge-var")
                .map(id ->
                        MethodCase.of(id).withoutRandomness().on(Cases.sine()).onProblem("lorenz"));
    }
}
