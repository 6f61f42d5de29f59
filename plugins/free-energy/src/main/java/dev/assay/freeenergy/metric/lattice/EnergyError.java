package dev.assay.freeenergy.metric.lattice;

import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import java.util.List;

/** |E/N − exact| of a lattice, in units of J and in the method's own standard errors (NaN when it states none). */
public final class EnergyError {
    private EnergyError() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.ENERGY), List.of(Facets.ENERGY), judging -> {
            Estimate got = judging.answer().get(Facets.ENERGY);
            double error =
                    Math.abs(got.value() - judging.truth().get(Facets.ENERGY).value());
            double sigmas = error == 0 ? 0 : error / got.error();
            return Scores.empty().and("absolute", error).and("sigmas", sigmas);
        });
    }
}
