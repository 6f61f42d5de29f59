package dev.assay.freeenergy.metric.moment;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.metric.Cloud;
import java.util.List;
import java.util.Optional;

/**
 * The standardised squared bias of a coordinate's mean and mean square; its inverse is an effective sample size.
 *
 * <pre>  b²_f = (Σᵢ wᵢ f(xᵢ) − E f)² / Var f,   f = x² (square) and x (mean), largest and average over coordinates </pre>
 *
 * <p>Floor: n exact independent samples have an average of exactly 1/n; their largest is measured once with 1,000
 * samples, over eight draws, and scaled by 1/n (NaN where no exact sampler is known). n is the number of samples of chains,
 * the effective size of a population.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2212.08549">Robnik et al. 2022, section 4: the squared bias</a>
 */
public final class SquaredBias {
    private static final int FLOOR_SAMPLES = 1000;
    private static final int FLOOR_DRAWS = 8;

    private SquaredBias() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MOMENTS), SquaredBias::scores);
    }

    private static Scores scores(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] b = all(samples, judging.truth().get(Facets.MOMENTS));
        double n = Cloud.effectiveSize(samples);
        double[] largest = judging.kept("largest", () -> largest(judging, samples.dimension()));
        return Scores.empty()
                .and("square-max", b[0], largest[0] / n)
                .and("square-average", b[1], 1 / n)
                .and("mean-max", b[2], largest[1] / n)
                .and("mean-average", b[3], 1 / n);
    }

    /** {@return largest and average b² of x², then of x} */
    static double[] all(Samples samples, Table moments) {
        double[] w = samples.weights();
        int d = samples.dimension();
        double[] b = new double[4];
        for (int c = 0; c < d; c++) {
            double first = 0;
            double second = 0;
            for (int i = 0; i < w.length; i++) {
                double x = samples.get(i, c);
                first += w[i] * x;
                second += w[i] * x * x;
            }
            double square = standardised(second, moments.get(c, "meanSquare"), moments.get(c, "varianceSquare"));
            double mean = standardised(first, moments.get(c, "mean"), moments.get(c, "variance"));
            b[0] = Math.max(b[0], square);
            b[1] += square / d;
            b[2] = Math.max(b[2], mean);
            b[3] += mean / d;
        }
        return b;
    }

    private static double standardised(double got, double exact, double variance) {
        return (got - exact) * (got - exact) / variance;
    }

    /** n times the largest b² of n exact samples, for x² and x. */
    private static double[] largest(Judging judging, int d) {
        Optional<ExactSampler> exact = judging.truth().find(Facets.EXACT);
        if (exact.isEmpty()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] sum = new double[2];
        for (int k = 0; k < FLOOR_DRAWS; k++) {
            Cloud x = Cloud.exact(exact.get(), FLOOR_SAMPLES, d, judging.random("floor", k));
            double[] b = all(Samples.population(d, x.points()), judging.truth().get(Facets.MOMENTS));
            sum[0] += FLOOR_SAMPLES * b[0] / FLOOR_DRAWS;
            sum[1] += FLOOR_SAMPLES * b[2] / FLOOR_DRAWS;
        }
        return sum;
    }
}
