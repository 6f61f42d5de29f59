package dev.assay.multiphysicspde.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {
    private static final double[] TRUE = {1, 2, 4, 9};

    private static Scores.Value score(Metric metric, Field answer, Field exact) {
        var question = FieldQuestion.on(
                Domain.box(0, 1, 0, 1), Places.points(new double[exact.count()], new double[exact.count()]));
        Truth truth = Truth.of(Facets.FIELD.named("T"), "test", () -> exact)
                .and(TruthFacets.FIELD_ERROR.named("T"), "test", () -> Estimate.of(0.1));
        var judging = new EngineJudging(
                question, Answer.of(Facets.FIELD.named("T"), answer), truth, Map.of(), Seed.of(1), Kept.inMemory());
        return metric.scores(judging).values().get(0);
    }

    @Test
    void theMeanPredictorScoresOne() {
        var s = score(FieldErrors.vrmse(), Field.of(new double[] {4, 4, 4, 4}), Field.of(TRUE));
        assertThat(s.number()).isCloseTo(1, within(1e-15));
        assertThat(s.label()).isEqualTo("T");
        assertThat(s.floor()).isCloseTo(0.1 / Math.sqrt(9.5), within(1e-15));
    }

    @Test
    void theMeanPredictorScoresOneForComplexFieldsToo() {
        double[] im = {0, 1, -3, 2};
        var s = score(
                FieldErrors.vrmse(), Field.complex(new double[] {4, 4, 4, 4}, new double[4]), Field.complex(TRUE, im));
        assertThat(s.number()).isCloseTo(1, within(1e-15));
    }

    @Test
    void knownErrorsHaveKnownScores() {
        Field answer = Field.of(new double[] {1, 2, 4, 12});
        assertThat(score(FieldErrors.relativeL2(), answer, Field.of(TRUE)).number())
                .isCloseTo(3 / Math.sqrt(102), within(1e-15));
        assertThat(score(FieldErrors.maxError(), answer, Field.of(TRUE)).number())
                .isEqualTo(3);
    }

    @Test
    void holesOfTheTruthAreLeftOut() {
        Field exact = Field.of(new double[] {1, 2, Double.NaN, 4, 9});
        Field answer = Field.of(new double[] {4, 4, 1e9, 4, 4});
        assertThat(score(FieldErrors.vrmse(), answer, exact).number()).isCloseTo(1, within(1e-15));
        assertThat(score(FieldErrors.maxError(), answer, exact).number()).isEqualTo(5);
    }

    @Test
    void notANumberWhereTheTruthHasOneIsNoGoodScore() {
        Field answer = Field.of(new double[] {1, Double.NaN, 4, 9});
        assertThat(score(FieldErrors.vrmse(), answer, Field.of(TRUE)).number()).isNaN();
        assertThat(score(FieldErrors.maxError(), answer, Field.of(TRUE)).number())
                .isNaN();
    }

    @Test
    void aConstantFieldHasNoVrmse() {
        Field constant = Field.of(new double[] {5, 5, 5, 5});
        assertThat(score(FieldErrors.vrmse(), Field.of(TRUE), constant).number())
                .isNaN();
    }

    @Test
    void anotherNumberOfPlacesIsRefused() {
        assertThatThrownBy(() -> score(FieldErrors.vrmse(), Field.of(new double[3]), Field.of(TRUE)))
                .hasMessageContaining("3 places");
    }
}
