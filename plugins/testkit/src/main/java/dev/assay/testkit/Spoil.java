package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.value.Curve;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Answers that the harness lets through and no metric likes: huge, and with holes where holes are allowed. */
final class Spoil {
    private Spoil() {}

    static List<Answer> all(Answer answer) {
        return List.of(
                every(answer, x -> Math.copySign(1e150, x), false),
                every(answer, x -> Math.copySign(Double.MAX_VALUE, x), false),
                every(answer, x -> x, true));
    }

    private static Answer every(Answer answer, DoubleUnaryOperator change, boolean holes) {
        Answer spoiled = Answer.empty();
        for (Map.Entry<Facet<?>, Object> part : answer.parts().entrySet()) {
            spoiled = and(spoiled, part.getKey(), value(part.getValue(), change, holes));
        }
        return spoiled;
    }

    private static <T> Answer and(Answer answer, Facet<T> facet, Object value) {
        return answer.and(facet, facet.type().cast(value));
    }

    private static Object value(Object value, DoubleUnaryOperator change, boolean holes) {
        if (value instanceof Estimate estimate) {
            double number = change.applyAsDouble(estimate.value());
            return Double.isNaN(estimate.error()) ? Estimate.of(number) : Estimate.of(number, estimate.error());
        }
        if (value instanceof Samples samples) {
            double[] values = map(samples.values(), change);
            if (samples.isChains()) {
                return Samples.chains(samples.chains(), samples.dimension(), values, samples.thinning());
            }
            double[] weights = samples.logWeights();
            if (holes) {
                Arrays.fill(weights, 1, weights.length, Double.NEGATIVE_INFINITY);
            }
            return Samples.population(samples.dimension(), values, weights);
        }
        if (value instanceof Series series) {
            return Series.of(series.start(), series.step(), series.dimension(), map(series.values(), change));
        }
        if (value instanceof Field field) {
            double[] values = map(field.values(), holes ? x -> Double.NaN : change);
            return field.isComplex() ? Field.complex(values, field.imaginary()) : Field.of(values);
        }
        if (value instanceof Curve curve) {
            return Curve.of(curve.x(), map(curve.y(), change));
        }
        return value;
    }

    private static double[] map(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }
}
