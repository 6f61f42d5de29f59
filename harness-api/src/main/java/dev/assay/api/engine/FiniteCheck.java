package dev.assay.api.engine;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Question;
import dev.assay.api.density.Density;
import dev.assay.api.value.Curve;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;
import java.util.Arrays;

/**
 * Refuses answers with values that are not finite, and samples where the density itself is NaN or +∞. NaN is allowed in
 * fields alone, where it means a hole.
 */
final class FiniteCheck {
    private static final int PROBES = 4;

    private FiniteCheck() {}

    static void require(Answer answer) {
        answer.parts().forEach(FiniteCheck::require);
    }

    /**
     * Looks at the density where a few samples lie, the last one among them: a chain that was caught where ln γ is NaN or +∞
     * never leaves, and would be scored as a sampler that does not move.
     */
    static void require(Answer answer, Question question) {
        if (question instanceof Density density && answer.find(Facets.SAMPLES).isPresent()) {
            Samples samples = answer.get(Facets.SAMPLES);
            int n = samples.count();
            double[] weights = samples.weights();
            for (int probe = 1; probe <= PROBES && samples.dimension() == density.dimension(); probe++) {
                int i = (int) ((long) n * probe / PROBES) - 1;
                if (i >= 0 && weights[i] > 0) {
                    double[] x = new double[density.dimension()];
                    Arrays.setAll(x, k -> samples.get(i, k));
                    double value = density.logDensity(x);
                    if (!(value < Double.POSITIVE_INFINITY)) {
                        throw new EngineRun.InvalidAnswer("the problem's log density is " + value + " at sample "
                                + (i + 1) + " of " + n + ": it must be finite, or -Infinity outside the support");
                    }
                }
            }
        }
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
            if (!Double.isFinite(estimate.imaginary())) {
                refuse(facet, "its imaginary part", estimate.imaginary());
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
