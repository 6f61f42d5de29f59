package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private static final long WORK = 20_000_000;
    private static final double FAIL = Double.NaN;

    /** One instance: values are [method][repetition]. */
    private static Sample one(double margin, double[]... methods) {
        double[][][] v = new double[methods.length][1][];
        double[] m = new double[methods.length];
        for (int i = 0; i < methods.length; i++) {
            v[i][0] = methods[i];
            m[i] = margin;
        }
        return new Sample(v, m);
    }

    private static PairedBootstrap compare(Sample... samples) {
        return PairedBootstrap.of(samples[0].values().length, List.of(samples), WORK);
    }

    @Test
    void scoreIsTheProbabilityOfImprovement() {
        // Agarwal et al.: P(X > Y) + ½ P(X = Y) is 1/3 on average over the two tasks.
        double[][] x = {{1, 2, 1, 2}, {2, 2, 1, 1}};
        double[][] y = {{1, 2, 3}, {1, 2, 3}};
        PairedBootstrap b = compare(one(0, y[0], x[0]), one(0, y[1], x[1])); // lower is better: Y better than X
        assertThat(b.score()[1]).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(b.score()[0]).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void threeRepetitionsTellNothingFiveDo() {
        assertThat(compare(one(0, new double[] {1, 2, 3}, new double[] {40, 50, 60}))
                        .beats()[0][1])
                .as("exact p is 2/20")
                .isFalse();
        assertThat(compare(one(0, new double[] {1, 2, 3, 4, 5}, new double[] {40, 50, 60, 70, 80}))
                        .beats()[0][1])
                .as("exact p is 2/252")
                .isTrue();
        assertThat(compare(one(0, new double[] {1}, new double[] {1000})).beats()[0][1])
                .as("one result each")
                .isFalse();
    }

    @Test
    void whatIsDeterministicIsComparedByValue() {
        PairedBootstrap b =
                compare(one(0, new double[] {0.0071192, 0.0071192}, new double[] {0.0018880, 0.0018880}, new double[] {
                    0.0071199, 0.0071199
                }));
        assertThat(b.byValue()).isTrue();
        assertThat(b.beats()[1]).containsExactly(true, false, true);
        assertThat(b.beats()[0][2]).as("alike to three digits").isFalse();
        assertThat(RankIntervals.of(b.score(), b.beats()))
                .containsExactly(
                        new RankIntervals.Place(1, 1, 1, 1),
                        new RankIntervals.Place(0, 2, 3, 2),
                        new RankIntervals.Place(2, 2, 3, 2));
    }

    @Test
    void byValueOnlyWhatIsNowhereWorseBeats() {
        Sample won = one(0, new double[] {1, 1}, new double[] {2, 2});
        Sample lost = one(0, new double[] {2, 2}, new double[] {1, 1});
        Sample level = one(0, new double[] {3, 3}, new double[] {3, 3});
        assertThat(compare(won, won, level).beats()[0][1]).isTrue();
        assertThat(compare(won, won, lost).beats()[0][1]).isFalse();
    }

    @Test
    void differencesBelowTheMarginAreTies() {
        double[] a = {1.00, 1.01, 1.02, 1.03, 1.04, 1.05};
        double[] b = {1.10, 1.11, 1.12, 1.13, 1.14, 1.15};
        assertThat(compare(one(0, a, b)).beats()[0][1]).isTrue();
        assertThat(compare(one(0.09, a, b)).beats()[0][1]).isTrue();
        PairedBootstrap tied = compare(one(0.1001, a, b));
        assertThat(tied.beats()[0][1]).isFalse();
        assertThat(tied.score()).containsExactly(0.5, 0.5);
    }

    @Test
    void failuresAreWorstAndEqualAmongThemselves() {
        PairedBootstrap b =
                compare(one(0, new double[] {100, 100, 100, 101}, new double[] {1, FAIL, FAIL, FAIL}, new double[] {
                    FAIL, FAIL, FAIL, FAIL
                }));
        assertThat(b.difference()[0][1]).isEqualTo(0.25, within(1e-12));
        assertThat(b.difference()[0][2]).isEqualTo(0.5, within(1e-12));
        assertThat(b.difference()[1][2]).isEqualTo(0.125, within(1e-12));
    }

    @Test
    void onlySharedInstancesAreCompared() {
        double[] none = {};
        Sample s = new Sample(
                new double[][][] {{{1, 2, 3}, none}, {{2, 3, 4}, {9, 9, 8}}, {none, {7, 6, 5}}}, new double[3]);
        PairedBootstrap b = compare(s);
        assertThat(b.difference()[0][2]).isNaN();
        assertThat(b.difference()[0][1]).isEqualTo(7.0 / 9 - 0.5, within(1e-12));
        assertThat(b.difference()[2][1]).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void projectionKeepsTheMean() {
        Sample s = one(0, new double[] {1, 4, 2, 8, 5}, new double[] {7, 3, 6});
        double[] c = new double[5];
        s.project(0, 1, 0, c, 0);
        double mean = Arrays.stream(c).sum() / 5;
        assertThat(mean).isEqualTo(s.pair(0, 1).win()[0], within(1e-15));
        assertThat(mean).isEqualTo(10.0 / 15 - 0.5, within(1e-15));
    }

    @Test
    void varianceOfAlikeMethodsIsThatOfAllPermutations() {
        // All 20 ways to deal 6 distinct results to 3 + 3: the variance of U is (m + n + 1)/(12 m n) = 7/108.
        double sum = 0;
        int ways = 0;
        for (int mask = 0; mask < 64; mask++) {
            if (Integer.bitCount(mask) == 3) {
                double[] x = new double[3];
                double[] y = new double[3];
                for (int v = 0, a = 0, b = 0; v < 6; v++) {
                    if ((mask >> v & 1) == 1) {
                        x[a++] = v + 1;
                    } else {
                        y[b++] = v + 1;
                    }
                }
                Sample.Pair pair = one(0, x, y).pair(0, 1);
                sum += pair.win()[0] * pair.win()[0];
                assertThat(pair.variance()[0]).isEqualTo(7.0 / 108, within(1e-15));
                ways++;
            }
        }
        assertThat(sum / ways).isEqualTo(7.0 / 108, within(1e-14));
    }

    @Test
    void alikeMethodsAreSeldomToldApart() {
        // Five methods, ten comparisons: 95 % intervals one by one would give a false claim on some 28 % of boards.
        assertThat(falseClaims(8, 300)).as("eight repetitions").isLessThan(0.15);
        assertThat(falseClaims(40, 100)).as("forty repetitions").isLessThan(0.11);
    }

    private static double falseClaims(int repetitions, int boards) {
        SplittableRandom random = new SplittableRandom(4);
        int wrong = 0;
        for (int t = 0; t < boards; t++) {
            double[][] v = new double[5][repetitions];
            for (double[] m : v) {
                for (int r = 0; r < m.length; r++) {
                    m[r] = 1 + random.nextDouble();
                }
            }
            boolean[][] beats = PairedBootstrap.of(5, List.of(one(0, v)), 1).beats();
            wrong += Arrays.deepToString(beats).contains("true") ? 1 : 0;
        }
        return wrong / (double) boards;
    }

    @Test
    void tenProblemsSpeakForOthers() {
        List<Sample> samples = new ArrayList<>();
        for (int p = 0;
                p < 12;
                p++) { // better on 8 of 12, each beyond doubt: true of these, not of problems in general
            double[] a = {1, 1};
            double[] b = {2, 2};
            samples.add(p % 3 == 0 ? one(0, b, a) : one(0, a, b));
        }
        PairedBootstrap b = PairedBootstrap.of(2, samples, WORK);
        assertThat(b.difference()[0][1]).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(b.error()[0][1]).as("½·√(1 − 1/9)/√12").isEqualTo(Math.sqrt((0.25 - 1.0 / 36) / 12), within(3e-3));
        assertThat(b.beats()[0][1]).isFalse();
    }

    @Test
    void sameDataSameBits() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] v = new double[4][12];
        for (double[] m : v) {
            for (int r = 0; r < m.length; r++) {
                m[r] = random.nextDouble();
            }
        }
        PairedBootstrap a = compare(one(0, v));
        PairedBootstrap b = compare(one(0, v));
        assertThat(a.draws()).isEqualTo(PairedBootstrap.DRAWS);
        assertThat(a.error()).isDeepEqualTo(b.error());
        assertThat(a.low()).isEqualTo(b.low());
        assertThat(a.critical()).isEqualTo(b.critical());
    }
}
