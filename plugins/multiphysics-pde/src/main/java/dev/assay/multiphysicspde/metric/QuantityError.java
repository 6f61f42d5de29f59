package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;
import java.util.Optional;

/** |Q − Q*|/|Q*| of one scalar quantity, real or complex; the floor is the relative error of the truth. */
public final class QuantityError {
    private QuantityError() {}

    /** The metric of the quantity of this name; no score where the answer or the truth does not have it. */
    public static Metric of(String name) {
        var key = QUANTITY.named(name);
        return Metric.many(List.of(QUANTITY), List.of(QUANTITY), judging -> {
            Optional<Estimate> answer = judging.answer().find(key);
            Optional<Estimate> exact = judging.truth().find(key);
            if (answer.isEmpty() || exact.isEmpty()) {
                return Scores.empty();
            }
            double size = exact.get().modulus();
            return Scores.empty()
                    .and(
                            "",
                            "",
                            answer.get().distance(exact.get()) / size,
                            exact.get().error() / size);
        });
    }
}
