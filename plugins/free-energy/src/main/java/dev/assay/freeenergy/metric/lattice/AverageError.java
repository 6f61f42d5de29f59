package dev.assay.freeenergy.metric.lattice;

import dev.assay.api.Facet;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/**
 * |average − exact| of a quantity per site, and in standard errors.
 *
 * <pre>  absolute = |a − a*|,   sigmas = |a − a*| / √(σ² + σ*²) </pre>
 *
 * <p>σ is stated by the method (binned or jackknifed over its correlated series), σ* is the truth's own; sigmas is NaN when
 * the method states none.
 */
public final class AverageError {
    private AverageError() {}

    /** {@return the metric of a quantity that answer and truth both have} */
    public static Metric metric(Facet<Estimate> quantity) {
        return Metric.many(List.of(quantity), List.of(quantity), judging -> {
            Estimate got = judging.answer().get(quantity);
            Estimate exact = judging.truth().get(quantity);
            double error = Math.abs(got.value() - exact.value());
            double deviation = Math.hypot(got.error(), Double.isNaN(exact.error()) ? 0 : exact.error());
            return Scores.empty().and("absolute", error).and("sigmas", error == 0 ? 0 : error / deviation);
        });
    }
}
