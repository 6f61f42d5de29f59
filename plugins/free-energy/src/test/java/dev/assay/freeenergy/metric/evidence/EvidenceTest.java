package dev.assay.freeenergy.metric.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static List<Scores.Value> scores(Metric metric, Answer answer, Truth truth) {
        return metric.scores(new EngineJudging(
                        Target.of("gauss-std").question(), answer, truth, Map.of(), Seed.of(1), Kept.inMemory()))
                .values();
    }

    private static List<Scores.Value> errors(Estimate got, Estimate exact) {
        return scores(
                LogZError.metric(new NoSettings()),
                Answer.of(Facets.LOG_Z, got),
                Truth.of(Facets.LOG_Z, "made up", () -> exact));
    }

    @Test
    void theErrorHasASignAndCountsInStandardErrorsOfBoth() {
        List<Scores.Value> values = errors(Estimate.of(1, 0.3), Estimate.of(2, 0.4));
        assertThat(values).extracting(Scores.Value::name).containsExactly("absolute", "signed", "z");
        assertThat(values.get(0).number()).isEqualTo(1);
        assertThat(values.get(1).number()).isEqualTo(-1);
        assertThat(values.get(2).number()).isCloseTo(-2, within(1e-14));
    }

    @Test
    void withoutAStatedErrorThereIsNoZ() {
        assertThat(errors(Estimate.of(1), Estimate.of(2, 0.4))).hasSize(2);
        assertThat(errors(Estimate.of(1, 0), Estimate.of(2))).hasSize(2);
        assertThat(errors(Estimate.of(1, 0.5), Estimate.of(2)).get(2).number()).isEqualTo(-2);
    }

    @Test
    void importanceEssIsKongs() {
        Samples population = Samples.population(1, new double[] {0, 1, 2}, new double[] {0, 0, Math.log(2)});
        List<Scores.Value> values =
                scores(ImportanceEss.metric(new NoSettings()), Answer.of(Facets.SAMPLES, population), Truth.empty());
        assertThat(values.get(0).number()).isCloseTo(16.0 / 18, within(1e-14));
        assertThat(values.get(1).number()).isCloseTo(16.0 / 6, within(1e-13));
        Samples chains = Samples.chains(1, 1, new double[] {0, 1, 2}, 1);
        assertThat(scores(ImportanceEss.metric(new NoSettings()), Answer.of(Facets.SAMPLES, chains), Truth.empty()))
                .isEmpty();
    }
}
