package dev.assay.api.engine;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.value.Curve;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;

/** Refuses answers with values that are not finite. NaN is allowed in fields alone, where it means a hole. */
final class FiniteCheck {
    private FiniteCheck() {}

    static void require(Answer answer) {
        answer.parts().forEach(FiniteCheck::require);
    }

    private static void require(Facet<?> facet, Object value) {
        if (value instanceof Samples samples) {
            require(facet, samples.values(), false);
            double largest = Double.NEGATIVE_INFINITY;
            for (double weight : samples.logWeights()) {
                if (Double.isNaN(weight) || weight == Double.POSITIVE_INFINITY) {
                    refuse(facet, "a log weight", weight);
                }
                largest = Math.max(largest, weight);
            }
            if (largest == Double.NEGATIVE_INFINITY) {
                refuse(facet, "every log weight", largest);
            }
        } else if (value instanceof Estimate estimate) {
            if (!Double.isFinite(estimate.value())) {
                refuse(facet, "its value", estimate.value());
            }
        } else if (value instanceof Field field) {
            require(facet, field.values(), true);
            require(facet, field.imaginary(), true);
        } else if (value instanceof Series series) {
            require(facet, series.values(), false);
        } else if (value instanceof Table table) {
            require(facet, table.values(), false);
        } else if (value instanceof Curve curve) {
            require(facet, curve.x(), false);
            require(facet, curve.y(), false);
        } else {
            throw new EngineRun.InvalidAnswer(
                    facet + " has the type " + value.getClass().getName() + ", which is not one that answers may hold");
        }
    }

    private static void require(Facet<?> facet, double[] values, boolean holes) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i]) && !(holes && Double.isNaN(values[i]))) {
                refuse(facet, "value " + i, values[i]);
            }
        }
    }

    private static void refuse(Facet<?> facet, String what, double value) {
        throw new EngineRun.InvalidAnswer(facet + ": " + what + " is " + value);
    }
}
