package dev.assay.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EstimateCalibrationTest {
    private static List<Scores.Value> scores(Answer answer, Truth truth) {
        Density question = Density.of(1, x -> 0);
        return EstimateCalibration.metric(new NoSettings())
                .scores(new EngineJudging(question, answer, truth, Map.of(), Seed.of(1), Kept.inMemory()))
                .values();
    }

    @Test
    void zIsTheDistanceInJointStandardErrors() {
        assertThat(EstimateCalibration.z(Estimate.of(5, 3), Estimate.of(0, 4))).isEqualTo(1.0);
        assertThat(EstimateCalibration.z(Estimate.of(-2, 0.5), Estimate.of(0))).isEqualTo(4.0);
    }

    @Test
    void everyEstimateThatStatesAnErrorIsScoredUnderItsFacet() {
        Answer answer = Answer.of(Facets.LOG_Z, Estimate.of(1, 0.5))
                .and(Facets.QUANTITY.named("nusselt"), Estimate.of(2.5, 0.25))
                .and(Facets.ENERGY, Estimate.of(3));
        Truth truth = Truth.of(Facets.LOG_Z, "known", () -> Estimate.of(0, 0))
                .and(Facets.QUANTITY.named("nusselt"), "known", () -> Estimate.of(2, 0))
                .and(Facets.ENERGY, "known", () -> Estimate.of(0, 0));
        List<Scores.Value> scores = scores(answer, truth);
        assertThat(scores).hasSize(2);
        assertThat(scores).extracting(Scores.Value::name).containsExactly("logZ", "quantity");
        assertThat(scores).extracting(Scores.Value::label).containsExactly("", "nusselt");
        assertThat(scores).extracting(Scores.Value::number).containsExactly(2.0, 2.0);
    }

    @Test
    void withoutAStatedErrorThereIsNoScore() {
        Truth truth = Truth.of(Facets.LOG_Z, "known", () -> Estimate.of(0, 0));
        assertThat(scores(Answer.of(Facets.LOG_Z, Estimate.of(1)), truth)).isEmpty();
    }

    @Test
    void itIsRegistered() {
        assertThat(Registrations.of(new GeneralPlugin()).metrics())
                .extracting(metric -> metric.id())
                .containsExactly("quantity-error", "quantity", "estimate-calibration");
    }
}
