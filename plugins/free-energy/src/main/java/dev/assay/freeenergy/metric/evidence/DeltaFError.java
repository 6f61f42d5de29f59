package dev.assay.freeenergy.metric.evidence;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/**
 * The error of a free-energy difference [kT]: absolute, signed, and in standard errors where the method states one.
 *
 * <pre>  signed = ΔF̂ − ΔF,   z = (ΔF̂ − ΔF) / √(σ² + σ*²) </pre>
 *
 * <p>σ is stated by the method, σ* is the truth's own error. There is no z without a stated error &gt; 0.
 */
public final class DeltaFError {
    private DeltaFError() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.FREE_ENERGY_DIFFERENCE), List.of(Facets.FREE_ENERGY_DIFFERENCE), judging -> {
            Estimate got = judging.answer().get(Facets.FREE_ENERGY_DIFFERENCE);
            Estimate exact = judging.truth().get(Facets.FREE_ENERGY_DIFFERENCE);
            double error = got.value() - exact.value();
            Scores scores = Scores.empty().and("absolute", Math.abs(error)).and("signed", error);
            double own = exact.error() > 0 ? exact.error() : 0;
            return got.error() > 0 ? scores.and("z", error / Math.hypot(got.error(), own)) : scores;
        });
    }
}
