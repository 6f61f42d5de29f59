package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.Truth;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
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
                .and(QUANTITY.named("joule-heat"), Estimate.of(2 - error));
    }

    static Stream<MetricCase> metrics() {
        FieldQuestion question =
                FieldQuestion.on(Domain.box(0, 1, 0, 1), Places.grid(new double[] {0.2, 0.8}, new double[] {0.2, 0.8}));
        Truth truth = Truth.of(FIELD.named("T"), "by hand", () -> Field.of(new double[] {1, 2, 4, 8}))
                .and(TruthFacets.FIELD_ERROR.named("T"), "by hand", () -> Estimate.of(0.001))
                .and(QUANTITY.named("nusselt"), "by hand", () -> Estimate.of(4.5, 0.001))
                .and(QUANTITY.named("joule-heat"), "by hand", () -> Estimate.of(2, 0.001));
        return Stream.of("vrmse", "relative-l2", "max-error", "nusselt-error", "joule-heat-error")
                .map(id -> MetricCase.of(id, question, truth, answer(0.01), answer(0.5))
                        .nearFloor(0.05));
    }
}
