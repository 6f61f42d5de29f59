package dev.assay.chaoticforecasting.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static int[] ones(int n) {
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] random(int n, long seed) {
        return new SplittableRandom(seed).doubles(n, -1, 1).toArray();
    }

    private static double at(Tree tree, double... x) {
        double[] sum = new double[1];
        tree.add(x, 0, 1, sum);
        return sum[0];
    }

    @Test
    void aStepIsOneSplitInItsMiddle() {
        double[] x = {1, 9, 2, 4, 8, 7, 0, 3}; // one feature; the step lies between 4 and 7
        double[] y = new double[8];
        for (int i = 0; i < 8; i++) {
            y[i] = x[i] < 5 ? -2 : 3;
        }
        Tree tree = new Grower(new Orders(x, 8, 1), 1, 0, 0, 1, 100).grow(y, ones(8));
        assertThat(tree.leaves()).isEqualTo(2);
        assertThat(at(tree, 5.5)).isEqualTo(-2);
        assertThat(at(tree, Math.nextUp(5.5))).isEqualTo(3);
    }

    @Test
    void aStepInTwoFeaturesIsFoundExactly() {
        double[] x = random(400, 1);
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) {
            y[i] = (x[2 * i] > 0.2 ? 1 : 0) + (x[2 * i + 1] > -0.3 ? 10 : 0);
        }
        Tree tree = new Grower(new Orders(x, 200, 2), 1, 0, 0, 1, 100).grow(y, ones(200));
        assertThat(tree.leaves()).isEqualTo(4);
        for (int i = 0; i < 200; i++) {
            assertThat(at(tree, x[2 * i], x[2 * i + 1])).isEqualTo(y[i], within(1e-12));
        }
    }

    /** The gain of the first split is the largest of all, each computed from its definition. */
    @Test
    void theFirstSplitIsTheBestOfAll() {
        int n = 40;
        int p = 3;
        int m = 2;
        double lambda = 0.7;
        double[] x = random(n * p, 2);
        double[] y = random(n * m, 3);
        int[] times = new SplittableRandom(4).ints(n, 0, 3).toArray();
        double best = Double.NEGATIVE_INFINITY;
        double[] leftValue = new double[m];
        for (int f = 0; f < p; f++) {
            for (int k = 0; k < n; k++) {
                double[] part = new double[2 * (m + 1)];
                for (int i = 0; i < n; i++) {
                    int side = x[i * p + f] <= x[k * p + f] ? 0 : m + 1;
                    part[side] += times[i];
                    for (int c = 0; c < m; c++) {
                        part[side + 1 + c] += times[i] * y[i * m + c];
                    }
                }
                double score = 0;
                for (int side = 0; side <= m + 1; side += m + 1) {
                    score +=
                            (part[side + 1] * part[side + 1] + part[side + 2] * part[side + 2]) / (part[side] + lambda);
                }
                if (part[0] > 0 && part[m + 1] > 0 && score > best) {
                    best = score;
                    leftValue[0] = part[1] / (part[0] + lambda);
                    leftValue[1] = part[2] / (part[0] + lambda);
                }
            }
        }
        Tree stump = new Grower(new Orders(x, n, p), m, lambda, 0, 1, 1).grow(y, times);
        assertThat(stump.leaves()).isEqualTo(2);
        boolean seen = false;
        for (int i = 0; i < n; i++) {
            double[] sum = new double[m];
            stump.add(x, i * p, 1, sum);
            seen |= Math.abs(sum[0] - leftValue[0]) < 1e-12 && Math.abs(sum[1] - leftValue[1]) < 1e-12;
        }
        assertThat(seen).isTrue();
    }

    @Test
    void depthAndWeightAreLimits() {
        double[] x = random(300, 5);
        double[] y = random(300, 6);
        Orders orders = new Orders(x, 300, 1);
        assertThat(new Grower(orders, 1, 0, 0, 1, 3).grow(y, ones(300)).depth()).isEqualTo(3);
        assertThat(new Grower(orders, 1, 0, 0, 1, 1000).grow(y, ones(300)).leaves())
                .isEqualTo(300);
        assertThat(new Grower(orders, 1, 0, 0, 100, 1000).grow(y, ones(300)).leaves())
                .isLessThanOrEqualTo(3);
        assertThat(new Grower(orders, 1, 0, 1e9, 1, 1000).grow(y, ones(300)).leaves())
                .isEqualTo(1);
    }

    private static double[][] periodic(int n) {
        double[][] x = new double[n][];
        Arrays.setAll(x, t -> new double[] {t % 7 * (t % 7), 40 + t % 7 % 3});
        return x;
    }

    @Test
    void forestsAndBoostingContinueAPeriodicSeries() {
        double[][] all = periodic(240);
        Forecaster forest =
                new RandomForest(new RandomForest.Settings(3, 30), Seed.of(1).generator());
        Forecaster boosted = new GradientBoosting(new GradientBoosting.Settings(3, 100, 6, 0.3, 1));
        for (Forecaster f : new Forecaster[] {forest, boosted}) {
            f.fit(Arrays.copyOf(all, 200));
            double[][] forecast = f.forecast(40);
            for (int i = 0; i < 40; i++) {
                assertThat(forecast[i]).as(f.getClass().getSimpleName()).containsExactly(all[200 + i], within(1e-3));
            }
            f.fit(Arrays.copyOf(all, 200));
            assertThat(f.forecast(40)).as("a second fit").isDeepEqualTo(forecast);
        }
    }

    @Test
    void boostingsErrorFallsEveryRound() {
        double[][] x = new double[150][1];
        x[0][0] = 0.3;
        for (int i = 1; i < 150; i++) {
            x[i][0] = 3.9 * x[i - 1][0] * (1 - x[i - 1][0]);
        }
        GradientBoosting boosting =
                new GradientBoosting(Defaults.of(GradientBoosting.Settings.class, Map.of("lags", "2")));
        boosting.fit(x);
        double[] errors = boosting.errors();
        for (int t = 1; t < errors.length; t++) {
            assertThat(errors[t]).isLessThanOrEqualTo((1 + 1e-12) * errors[t - 1]); // constant once no split is left
        }
        assertThat(errors[99]).isLessThan(1e-3 * errors[0]);
    }

    /** By hand: mean 3 of two rows, one tree of depth 1 at η = 1, λ = 1 from ½. */
    @Test
    void oneRoundIsTheFormula() {
        double[][] x = {{0}, {1}, {4}};
        GradientBoosting boosting = new GradientBoosting(new GradientBoosting.Settings(1, 1, 1, 1, 1));
        boosting.fit(x); // inputs 0, 1; targets 1, 4; residuals 0.5, 3.5; leaves 0.25 and 1.75
        assertThat(boosting.forecast(1)[0]).containsExactly(0.5 + 1.75);
        assertThat(boosting.errors()).containsExactly(0.25 * 0.25 + 1.75 * 1.75);
    }

    @Test
    void seedsMakeForests() {
        double[][] x = new double[120][1];
        double[] noise = random(120, 8);
        Arrays.setAll(x, i -> new double[] {noise[i]});
        double[][][] forecasts = new double[3][][];
        for (int k = 0; k < 3; k++) {
            RandomForest forest = new RandomForest(
                    new RandomForest.Settings(2, 10), Seed.of(k / 2).generator());
            forest.fit(x);
            forecasts[k] = forest.forecast(10);
        }
        assertThat(forecasts[1]).isDeepEqualTo(forecasts[0]);
        assertThat(Arrays.deepEquals(forecasts[2], forecasts[0])).isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new RandomForest.Settings(0, 1)).hasMessageContaining("lags must be");
        assertThatThrownBy(() -> new RandomForest.Settings(1, 0)).hasMessageContaining("trees");
        assertThatThrownBy(() -> new GradientBoosting.Settings(1, 1, 1, 0, 1)).hasMessageContaining("rate must be");
    }
}
