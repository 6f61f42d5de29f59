package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Field;
import dev.assay.api.value.Series;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Errors on grids, on fields whose scores are known. */
class GridErrorsTest {
    private static final int NX = 12;
    private static final int NY = 9;
    private final Random random = new Random(3);

    private static FieldQuestion question() {
        double[] x = new double[NX];
        double[] y = new double[NY];
        Arrays.setAll(x, i -> (i + 0.5) / NX);
        Arrays.setAll(y, i -> (i + 0.5) / NY);
        Unknown u = Unknown.real("u", "1");
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Places.grid(x, y))
                .equation(
                        Transport.of(u, Coefficient.place((a, b) -> 1 + a)).source(Coefficient.place((a, b) -> 5 + a)));
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, Coefficient.constant(0)));
        }
        return q;
    }

    private static Scores scores(Metric metric, double[] error, double[] exact) {
        double[] answer = exact.clone();
        for (int k = 0; k < answer.length; k++) {
            answer[k] += error[k];
        }
        return score(
                metric,
                question(),
                Answer.of(FIELD.named("u"), Field.of(answer)),
                Truth.of(FIELD.named("u"), "by hand", () -> Field.of(exact)));
    }

    private static Scores score(Metric metric, FieldQuestion question, Answer answer, Truth truth) {
        return metric.scores(new EngineJudging(question, answer, truth, Map.of(), Seed.of(1), Kept.inMemory()));
    }

    private double[] noise() {
        return random.doubles(NX * NY, -1, 1).toArray();
    }

    private static double number(Scores scores, int i) {
        return scores.values().get(i).number();
    }

    @Test
    void bandsAddUpToTheMeanSquare() {
        double[] error = noise();
        double rmse = number(scores(GridErrors.rmse(), error, noise()), 0);
        Scores bands = scores(GridErrors.spectral(), error, noise());
        double sum = 0;
        for (int b = 0; b < 3; b++) {
            sum += number(bands, b) * number(bands, b);
        }
        assertThat(sum).isCloseTo(rmse * rmse, within(1e-14));
        assertThat(rmse * rmse)
                .isCloseTo(Arrays.stream(error).map(e -> e * e).average().orElseThrow(), within(1e-14));
    }

    @Test
    void oneWaveLiesInItsBand() {
        double[] error = new double[NX * NY];
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                error[j * NX + i] = Math.cos(2 * Math.PI * (5.0 * i / NX - 3.0 * j / NY)); // |k| = 5.8
            }
        }
        Scores bands = scores(GridErrors.spectral(), error, noise());
        assertThat(number(bands, 0)).isCloseTo(0, within(1e-12));
        assertThat(number(bands, 1)).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(number(bands, 2)).isCloseTo(0, within(1e-12));
    }

    @Test
    void theRingAndTheEdges() {
        double[] error = new double[NX * NY];
        error[0] = 3; // a corner: once in the ring, twice in the edges
        error[NX + 1] = 100; // inside: nowhere
        int ring = 2 * (NX + NY) - 4;
        assertThat(number(scores(GridErrors.boundary(), error, noise()), 0))
                .isCloseTo(Math.sqrt(9.0 / ring), within(1e-14));
        assertThat(number(scores(GridErrors.boundaryOfPdeBench(), error, noise()), 0))
                .isCloseTo(Math.sqrt(18.0 / (2 * NX + 2 * NY)), within(1e-14));
    }

    @Test
    void theIntegralSeesOffsetsOnly() {
        double[] offset = new double[NX * NY];
        Arrays.fill(offset, 0.5);
        double[] exact = new double[NX * NY];
        Arrays.fill(exact, -2);
        assertThat(number(scores(GridErrors.integral(), offset, exact), 0)).isCloseTo(0.25, within(1e-14));
        assertThat(number(scores(GridErrors.integralOfPdeBench(), offset, exact), 0))
                .isCloseTo(0.5, within(1e-14));
        double[] wave = new double[NX * NY];
        Arrays.setAll(wave, k -> k % 2 == 0 ? 1 : -1);
        assertThat(number(scores(GridErrors.integral(), wave, exact), 0)).isCloseTo(0, within(1e-14));
    }

    @Test
    void shellsOfAConstantErrorAreTheFirstOfFour() {
        double[] offset = new double[NX * NY];
        Arrays.fill(offset, 2);
        Scores bands = scores(GridErrors.spectralOfPdeBench(), offset, noise());
        assertThat(number(bands, 0)).isCloseTo(2.0 / 4, within(1e-13));
        assertThat(number(bands, 1)).isCloseTo(0, within(1e-13));
        Scores raw = scores(GridErrors.spectralOfMultiphysicsBench(), offset, noise());
        assertThat(number(raw, 0)).isCloseTo(2.0 * NX * NY / 5, within(1e-10));
    }

    @Test
    void theResidualOfAnExactQuadraticVanishes() {
        Unknown u = Unknown.real("u", "1");
        double[] x = {0.1, 0.3, 0.5, 0.7, 0.9};
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Places.grid(x, x))
                .equation(Transport.of(u, Coefficient.constant(2)).source(Coefficient.constant(12)));
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, Coefficient.constant(0)));
        }
        double[] exact = new double[25];
        double[] wrong = new double[25];
        for (int k = 0; k < 25; k++) {
            exact[k] = -x[k % 5] * x[k % 5] - 2 * x[k / 5] * x[k / 5]; // 2 ∇²u = −12
            wrong[k] = -exact[k];
        }
        Truth truth = Truth.of(FIELD.named("u"), "by hand", () -> Field.of(exact));
        Answer answer = Answer.of(FIELD.named("u"), Field.of(exact));
        assertThat(number(score(Residual.metric(), q, answer, truth), 0)).isCloseTo(0, within(1e-13));
        Answer turned = Answer.of(FIELD.named("u"), Field.of(wrong));
        assertThat(number(score(Residual.metric(), q, turned, truth), 0)).isCloseTo(1, within(1e-13));
    }

    @Test
    void correlationEndsWhereTheForecastTurns() {
        Series truth = Series.of(0, 0.5, 3, new double[] {1, 2, 3, 1, 2, 3, 1, 2, 3});
        Series turned = Series.of(0, 0.5, 3, new double[] {2, 4, 6, 1, 2, 3.5, 3, 2, 1});
        assertThat(CorrelationTime.rows(truth, turned, 0.8)).isEqualTo(2);
        assertThat(CorrelationTime.rows(truth, truth, 0.8)).isEqualTo(3);
        assertThat(CorrelationTime.rows(truth, turned, 0.999)).isEqualTo(1);
    }
}
