package dev.assay.freeenergy.metric;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import java.util.List;

/** ln Ẑ − ln Z, absolute and signed. */
public final class LogZError {
    private LogZError() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.LOG_Z), List.of(Facets.LOG_Z), judging -> {
            double error = judging.answer().get(Facets.LOG_Z).value()
                    - judging.truth().get(Facets.LOG_Z).value();
            return Scores.empty().and("absolute", Math.abs(error)).and("signed", error);
        });
    }
}
