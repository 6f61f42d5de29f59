package dev.assay.freeenergy.metric.mode;

import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.Scores;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Floors;
import java.util.random.RandomGenerator;

/** Shares of modes in an answer, and statistics of them with their floors: as many draws from the exact shares. */
final class ModeCounts {
    private static final int DRAWS = 16;

    private ModeCounts() {}

    /** A statistic of shares. */
    @FunctionalInterface
    interface Statistic {
        /** {@return the statistic of shares got where {@code exact} are right} */
        double of(double[] got, double[] exact);
    }

    /** {@return the share of each mode, by weight} */
    static double[] shares(Samples samples, Modes modes) {
        double[] w = samples.weights();
        double[] got = new double[modes.count()];
        double[] x = new double[samples.dimension()];
        for (int i = 0; i < w.length; i++) {
            samples.copy(i, x);
            got[modes.of(x)] += w[i];
        }
        return got;
    }

    /** {@return the scores and the statistic under a name, with its floor} */
    static Scores and(Scores scores, String name, Judging judging, double[] got, Statistic statistic) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] exact = judging.truth().get(Facets.MODES).shares();
        double floor = Floors.of(judging, name, samples, samples.count(), (few, n) -> {
            RandomGenerator random = judging.random("floor " + name, 0);
            double sum = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                sum += statistic.of(draw(exact, few, random), exact) / DRAWS;
            }
            return sum;
        });
        return scores.and(name, statistic.of(got, exact), floor);
    }

    /** {@return the shares of n independent draws} */
    static double[] draw(double[] exact, int n, RandomGenerator random) {
        double[] cumulated = exact.clone();
        for (int k = 1; k < exact.length; k++) {
            cumulated[k] += cumulated[k - 1];
        }
        double[] got = new double[exact.length];
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble();
            int k = 0;
            while (k < exact.length - 1 && u >= cumulated[k]) {
                k++;
            }
            got[k] += 1.0 / n;
        }
        return got;
    }
}
