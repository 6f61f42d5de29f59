package dev.assay.freeenergy.metric.evidence;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/**
 * The error of ln Ẑ: absolute, signed, and in standard errors where the method states one.
 *
 * <pre>  signed = ln Ẑ − ln Z,   z = (ln Ẑ − ln Z) / √(σ² + σ*²) </pre>
 *
 * <p>σ is stated by the method, σ* is the truth's own error. Honest errors give z a standard deviation of 1 over
 * repetitions; there is no z without a stated error &gt; 0.
 */
public final class LogZError {
    private LogZError() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.LOG_Z), List.of(Facets.LOG_Z), judging -> {
            Estimate got = judging.answer().get(Facets.LOG_Z);
            Estimate exact = judging.truth().get(Facets.LOG_Z);
            double error = got.value() - exact.value();
            Scores scores = Scores.empty().and("absolute", Math.abs(error)).and("signed", error);
            return got.error() > 0 ? scores.and("z", error / deviation(got, exact)) : scores;
        });
    }

    private static double deviation(Estimate got, Estimate exact) {
        return Math.hypot(got.error(), Double.isNaN(exact.error()) ? 0 : exact.error());
    }
}
