package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Samples;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How the samples are shared among the modes.
 *
 * <pre>  tv = ½ Σₖ |p̂ₖ − pₖ|;   missed = share Σ pₖ of the modes with p̂ₖ &lt; pₖ / 10 </pre>
 *
 * <p>Floors: the same for as many independent draws from the exact shares, mean over sixteen.
 */
public final class ModeShares {
    private static final int DRAWS = 16;

    private ModeShares() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.many(List.of(Facets.SAMPLES), List.of(Facets.MODES), ModeShares::scores);
    }

    private static Scores scores(Judging judging) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        Modes modes = judging.truth().get(Facets.MODES);
        double[] w = samples.weights();
        double[] got = new double[modes.count()];
        double[] x = new double[samples.dimension()];
        for (int i = 0; i < w.length; i++) {
            samples.copy(i, x);
            got[modes.of(x)] += w[i];
        }
        double[] exact = modes.shares();
        double[] floor = judging.kept("floor-" + w.length, () -> floor(exact, w.length, judging.random("floor", 0)));
        return Scores.empty().and("tv", distance(got, exact), floor[0]).and("missed", missed(got, exact), floor[1]);
    }

    static double distance(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            sum += 0.5 * Math.abs(got[k] - exact[k]);
        }
        return sum;
    }

    static double missed(double[] got, double[] exact) {
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            sum += got[k] < 0.1 * exact[k] ? exact[k] : 0;
        }
        return sum;
    }

    private static double[] floor(double[] exact, int n, RandomGenerator random) {
        double[] cumulated = exact.clone();
        for (int k = 1; k < exact.length; k++) {
            cumulated[k] += cumulated[k - 1];
        }
        double[] mean = new double[2];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] got = new double[exact.length];
            for (int i = 0; i < n; i++) {
                double u = random.nextDouble();
                int k = 0;
                while (k < exact.length - 1 && u >= cumulated[k]) {
                    k++;
                }
                got[k] += 1.0 / n;
            }
            mean[0] += distance(got, exact) / DRAWS;
            mean[1] += missed(got, exact) / DRAWS;
        }
        return mean;
    }
}
