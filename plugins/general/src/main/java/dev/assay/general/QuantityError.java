package dev.assay.general;

import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Facet;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/**
 * The error of every scalar quantity that answer and truth both have: {@code |x − x*| / |x*|}, or {@code |x − x*|} where
 * x* = 0, of complex quantities the moduli; labelled by the quantity. Floor: the truth's own stated error, on the same scale; none where it states none.
 */
public final class QuantityError {
    private QuantityError() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(QUANTITY), List.of(QUANTITY), QuantityError::scores);
    }

    private static Scores scores(Judging judging) {
        Scores scores = Scores.empty();
        for (Facet<Estimate> facet : judging.answer().labelled(QUANTITY)) {
            var exact = judging.truth().find(facet);
            if (exact.isPresent()) {
                double size = exact.get().modulus();
                double scale = size == 0 ? 1 : size;
                double error = judging.answer().get(facet).distance(exact.get()) / scale;
                scores = scores.and("", facet.label(), error, exact.get().error() / scale);
            }
        }
        return scores;
    }
}
