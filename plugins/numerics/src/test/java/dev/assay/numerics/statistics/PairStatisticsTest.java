package dev.assay.numerics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The unbiased statistics over pairs: MMD², energy distance, KSD². */
class PairStatisticsTest {
    private static final double[] HALVES = {0.5, 0.5};

    private final RandomGenerator random = new Xoshiro256(31, 32, 33, 34);

    private double[] normal(int n, int d, double mean, double sd) {
        double[] x = new double[n * d];
        Arrays.setAll(x, i -> mean + sd * random.nextGaussian());
        return x;
    }

    private static double[] even(int n) {
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        return w;
    }

    @Test
    void theVectorExponentialIsTheExponential() {
        double[] r = new double[10_000];
        Arrays.setAll(r, i -> i * 0.07);
        double[] e = r.clone();
        MaximumMeanDiscrepancy.exponential(e, 1, 0, e.length);
        for (int i = 0; i < r.length; i++) {
            assertThat(e[i]).isCloseTo(Math.exp(-r[i]), within(2e-12 * Math.exp(-r[i])));
        }
        double[] far = {1e4, 1e300, Double.POSITIVE_INFINITY};
        MaximumMeanDiscrepancy.exponential(far, 1, 0, 3);
        assertThat(far).containsOnly(far[0]);
        assertThat(far[0]).isBetween(0.0, 1e-300);
    }

    @Test
    void twoPointsAgainstTwoAreWhatHandFinds() {
        double[] x = {0, 1};
        double[] y = {0, 2};
        double k1 = Math.exp(-0.5);
        double k2 = Math.exp(-2);
        assertThat(MaximumMeanDiscrepancy.squared(x, HALVES, y, HALVES, 1, 1))
                .isCloseTo(k1 + k2 - 2 * (1 + k2 + k1 + k1) / 4, within(1e-12));
        // 2 · (0 + 2 + 1 + 1)/4 − 1 − 2
        assertThat(EnergyDistance.of(x, HALVES, y, HALVES, 1)).isCloseTo(-1, within(1e-14));
    }

    @Test
    void weightsCountAsTheyStand() {
        double[] x = {0, 1, 5};
        double[] y = {0.5, 2};
        double[] w = {0.2, 0.3, 0.5};
        double pairs = 1 - 0.04 - 0.09 - 0.25;
        double xx = 2 * (0.06 * 1 + 0.1 * 5 + 0.15 * 4) / pairs;
        double xy = 0.5 * (0.2 * (0.5 + 2) + 0.3 * (0.5 + 1) + 0.5 * (4.5 + 3));
        assertThat(EnergyDistance.of(x, w, y, HALVES, 1)).isCloseTo(2 * xy - xx - 1.5, within(1e-14));
        assertThat(EnergyDistance.of(x, new double[] {0, 0, 1}, y, HALVES, 1)).isNaN();
    }

    @Test
    void theOrderOfPointsAndOfSetsDoesNotMatter() {
        double[] x = normal(40, 3, 0, 1);
        double[] y = normal(50, 3, 1, 2);
        double[] turned = new double[x.length];
        for (int i = 0; i < 40; i++) {
            System.arraycopy(x, 3 * i, turned, 3 * (39 - i), 3);
        }
        double mmd = MaximumMeanDiscrepancy.squared(x, even(40), y, even(50), 3, 2);
        assertThat(MaximumMeanDiscrepancy.squared(turned, even(40), y, even(50), 3, 2))
                .isCloseTo(mmd, within(1e-13));
        assertThat(MaximumMeanDiscrepancy.squared(y, even(50), x, even(40), 3, 2))
                .isCloseTo(mmd, within(1e-13));
        double energy = EnergyDistance.of(x, even(40), y, even(50), 3);
        assertThat(EnergyDistance.of(turned, even(40), y, even(50), 3)).isCloseTo(energy, within(1e-13));
        assertThat(EnergyDistance.of(y, even(50), x, even(40), 3)).isCloseTo(energy, within(1e-13));
    }

    /** E k(x, y) = (σ²/(σ²+s²+t²))^(d/2) exp(−‖a−b‖²/2(σ²+s²+t²)) between N(a, s²) and N(b, t²). */
    private static double kernelMean(int d, double sigma, double s, double t, double shift) {
        double v = sigma * sigma + s * s + t * t;
        return Math.pow(sigma * sigma / v, 0.5 * d) * Math.exp(-d * shift * shift / (2 * v));
    }

    @Test
    void discrepancyBetweenGaussiansIsItsClosedForm() {
        int d = 3;
        double sigma = 2;
        double exact = kernelMean(d, sigma, 1, 1, 0)
                + kernelMean(d, sigma, 1.5, 1.5, 0)
                - 2 * kernelMean(d, sigma, 1, 1.5, 0.4);
        int n = 40_000;
        var got = MaximumMeanDiscrepancy.blocks(normal(n, d, 0, 1), normal(n, d, 0.4, 1.5), d, sigma, 500);
        assertThat(got.squared()).isCloseTo(exact, within(4 * got.error()));
        assertThat(got.error()).isLessThan(0.02 * exact);
    }

    @Test
    void oneBlockIsThePlainStatistic() {
        double[] x = normal(100, 2, 0, 1);
        double[] y = normal(100, 2, 0, 1);
        var one = MaximumMeanDiscrepancy.blocks(x, y, 2, 1, 1000);
        assertThat(one.squared()).isEqualTo(MaximumMeanDiscrepancy.squared(x, even(100), y, even(100), 2, 1));
        assertThat(one.error()).isNaN();
    }

    /** A chain that is half here, half there is as good as a shuffled one: every block must see both halves. */
    @Test
    void blocksSpanTheWholeSample() {
        int n = 2000;
        double[] x = normal(n, 1, 0, 1);
        double[] y = normal(n, 1, 0, 1);
        for (int i = 0; i < n; i++) {
            x[i] += i < n / 2 ? -5 : 5;
            y[i] += random.nextBoolean() ? -5 : 5;
        }
        var got = MaximumMeanDiscrepancy.blocks(x, y, 1, 2, 201);
        assertThat(got.squared()).isCloseTo(0, within(4 * got.error()));
        assertThat(got.error()).isLessThan(0.01);
    }

    @Test
    void medianDistanceIsTheMiddleOne() {
        assertThat(MaximumMeanDiscrepancy.medianDistance(new double[] {0, 1, 5}, 1, 10))
                .isEqualTo(4);
        // ‖x − y‖² / 2 is χ² with d degrees of freedom: its median in two dimensions is 2 ln 2.
        assertThat(MaximumMeanDiscrepancy.medianDistance(normal(1000, 2, 0, 1), 2, 1000))
                .isCloseTo(Math.sqrt(4 * Math.log(2)), within(0.05));
    }

    /** E|X − Y| of X − Y ~ N(m, 2). */
    private static double meanAbsolute(double m) {
        double phi = new NormalDistribution().cumulativeProbability(-m / Math.sqrt(2));
        return 2 / Math.sqrt(Math.PI) * Math.exp(-m * m / 4) + m * (1 - 2 * phi);
    }

    @Test
    void energyDistanceBetweenGaussiansIsItsClosedForm() {
        int n = 4000;
        double exact = 2 * meanAbsolute(0.8) - 2 * meanAbsolute(0);
        double got = EnergyDistance.of(normal(n, 1, 0, 1), even(n), normal(n, 1, 0.8, 1), even(n), 1);
        assertThat(got).isCloseTo(exact, within(0.06 * exact + 0.02));
    }

    /** Laplacian and mixed terms of the kernel by central differences. */
    @Test
    void steinKernelIsItsDefinition() {
        double[] x = {0.3, -0.7};
        double[] y = {1.1, 0.4};
        double[] s = {0.5, -1.2, 2.0, 0.3};
        double scale = 1.3;
        double h = 1e-4;
        double expected = (s[0] * s[2] + s[1] * s[3]) * kernel(x, y, scale);
        for (int c = 0; c < 2; c++) {
            expected += s[c] * (kernel(x, moved(y, c, h), scale) - kernel(x, moved(y, c, -h), scale)) / (2 * h);
            expected += s[2 + c] * (kernel(moved(x, c, h), y, scale) - kernel(moved(x, c, -h), y, scale)) / (2 * h);
            expected += (kernel(moved(x, c, h), moved(y, c, h), scale)
                            - kernel(moved(x, c, h), moved(y, c, -h), scale)
                            - kernel(moved(x, c, -h), moved(y, c, h), scale)
                            + kernel(moved(x, c, -h), moved(y, c, -h), scale))
                    / (4 * h * h);
        }
        double got = SteinDiscrepancy.squared(new double[] {x[0], x[1], y[0], y[1]}, s, HALVES, 2, scale);
        assertThat(got).isCloseTo(expected, within(1e-6));
    }

    private static double[] moved(double[] x, int c, double h) {
        double[] to = x.clone();
        to[c] += h;
        return to;
    }

    private static double kernel(double[] x, double[] y, double scale) {
        double square = 0;
        for (int c = 0; c < x.length; c++) {
            square += (x[c] - y[c]) * (x[c] - y[c]);
        }
        return 1 / Math.sqrt(1 + square / (scale * scale));
    }

    @Test
    void steinDiscrepancyIsZeroOnAverageAtTheTargetAndPositiveOffIt() {
        int n = 100;
        int repeats = 200;
        double mean = 0;
        double squares = 0;
        double shifted = 0;
        for (int k = 0; k < repeats; k++) {
            double[] x = normal(n, 2, 0, 1);
            double value = stein(x, n);
            mean += value / repeats;
            squares += value * value / repeats;
            Arrays.setAll(x, i -> x[i] + 0.5);
            shifted += stein(x, n) / repeats;
        }
        double error = Math.sqrt((squares - mean * mean) / repeats);
        assertThat(mean).isCloseTo(0, within(4 * error));
        assertThat(shifted).isGreaterThan(20 * error);
    }

    private static double stein(double[] x, int n) {
        double[] score = Arrays.stream(x).map(value -> -value).toArray();
        return SteinDiscrepancy.squared(x, score, even(n), 2, 1);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        double[] x = {0, Double.NaN};
        double[] y = {0, 1};
        assertThatThrownBy(() -> MaximumMeanDiscrepancy.squared(x, HALVES, y, HALVES, 1, 1))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> EnergyDistance.of(y, HALVES, x, HALVES, 1)).hasMessageContaining("finite");
        assertThatThrownBy(() -> SteinDiscrepancy.squared(y, x, HALVES, 1, 1)).hasMessageContaining("finite");
        assertThatThrownBy(() -> SteinDiscrepancy.squared(y, y, HALVES, 1, 0)).hasMessageContaining("scale");
        assertThatThrownBy(() -> EnergyDistance.of(y, HALVES, y, HALVES, 2)).hasMessageContaining("points");
    }
}
