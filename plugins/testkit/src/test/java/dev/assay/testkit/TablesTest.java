package dev.assay.testkit;

import static dev.assay.api.Facets.LOG_Z;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts over tables: every row is tried, and the fault of one is its own. */
class TablesTest {
    @ParameterizedClass(name = "{0}")
    @MethodSource("table")
    static class Problems extends ProblemCases {
        Problems() {
            super(new Targets());
        }

        static Stream<ProblemCase> table() {
            return Stream.of(
                    ProblemCase.of("target").with("fault", "gradient"),
                    ProblemCase.of("target").with("fault", "none"),
                    ProblemCase.of("target").with("fault", "batch"));
        }
    }

    @ParameterizedClass(name = "{0}")
    @MethodSource("table")
    static class Metrics extends MetricCases {
        Metrics() {
            super(new Targets());
        }

        static Stream<MetricCase> table() {
            return Stream.of("distance", "wrong-way").map(Metrics::of);
        }

        private static MetricCase of(String id) {
            return MetricCase.of(
                            id,
                            Cases.gaussian().question(),
                            Truth.of(LOG_Z, "closed form", () -> Estimate.of(2)),
                            Answer.of(LOG_Z, Estimate.of(2.01, 0.1)),
                            Answer.of(LOG_Z, Estimate.of(3, 0.1)))
                    .nearFloor(0.1);
        }
    }

    @Test
    void theFaultsOfEachRowAreSeen() {
        Map<String, String> failures = Failures.of(Problems.class);
        assertThat(failures).containsKeys("theGradientIsTheOneOfTheDensity", "aBatchIsItsRows");
    }

    @Test
    void aRowOfAnotherMetricIsTried() {
        assertThat(Failures.of(Metrics.class)).containsKey("theBadAnswerScoresWorseInTheDeclaredDirection");
    }
}
