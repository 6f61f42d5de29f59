package dev.assay.testkit;

import static dev.assay.api.Facets.LOG_Z;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract itself under test: a good metric passes, and each bad one is seen. */
class MetricContractTest {
    private static String metric = "distance";

    static class Subject extends MetricContract {
        @Override
        protected Plugin plugin() {
            return new Targets();
        }

        @Override
        protected String metric() {
            return metric;
        }

        @Override
        protected Question question() {
            return Cases.gaussian().question();
        }

        @Override
        protected Truth truth() {
            return Truth.of(LOG_Z, "closed form", () -> Estimate.of(2));
        }

        @Override
        protected Answer good() {
            return Answer.of(LOG_Z, Estimate.of(2.01, 0.1));
        }

        @Override
        protected Answer bad() {
            return Answer.of(LOG_Z, Estimate.of(3, 0.1));
        }

        @Override
        protected double floorTolerance() {
            return 0.1;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"distance", "floorless"})
    void aGoodMetricPasses(String good) {
        metric = good;
        assertThat(Failures.of(Subject.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-way, theBadAnswerScoresWorseInTheDeclaredDirection",
        "unsteady, itIsTheSameEveryTime",
        "fragile, itStandsSpoiledAnswers",
        "bribed, itStandsSpoiledAnswers",
        "lofty, theGoodAnswerIsNearTheFloor"
    })
    void aBadMetricIsSeen(String bad, String test) {
        metric = bad;
        assertThat(Failures.of(Subject.class)).containsKey(test);
    }
}
