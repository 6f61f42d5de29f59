package dev.assay.freeenergy.metric.distance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.freeenergy.metric.Target;
import dev.assay.testkit.Trials;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What perfect samplers score against the floor, plain and weighted; and what bad ones do. */
class FloorsTest {
    private static final int POINTS = 256;
    private static final int REPEATS = 20;
    private static final Target MIXTURE = Target.of("gmm40-fab");
    private static final Truth TRUTH = MIXTURE.truth();

    /** Which exact points an answer keeps, and how it weighs them. */
    private interface Sampler {
        Samples draw(RandomGenerator random);
    }

    private static double[] points(RandomGenerator random, int n, double right) {
        ExactSampler exact = TRUTH.get(Facets.EXACT);
        double[] points = new double[2 * n];
        double[] x = new double[2];
        for (int i = 0; i < n; i++) {
            do {
                exact.draw(random, x);
            } while (x[0] > right);
            System.arraycopy(x, 0, points, 2 * i, 2);
        }
        return points;
    }

    private static Samples chain(RandomGenerator random) {
        return Samples.chains(1, 2, points(random, POINTS, Double.POSITIVE_INFINITY), 1);
    }

    private static Samples missing(RandomGenerator random) {
        return Samples.chains(1, 2, points(random, POINTS, 0), 1);
    }

    /** Weights that know nothing of the points: perfect samples of a smaller effective size, here about 256 / e^0.64. */
    private static Samples weighted(RandomGenerator random) {
        double[] logWeights = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            logWeights[i] = 0.8 * random.nextGaussian();
        }
        return Samples.population(2, points(random, POINTS, Double.POSITIVE_INFINITY), logWeights);
    }

    /** Root mean square score over root mean square floor. */
    private static double ratio(String id, Sampler sampler) {
        MetricRegistration metric = Trials.metric(new FreeEnergyPlugin(), id);
        Kept kept = Kept.inMemory();
        double scores = 0;
        double floors = 0;
        for (int k = 0; k < REPEATS; k++) {
            Answer answer = Answer.of(
                    Facets.SAMPLES,
                    sampler.draw(Seed.of(77).child(Integer.toString(k)).generator()));
            EngineJudging judging = new EngineJudging(
                    MIXTURE.question(), answer, TRUTH, Map.of(), Seed.of(8).child(Integer.toString(k)), kept);
            Scores.Value value = metric.make(Map.of("points", Integer.toString(POINTS)))
                    .scores(judging)
                    .values()
                    .get(0);
            scores += value.number() * value.number();
            floors += value.floor() * value.floor();
        }
        return Math.sqrt(scores / floors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sliced-w2",
                "exact-w2",
                "mmd",
                "energy-distance",
                "ksd",
                "energy-w2",
                "sinkhorn-divergence",
                "nn-ratio-divergence"
            })
    void exactSamplesScoreTheFloor(String id) {
        assertThat(ratio(id, FloorsTest::chain)).isBetween(0.6, 1.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sliced-w2",
                "exact-w2",
                "mmd",
                "energy-distance",
                "ksd",
                "energy-w2",
                "sinkhorn-divergence",
                "nn-ratio-divergence"
            })
    void weightedExactSamplesScoreTheFloorOfTheirEffectiveSize(String id) {
        assertThat(ratio(id, FloorsTest::weighted)).isBetween(0.6, 1.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sliced-w2", "exact-w2", "mmd", "energy-distance", "sinkhorn-divergence", "nn-ratio-divergence"})
    void halfTheModesMissingIsFarAboveTheFloor(String id) {
        assertThat(ratio(id, FloorsTest::missing)).isGreaterThan(2.5);
    }

    /** The limit that its documentation states. */
    @ParameterizedTest
    @ValueSource(strings = "ksd")
    void theSteinDiscrepancyIsBlindToMissingModes(String id) {
        assertThat(ratio(id, FloorsTest::missing)).isLessThan(3);
    }
}
