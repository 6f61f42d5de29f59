package dev.assay.freeenergy.metric.evidence;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/** A free-energy difference as the method gives it [kT], and the error that it states: what there is without a truth. */
public final class DeltaF {
    private DeltaF() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.FREE_ENERGY_DIFFERENCE), List.of(), judging -> {
            Estimate got = judging.answer().get(Facets.FREE_ENERGY_DIFFERENCE);
            Scores scores = Scores.empty().and("", got.value());
            return got.error() > 0 ? scores.and("stated-error", got.error()) : scores;
        });
    }
}
