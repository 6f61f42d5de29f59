package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.problem.ChaosFacets;

/**
 * The floor of scores of the climate: their mean between the true continuation and other stretches of the same attractor,
 * what a perfect model of the climate would get that does not know the weather.
 */
final class OtherStretches {
    private OtherStretches() {}

    /** {@return the mean score of the stretches, computed once; NaN when the truth has none} */
    static double floor(Judging judging, RowsScore score) {
        var others = judging.truth().find(ChaosFacets.OTHER_STRETCHES);
        if (others.isEmpty()) {
            return Double.NaN;
        }
        return judging.kept("floor", () -> {
            Series truth = judging.truth().get(Facets.FORECAST);
            int n = truth.length();
            int stretches = others.get().length() / n;
            double sum = 0;
            for (int i = 0; i < stretches; i++) {
                double[] other = others.get().slice(i * n, (i + 1) * n).values();
                sum += score.of(truth.values(), other, truth.dimension());
            }
            return new double[] {sum / stretches};
        })[0];
    }
}
