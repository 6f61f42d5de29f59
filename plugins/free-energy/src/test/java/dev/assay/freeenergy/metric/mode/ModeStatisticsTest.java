package dev.assay.freeenergy.metric.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.density.Modes;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Target;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModeStatisticsTest {
    private static final double[] HALVES = {0.5, 0.5};

    @Test
    void entropyIsOneForAllAlikeAndZeroForOne() {
        assertThat(ModeEntropy.entropy(new double[] {0.25, 0.25, 0.25, 0.25})).isCloseTo(1, within(1e-15));
        assertThat(ModeEntropy.entropy(new double[] {0, 1, 0, 0})).isZero();
        assertThat(ModeEntropy.entropy(new double[] {0.5, 0.5, 0, 0})).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void jensenShannonIsInBitsSymmetricAndBounded() {
        assertThat(ModeDivergence.jensenShannon(HALVES, HALVES)).isZero();
        assertThat(ModeDivergence.jensenShannon(new double[] {1, 0}, new double[] {0, 1}))
                .isCloseTo(1, within(1e-15));
        // q = (3/4, 1/4): ½ log₂(4/3) + ½ (½ log₂(2/3) + ½ log₂ 2) = 0.311278124459…
        assertThat(ModeDivergence.jensenShannon(new double[] {1, 0}, HALVES))
                .isCloseTo(0.311278124459133, within(1e-14));
        assertThat(ModeDivergence.jensenShannon(HALVES, new double[] {1, 0}))
                .isCloseTo(0.311278124459133, within(1e-14));
    }

    @Test
    void chiSquaredAndTotalVariationAreTheirDefinitions() {
        double[] got = {0.7, 0.3};
        assertThat(ModeDivergence.chiSquared(got, HALVES)).isCloseTo(0.16, within(1e-15));
        assertThat(ModeShares.distance(got, HALVES)).isCloseTo(0.2, within(1e-15));
        assertThat(ModeShares.missed(new double[] {0.96, 0.04}, HALVES)).isEqualTo(0.5);
    }

    @Test
    void chiSquaredOfExactDrawsIsModesLessOneOverDraws() {
        double[] exact = new double[40];
        Arrays.fill(exact, 1.0 / 40);
        double mean = 0;
        var random = Seed.of(3).generator();
        for (int k = 0; k < 200; k++) {
            mean += ModeDivergence.chiSquared(ModeCounts.draw(exact, 500, random), exact) / 200;
        }
        assertThat(mean).isCloseTo(39.0 / 500, within(0.05 * 39.0 / 500));
    }

    @Test
    void sharesGoByWeight() {
        Modes modes = Modes.of(HALVES, x -> x[0] < 0 ? 0 : 1);
        Samples samples = Samples.population(1, new double[] {-1, 1, 2}, new double[] {0, Math.log(2), Math.log(1)});
        assertThat(ModeCounts.shares(samples, modes)).containsExactly(new double[] {0.25, 0.75}, within(1e-15));
    }

    /** A standard normal in the plane, with one point in a thousand outside its ellipse. */
    @Test
    void aThousandthOfExactSamplesLiesBetweenModesAndIsSubtracted() {
        double radius = -2 * Math.log(0.001);
        Truth truth = Truth.of(Facets.EXACT, "normal", () -> (random, x) -> {
                    x[0] = random.nextGaussian();
                    x[1] = random.nextGaussian();
                })
                .and(
                        Facets.MODES,
                        "one",
                        () -> Modes.of(new double[] {1}, x -> 0).near(x -> x[0] * x[0] + x[1] * x[1] <= radius));
        Samples samples = Samples.chains(1, 2, new double[] {0, 0, 0, 5, 1, 1, 0, 1}, 1);
        Scores scores = ModeInterpolation.metric(new NoSettings())
                .scores(new EngineJudging(
                        Target.of("gauss-std").question(),
                        Answer.of(Facets.SAMPLES, samples),
                        truth,
                        Map.of(),
                        Seed.of(2),
                        Kept.inMemory()));
        Scores.Value share = scores.values().get(1);
        assertThat(share.number()).isEqualTo(0.25);
        assertThat(share.floor()).isBetween(0.0006, 0.0014);
        assertThat(scores.values().get(0).number()).isEqualTo(0.25 - share.floor());
    }

    @Test
    void exactSamplesOfTheFortyGaussiansCoverAll() {
        Truth truth = Target.of("gmm40-fab").truth();
        Modes modes = truth.get(Facets.MODES);
        int n = 50_000;
        double[] values = new double[2 * n];
        double[] x = new double[2];
        var random = Seed.of(4).generator();
        for (int i = 0; i < n; i++) {
            truth.get(Facets.EXACT).draw(random, x);
            System.arraycopy(x, 0, values, 2 * i, 2);
        }
        assertThat(ModeEntropy.entropy(ModeCounts.shares(Samples.population(2, values), modes)))
                .isGreaterThan(0.99);
    }
}
