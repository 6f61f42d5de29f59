package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.FORECAST;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.Truth;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.history.History;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Series;
import dev.assay.multiphysicspde.problem.TruthFacets;
import dev.assay.testkit.MetricCase;
import dev.assay.testkit.MetricCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric of the family keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("metrics")
class MetricsContractTest extends MetricCases {
    MetricsContractTest() {
        super(new MultiphysicsPlugin());
    }

    private static Answer answer(double error) {
        double[] values = {1 + error, 2 - error, 4 + error, 8};
        return Answer.of(FIELD.named("T"), Field.of(values))
                .and(QUANTITY.named("nusselt"), Estimate.of(4.5 + error))
                .and(QUANTITY.named("jouleHeat"), Estimate.of(2 - error));
    }

    static Stream<MetricCase> metrics() {
        FieldQuestion question =
                FieldQuestion.on(Domain.box(0, 1, 0, 1), Places.grid(new double[] {0.2, 0.8}, new double[] {0.2, 0.8}));
        Truth truth = Truth.of(FIELD.named("T"), "by hand", () -> Field.of(new double[] {1, 2, 4, 8}))
                .and(TruthFacets.FIELD_ERROR.named("T"), "by hand", () -> Estimate.of(0.001))
                .and(QUANTITY.named("nusselt"), "by hand", () -> Estimate.of(4.5, 0.001))
                .and(QUANTITY.named("jouleHeat"), "by hand", () -> Estimate.of(2, 0.001));
        Stream<MetricCase> floored = Stream.of(
                        "vrmse",
                        "relative-l2",
                        "max-error",
                        "nusselt-error",
                        "joule-heat-error",
                        "field-rmse",
                        "boundary-rmse")
                .map(id -> MetricCase.of(id, question, truth, answer(0.01), answer(0.5))
                        .nearFloor(0.05));
        Stream<MetricCase> plain = Stream.of(
                        "spectral-error",
                        "integral-error",
                        "vrmse-thewell",
                        "boundary-rmse-pdebench",
                        "conserved-rmse-pdebench",
                        "spectral-rmse-pdebench",
                        "spectral-rmse-multiphysics-bench")
                .map(id -> MetricCase.of(id, question, truth, answer(0.01), answer(0.5)));
        return Stream.of(floored, plain, Stream.of(residual(), rollout("correlation-time"), rollout("rollout-vrmse")))
                .flatMap(s -> s);
    }

    private static MetricCase residual() {
        Unknown u = Unknown.real("u", "1");
        double[] x = {0.1, 0.3, 0.5, 0.7, 0.9};
        FieldQuestion question = FieldQuestion.on(Domain.box(0, 1, 0, 1), Places.grid(x, x))
                .equation(Transport.of(u, Coefficient.constant(1)).source(Coefficient.constant(2)));
        for (String part : Domain.PARTS) {
            question = question.condition(Condition.fixed(u, part, Coefficient.constant(0)));
        }
        double[] exact = new double[25];
        double[] good = new double[25];
        double[] bad = new double[25];
        for (int k = 0; k < 25; k++) {
            exact[k] = -x[k % 5] * x[k % 5];
            good[k] = exact[k] * 1.01;
            bad[k] = exact[k] + (k % 2 == 0 ? 0.1 : -0.1);
        }
        return MetricCase.of(
                        "residual",
                        question,
                        Truth.of(FIELD.named("u"), "by hand", () -> Field.of(exact)),
                        Answer.of(FIELD.named("u"), Field.of(good)),
                        Answer.of(FIELD.named("u"), Field.of(bad)))
                .nearFloor(0.01);
    }

    private static MetricCase rollout(String id) {
        Series past = Series.of(0, 0.5, 3, new double[] {1, 2, 3, 3, 2, 1});
        Series truth = Series.of(1, 0.5, 3, new double[] {1, 2, 3, 1, 2, 4});
        Series bad = Series.of(1, 0.5, 3, new double[] {1, 2, 2.5, 4, 2, 1});
        return MetricCase.of(
                        id,
                        History.of(past, 2),
                        Truth.of(FORECAST, "by hand", () -> truth)
                                .and(TruthFacets.FIELD_ERROR.named("forecast"), "by hand", () -> Estimate.of(0)),
                        Answer.of(FORECAST, truth),
                        Answer.of(FORECAST, bad))
                .nearFloor(0);
    }
}
