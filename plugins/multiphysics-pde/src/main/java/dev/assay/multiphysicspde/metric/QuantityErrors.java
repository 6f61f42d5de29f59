package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Metric;
import dev.assay.api.Scores;
import java.util.List;

/** |Q − Q*|/|Q*| of every scalar quantity that answer and truth have; the floor is the relative error of the truth. */
public final class QuantityErrors {
    private QuantityErrors() {}

    /** {@return the metric, a score a quantity} */
    public static Metric metric() {
        return Metric.many(List.of(QUANTITY), List.of(QUANTITY), judging -> {
            Scores scores = Scores.empty();
            for (var key : judging.answer().labelled(QUANTITY)) {
                var exact = judging.truth().find(QUANTITY.named(key.label()));
                if (exact.isPresent()) {
                    double size = Math.abs(exact.get().value());
                    double error = Math.abs(
                            judging.answer().get(key).value() - exact.get().value());
                    scores = scores.and(
                            "", key.label(), error / size, exact.get().error() / size);
                }
            }
            return scores;
        });
    }
}
