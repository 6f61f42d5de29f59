package dev.assay.freeenergy.metric.lattice;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.lattice.Lattice;
import java.util.List;

/**
 * The error of ln Ẑ per site of a lattice, absolute and signed; other targets have no sites and get no score.
 *
 * <pre>  (ln Ẑ − ln Z) / N </pre>
 */
public final class LogZPerSite {
    private LogZPerSite() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.LOG_Z), List.of(Facets.LOG_Z), judging -> {
            if (!(judging.question(Question.class) instanceof Lattice lattice)) {
                return Scores.empty();
            }
            double error = (judging.answer().get(Facets.LOG_Z).value()
                            - judging.truth().get(Facets.LOG_Z).value())
                    / lattice.sites();
            return Scores.empty().and("absolute", Math.abs(error)).and("signed", error);
        });
    }
}
