package dev.assay.chaoticforecasting;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import dev.assay.testkit.MetricCase;
import dev.assay.testkit.MetricCases;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric keeps its contract, on six Lorenz periods after twelve. */
@ParameterizedClass(name = "{0}")
@MethodSource("metrics")
class MetricsContractTest extends MetricCases {
    private static final InProcess LORENZ = new InProcess(
            new ChaosPlugin(), "lorenz", Map.of("start", "published", "horizon", "600"), 0, Path.of("target"));

    MetricsContractTest() {
        super(new ChaosPlugin());
    }

    static Stream<MetricCase> metrics() {
        return Stream.of(
                metric("smape").nearFloor(0.1),
                metric("smape").with("lyapunovTimes", "1").nearFloor(0.1),
                metric("valid-time").nearFloor(1e-9),
                metric("valid-time").with("rule", "cumulative-smape").with("threshold", "30"),
                metric("forecast-rmse"),
                metric("spectrum-distance"),
                metric("mase").nearFloor(0.01),
                metric("dysts-mse").nearFloor(1e-5),
                metric("dysts-mae").nearFloor(0.01),
                metric("dysts-rmse").nearFloor(0.01),
                metric("dysts-nrmse").nearFloor(0.001),
                metric("dysts-marre").nearFloor(0.1),
                metric("dysts-r2").nearFloor(1e-4),
                metric("dysts-rmsle").nearFloor(0.01),
                metric("dysts-smape").nearFloor(0.1),
                metric("dysts-mape").nearFloor(5),
                metric("dysts-wape").nearFloor(0.1),
                metric("dysts-pearson").nearFloor(1e-4),
                metric("dysts-spearman").nearFloor(1e-3),
                metric("dysts-kendall").nearFloor(0.01),
                metric("dysts-coefficient-of-variation").onlyDescribes(),
                metric("dysts-mutual-information"),
                metric("dysts-kl-divergence"),
                metric("dysts-hellinger-distance").nearFloor(0.01),
                metric("state-density-kl"),
                metric("exponent-error"),
                metric("correlation-dimension-error"));
    }

    private static MetricCase metric(String id) {
        History question = LORENZ.question;
        Truth truth = LORENZ.truth;
        Series exact = truth.get(Facets.FORECAST);
        return MetricCase.of(id, question, truth, answer(exact, 1e-3, 1), answer(exact, 30, 0));
    }

    /** The truth times {@code keep}, plus noise. */
    private static Answer answer(Series exact, double noise, double keep) {
        Random random = new Random(11);
        double[] values = exact.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = keep * values[i] + noise * random.nextGaussian();
        }
        return Answer.of(Facets.FORECAST, Series.of(exact.start(), exact.step(), exact.dimension(), values));
    }
}
