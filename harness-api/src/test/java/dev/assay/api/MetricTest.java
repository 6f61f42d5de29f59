package dev.assay.api;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.history.History;
import dev.assay.api.value.Estimate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final Answer ANSWER = Answer.of(LOG_Z, Estimate.of(1.5))
            .and(QUANTITY.named("nusselt"), Estimate.of(4))
            .and(QUANTITY.named("unknown to the truth"), Estimate.of(4));
    private static final Truth TRUTH = Truth.of(LOG_Z, "closed form", () -> Estimate.of(1))
            .and(QUANTITY.named("nusselt"), "solver", () -> Estimate.of(3))
            .and(QUANTITY.named("not answered"), "solver", () -> Estimate.of(3));

    private static EngineJudging judging() {
        return new EngineJudging(
                Density.of(1, x -> 0), ANSWER, TRUTH, Map.of("gradients", 7L), Seed.of(3), Kept.inMemory());
    }

    private static double only(Metric metric) {
        List<Scores.Value> values = metric.scores(judging()).values();
        assertThat(values).hasSize(1);
        return values.get(0).number();
    }

    @Test
    void ofOnePartWithAndWithoutTruth() {
        Metric alone = Metric.of(LOG_Z, (z, judging) -> z.value());
        assertThat(only(alone)).isEqualTo(1.5);
        assertThat(alone.ofAnswer()).containsExactly(LOG_Z);
        assertThat(alone.ofTruth()).isEmpty();
        Metric against = Metric.of(LOG_Z, LOG_Z, (z, exact, judging) -> z.value() - exact.value());
        assertThat(only(against)).isEqualTo(0.5);
        assertThat(against.ofTruth()).containsExactly(LOG_Z);
    }

    @Test
    void eachScoresTheLabelsThatBothHave() {
        List<Scores.Value> values = Metric.each(QUANTITY, QUANTITY, (q, exact, judging) -> q.value() - exact.value())
                .scores(judging())
                .values();
        assertThat(values).hasSize(1);
        assertThat(values.get(0).label()).isEqualTo("nusselt");
        assertThat(values.get(0).number()).isEqualTo(1);
        assertThat(values.get(0).floor()).isNaN();
    }

    @Test
    void aFloorIsGivenToEveryValue() {
        Metric metric = Metric.many(
                        List.of(LOG_Z),
                        List.of(),
                        judging -> Scores.empty().and("bias", 1).and("sigma", "label", 2, 9))
                .floor(judging -> 0.25);
        List<Scores.Value> values = metric.scores(judging()).values();
        assertThat(values).extracting(Scores.Value::name).containsExactly("bias", "sigma");
        assertThat(values).extracting(Scores.Value::label).containsExactly("", "label");
        assertThat(values).extracting(Scores.Value::number).containsExactly(1.0, 2.0);
        assertThat(values).extracting(Scores.Value::floor).containsExactly(0.25, 0.25);
    }

    @Test
    void judgingGivesCostsTheQuestionAndTheSameStreamEveryTime() {
        EngineJudging judging = judging();
        assertThat(judging.cost("gradients")).isEqualTo(7);
        assertThat(judging.cost("densities")).isZero();
        assertThat(judging.question(Density.class).dimension()).isEqualTo(1);
        assertThatThrownBy(() -> judging.question(History.class))
                .hasMessage("the question is a Density, not a History");
        assertThat(judging.random().nextLong()).isEqualTo(judging().random().nextLong());
        assertThat(judging.random("part", 1).nextLong())
                .isNotEqualTo(judging.random("part", 2).nextLong());
    }

    @Test
    void aTruthIsOpenedOnceAndOnlyWhenAsked() {
        int[] opened = new int[1];
        Truth truth = Truth.empty().and(LOG_Z, "slow", 0.125, () -> {
            opened[0]++;
            return Estimate.of(2);
        });
        assertThat(truth.facets()).containsExactly(LOG_Z);
        assertThat(truth.source(LOG_Z)).isEqualTo("slow");
        assertThat(truth.error(LOG_Z)).isEqualTo(0.125);
        assertThat(opened[0]).isZero();
        truth.get(LOG_Z);
        truth.get(LOG_Z);
        assertThat(opened[0]).isEqualTo(1);
        assertThatThrownBy(() -> truth.get(QUANTITY)).hasMessage("the truth does not know quantity; it knows [logZ]");
        assertThatThrownBy(() -> ANSWER.get(Facets.SAMPLES))
                .hasMessageStartingWith("the answer has no samples; it has");
    }
}
