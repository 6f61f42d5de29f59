package dev.assay.general;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import java.util.List;

/**
 * How many of its own standard errors an estimate lies from the truth: {@code |z| = |x − x*| / √(σ² + σ*²)}, σ stated by the
 * method, σ* the truth's own error. Near 1 on average for honest errors; far above for errors that are too small.
 *
 * <p>Taken of every estimate (energies, free energies, ln Z, magnetisation, heat capacity, susceptibility, quantities) that
 * answer and truth both have, provided that the method states an error; named by the facet.
 */
public final class EstimateCalibration {
    private static final List<Facet<Estimate>> ESTIMATES = List.of(
            Facets.ENERGY,
            Facets.FREE_ENERGY_DIFFERENCE,
            Facets.HEAT_CAPACITY,
            Facets.LOG_Z,
            Facets.MAGNETIZATION,
            Facets.QUANTITY,
            Facets.SUSCEPTIBILITY);

    private EstimateCalibration() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(), List.of(), EstimateCalibration::scores);
    }

    private static Scores scores(Judging judging) {
        Answer answer = judging.answer();
        Truth truth = judging.truth();
        Scores scores = Scores.empty();
        for (Facet<Estimate> kind : ESTIMATES) {
            for (Facet<Estimate> facet : answer.labelled(kind)) {
                Estimate estimate = answer.get(facet);
                if (truth.find(facet).isPresent() && estimate.error() > 0) {
                    double z = z(estimate, truth.get(facet));
                    scores = scores.and(kind.name(), facet.label(), z, Double.NaN);
                }
            }
        }
        return scores;
    }

    /** {@return |z|; a truth without stated error counts as exact} */
    static double z(Estimate estimate, Estimate exact) {
        double truthError = Double.isNaN(exact.error()) ? 0 : exact.error();
        return estimate.distance(exact) / Math.hypot(estimate.error(), truthError);
    }
}
