package dev.assay.freeenergy.metric.distance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Facets;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.metric.Cloud;
import dev.assay.freeenergy.metric.Target;
import dev.assay.numerics.statistics.Wasserstein;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The distance between two exact samples of 2,000 points, against values from another implementation (network simplex, six
 * pairs each, mean and standard deviation): 25 Gaussians 1.205 ± 0.104, forty Gaussians 3.70 ± 0.66, funnel 25.4 ± 6.2,
 * many wells 5.405 ± 0.016.
 */
class PublishedFloorsTest {
    private static final int POINTS = 2000;
    private static final int PAIRS = 4;

    private static double floor(ExactSampler exact, int d) {
        double sum = 0;
        for (int k = 0; k < PAIRS; k++) {
            double[] x = Cloud.exact(exact, POINTS, d, Seed.of(k).child("x").generator())
                    .points();
            double[] y = Cloud.exact(exact, POINTS, d, Seed.of(k).child("y").generator())
                    .points();
            sum += Wasserstein.exact(x, y, d);
        }
        return sum / PAIRS;
    }

    private static double floor(String problem) {
        Target target = Target.of(problem);
        return floor(target.truth().get(Facets.EXACT), ((Density) target.question()).dimension());
    }

    /** Four standard errors of the difference of two means, of six pairs and of four. */
    private static double slack(double deviation) {
        return 4 * deviation * Math.sqrt(1.0 / 6 + 1.0 / PAIRS);
    }

    private static void near(double got, double published, double deviation) {
        assertThat(got).isBetween(published - slack(deviation), published + slack(deviation));
    }

    @Test
    void ofTwentyFiveGaussians() {
        double s = Math.sqrt(0.3);
        ExactSampler grid = (random, x) -> {
            int k = random.nextInt(25);
            x[0] = 5 * (k / 5) - 10 + s * random.nextGaussian();
            x[1] = 5 * (k % 5) - 10 + s * random.nextGaussian();
        };
        near(floor(grid, 2), 1.205, 0.104);
    }

    @Test
    @Tag("slow")
    void ofFortyGaussians() {
        near(floor("gmm40-fab"), 3.70, 0.66);
    }

    @Test
    @Tag("slow")
    void ofTheFunnel() {
        near(floor("funnel-neal-3"), 25.4, 6.2);
    }

    @Test
    @Tag("slow")
    void ofManyWells() {
        near(floor("manywell-fab-32"), 5.405, 0.016);
    }
}
