package dev.assay.numerics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private final RandomGenerator random = new Xoshiro256(11, 12, 13, 14);

    private double[] autoregressive(int chains, int length, double phi) {
        double[] x = new double[chains * length];
        for (int c = 0; c < chains; c++) {
            double state = random.nextGaussian() / Math.sqrt(1 - phi * phi);
            for (int i = 0; i < length; i++) {
                state = phi * state + random.nextGaussian();
                x[c * length + i] = state;
            }
        }
        return x;
    }

    @Test
    void logSumExpNeitherOverflowsNorLosesSmallTerms() {
        assertThat(LogSumExp.of(new double[] {1000, 1000})).isCloseTo(1000 + Math.log(2), within(1e-12));
        assertThat(LogSumExp.of(-1000, -1000 + Math.log(3))).isCloseTo(-1000 + Math.log(4), within(1e-12));
        assertThat(LogSumExp.of(new double[] {Double.NEGATIVE_INFINITY})).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(LogSumExp.of(0, Double.NEGATIVE_INFINITY)).isZero();
        assertThat(LogSumExp.effectiveSize(new double[] {0, 0, Double.NEGATIVE_INFINITY, 0}, 4))
                .isCloseTo(3, within(1e-12));
    }

    @Test
    void bulkEssOfAnAutoregressionIsItsExactShareOfTheSamples() {
        for (double phi : new double[] {0, 0.5, 0.9, -0.3}) {
            double exact = (1 - phi) / (1 + phi);
            double got = ChainStatistics.bulkEss(autoregressive(4, 20_000, phi), 4) / 80_000;
            assertThat(got).as("φ = %s", phi).isCloseTo(exact, within(0.1 * exact));
        }
    }

    @Test
    void essIsUnchangedByAMonotoneMap() {
        double[] x = autoregressive(2, 1000, 0.6);
        double[] mapped = Arrays.stream(x).map(v -> v * v * v).toArray();
        assertThat(ChainStatistics.bulkEss(mapped, 2)).isEqualTo(ChainStatistics.bulkEss(x, 2));
    }

    @Test
    void rHatSeesChainsApartInPlaceAndInScale() {
        double[] good = autoregressive(4, 2000, 0.2);
        assertThat(ChainStatistics.rHat(good, 4)).isBetween(0.999, 1.01);
        double[] moved = good.clone();
        double[] scaled = good.clone();
        for (int i = 0; i < 2000; i++) {
            moved[i] += 1.5;
            scaled[i] *= 4;
        }
        assertThat(ChainStatistics.rHat(moved, 4)).isGreaterThan(1.1);
        assertThat(ChainStatistics.rHat(scaled, 4)).isGreaterThan(1.1);
        assertThat(ChainStatistics.bulkEss(moved, 4)).isLessThan(100);
    }

    @Test
    void constantShortOrBrokenChainsGiveNaN() {
        assertThat(ChainStatistics.bulkEss(new double[100], 4)).isNaN();
        assertThat(ChainStatistics.bulkEss(new double[] {1, 2, 3}, 1)).isNaN();
        assertThat(ChainStatistics.rHat(new double[] {1, 2, 3, Double.NaN, 4, 5, 6, 7}, 1))
                .isNaN();
    }

    @Test
    void batchMeansGiveTheErrorOfACorrelatedMean() {
        double phi = 0.9;
        BatchMeans series = new BatchMeans();
        int n = 1 << 18;
        for (double value : autoregressive(1, n, phi)) {
            series.add(value);
        }
        double exact = 1 / (1 - phi) / Math.sqrt(n);
        assertThat(series.error()).isBetween(0.85 * exact, 1.6 * exact);
        assertThat(Math.abs(series.mean())).isLessThan(4 * exact);
    }

    @Test
    void wassersteinOfAShiftAndAScaleIsExact() {
        double[] x = {3, 1, 2, 0};
        assertThat(Wasserstein.squared(x.clone(), new double[] {5, 2, 4, 3})).isCloseTo(4, within(1e-14));
        assertThat(Wasserstein.squared(x.clone(), new double[] {6, 0, 2, 4})).isCloseTo(14 / 4.0, within(1e-14));
    }

    @Test
    void slicedDistanceOfAShiftIsItsLengthOverRootDimension() {
        int d = 3;
        double[] x = new double[500 * d];
        double[] y = new double[500 * d];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian();
            y[i] = x[i] + (i % d == 0 ? 6 : 0);
        }
        // E (θ₁ · 6)² = 36 / d; 4,000 directions leave a relative error of about 1 %.
        assertThat(Wasserstein.sliced(x, y, d, 4000, random)).isCloseTo(6 / Math.sqrt(d), within(0.12));
    }

    @Test
    void systematicResamplingTakesFloorOrCeiling() {
        double[] w = {0.05, 0.5, 0, 0.25, 0.2};
        int[] chosen = new int[20];
        for (double u : new double[] {0, 0.3, 0.999}) {
            Resampling.systematic(w, u, chosen);
            int[] counts = new int[5];
            for (int i : chosen) {
                counts[i]++;
            }
            for (int i = 0; i < 5; i++) {
                assertThat((double) counts[i]).isCloseTo(20 * w[i], within(1.0));
            }
            assertThat(counts[2]).isZero();
        }
    }
}
