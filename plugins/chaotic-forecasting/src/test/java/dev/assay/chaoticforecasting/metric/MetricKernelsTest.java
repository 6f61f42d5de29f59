package dev.assay.chaoticforecasting.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricKernelsTest {
    @Test
    void smapeOfATinySeries() {
        // |1−3|/4 = 1/2, |2−2|/4 = 0, |−1−1|/2 = 1: mean 1/2, on the scale 0…200
        assertThat(ForecastErrors.smape(new double[] {1, 2, -1}, new double[] {3, 2, 1}))
                .isCloseTo(100, within(1e-7));
        assertThat(ForecastErrors.smape(new double[] {0, 0}, new double[] {0, 0}))
                .isZero();
        assertThat(ForecastErrors.smape(new double[] {1}, new double[] {-1e308}))
                .isCloseTo(200, within(1e-9));
        assertThat(ForecastErrors.smape(new double[] {-1e308}, new double[] {1.7e308}))
                .isCloseTo(200, within(1e-9));
    }

    @Test
    void rmseOfATinySeries() {
        // coordinate scales 1 and 2: errors 3/1, 4/2, 0, 0
        double[] y = {0, 0, 5, 5};
        double[] p = {3, 4, 5, 5};
        assertThat(ForecastErrors.rmse(y, p, new double[] {1, 2})).isCloseTo(Math.sqrt(13.0 / 4), within(1e-15));
        assertThat(ForecastErrors.rowRmse(y, p, new double[] {1, 2}, 0)).isCloseTo(Math.sqrt(13.0 / 2), within(1e-15));
        assertThat(ForecastErrors.rowRmse(y, p, new double[] {1, 2}, 1)).isZero();
    }

    @Test
    void validRowsCountUpToTheFirstBadOne() {
        double[] y = {0, 0, 0, 0};
        double[] p = {0.1, 0.39, 0.41, 0};
        double[] one = {1};
        assertThat(ValidTime.validRows(y, p, one, new ValidTime.Settings("nrmse", 0.4)))
                .isEqualTo(2);
        assertThat(ValidTime.validRows(y, p, new double[] {2}, new ValidTime.Settings("nrmse", 0.4)))
                .isEqualTo(4);
        assertThat(ValidTime.validRows(
                        y, new double[] {Double.NaN, 0, 0, 0}, one, new ValidTime.Settings("nrmse", 0.4)))
                .isZero();
        // sMAPE of the rows: 0, 0, 200, 0; cumulative 0, 0, 66.7, 50
        double[] truth = {1, 1, 1, 1};
        double[] sign = {1, 1, -1, 1};
        assertThat(ValidTime.validRows(truth, sign, one, new ValidTime.Settings("smape", 30)))
                .isEqualTo(2);
        assertThat(ValidTime.validRows(truth, sign, one, new ValidTime.Settings("cumulative-smape", 60)))
                .isEqualTo(2);
        assertThat(ValidTime.validRows(truth, sign, one, new ValidTime.Settings("cumulative-smape", 70)))
                .isEqualTo(4);
    }

    @Test
    void spectrumDistanceKnowsFrequenciesNotPhases() {
        double[] a = wave(64, 4, 0);
        double[] shifted = wave(64, 4, 1.1);
        double[] other = wave(64, 9, 0);
        assertThat(SpectrumDistance.distance(a, a, 1, 100)).isCloseTo(0, within(1e-7));
        assertThat(SpectrumDistance.distance(a, shifted, 1, 100)).isCloseTo(0, within(1e-7));
        assertThat(SpectrumDistance.distance(a, other, 1, 100)).isCloseTo(1, within(1e-7));
        assertThat(SpectrumDistance.distance(a, new double[64], 1, 100)).isCloseTo(1, within(1e-7));
    }

    @Test
    void spectrumDistanceOfAHalfAndHalfMixture() {
        // powers (1/2, 1/2) against (1, 0): overlap √½, H = √(1 − √½); any scale, averaged over coordinates
        double[] a = wave(64, 4, 0);
        double[] b = wave(64, 9, 0.3);
        double[] mixed =
                IntStream.range(0, 64).mapToDouble(i -> 1e200 * (a[i] + b[i])).toArray();
        double h = Math.sqrt(1 - Math.sqrt(0.5));
        assertThat(SpectrumDistance.distance(mixed, a, 1, 32)).isCloseTo(h, within(1e-12));
        double[] two = new double[128];
        double[] reference = new double[128];
        for (int i = 0; i < 64; i++) {
            two[2 * i] = mixed[i];
            two[2 * i + 1] = a[i];
            reference[2 * i] = a[i];
            reference[2 * i + 1] = a[i];
        }
        assertThat(SpectrumDistance.distance(two, reference, 2, 32)).isCloseTo(h / 2, within(1e-7));
    }

    private static double[] wave(int n, int k, double phase) {
        return IntStream.range(0, n)
                .mapToDouble(i -> Math.cos(2 * Math.PI * k * i / n + phase))
                .toArray();
    }

    @Test
    void roundOffLimitGrowsWithChaosAndNoise() {
        assertThat(RoundOffLimit.rmse(10, 0, 0, 100)).isCloseTo(0x1p-53, within(1e-30));
        assertThat(RoundOffLimit.rmse(1, Math.log(8), 0, 100)).isCloseTo(0x1p-50, within(1e-28));
        assertThat(RoundOffLimit.rmse(1, 0, 0.1, 100)).isCloseTo(0.01, within(1e-15));
        assertThat(RoundOffLimit.rmse(1000, 1, 0, 1)).as("saturates at 1").isBetween(0.97, 1.0);
    }

    @Test
    void spectrumOfNoiseIsFarFromAWaves() {
        Random random = new Random(1);
        double[] noise = random.doubles(200, -1, 1).toArray();
        assertThat(SpectrumDistance.distance(noise, wave(200, 4, 0), 1, 100)).isBetween(0.7, 1.0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ValidTime.Settings("rmse", 1)).hasMessageContaining("rule must be");
        assertThatThrownBy(() -> new ValidTime.Settings("nrmse", 0)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new SpectrumDistance.Settings(1)).hasMessageContaining("bins");
        assertThatThrownBy(() -> new Smape.Settings(-1, 0)).hasMessageContaining("rows");
    }
}
