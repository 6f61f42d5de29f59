package dev.assay.chaoticforecasting.forecast.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NaiveTest {
    private static double[] fit(Univariate model, double[] past, int rows) {
        model.fit(past);
        return model.forecast(rows);
    }

    @Test
    void driftContinuesTheLineThroughTheEnds() {
        assertThat(fit(new Drift(), new double[] {1, 9, -3, 4}, 3)).containsExactly(5, 6, 7);
    }

    @Test
    void seasonalNaiveContinuesAPeriodicSeries() {
        double[][] past = {{1, 5}, {2, 6}, {3, 7}, {1, 5}, {2, 6}, {3, 7}};
        Forecaster naive = new SeasonalNaive(new SeasonalNaive.Settings(3));
        naive.fit(past);
        assertThat(naive.forecast(4)).isDeepEqualTo(new double[][] {{1, 5}, {2, 6}, {3, 7}, {1, 5}});
        assertThat(naive.minimumRows(2)).isEqualTo(3);
    }

    @Test
    void fourierContinuesSinesWithWholePeriodsInThePast() {
        int n = 1000;
        double[] all = IntStream.range(0, n + 300)
                .mapToDouble(i -> 2
                        + 3 * Math.sin(2 * Math.PI * 7 * i / n + 0.3)
                        - Math.cos(2 * Math.PI * 31 * i / n)
                        + 0.2 * Math.sin(2 * Math.PI * 123 * i / n))
                .toArray();
        double[] forecast = fit(
                new FourierExtrapolation(new FourierExtrapolation.Settings(7)), java.util.Arrays.copyOf(all, n), 300);
        assertThat(forecast).containsExactly(java.util.Arrays.copyOfRange(all, n, n + 300), within(1e-12));
    }

    @Test
    void fourierKeepsTheStrongestAndHalvesAPairThatDoesNotFit() {
        int n = 60;
        double[] past = IntStream.range(0, n)
                .mapToDouble(i -> 5 + 4 * Math.cos(2 * Math.PI * 3 * i / n) + 3 * Math.cos(2 * Math.PI * 5 * i / n))
                .toArray();
        double[] two = fit(new FourierExtrapolation(new FourierExtrapolation.Settings(2)), past, n);
        double[] four = fit(new FourierExtrapolation(new FourierExtrapolation.Settings(4)), past, n);
        for (int i = 0; i < n; i++) {
            assertThat(two[i]).isCloseTo(5 + 2 * Math.cos(2 * Math.PI * 3 * i / n), within(1e-12));
            assertThat(four[i])
                    .isCloseTo(
                            5 + 4 * Math.cos(2 * Math.PI * 3 * i / n) + 1.5 * Math.cos(2 * Math.PI * 5 * i / n),
                            within(1e-12));
        }
    }

    @Test
    void aConstantCoordinateStaysAndTheOthersDoNotSeeIt() {
        double[][] past = {{1, 5}, {1, 6}, {1, 7}};
        Forecaster drift = new PerCoordinate(Drift::new);
        drift.fit(past);
        assertThat(drift.forecast(2)).isDeepEqualTo(new double[][] {{1, 8}, {1, 9}});
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new SeasonalNaive.Settings(0)).hasMessageContaining("season must be");
        assertThatThrownBy(() -> new FourierExtrapolation.Settings(0)).hasMessageContaining("frequencies must be");
    }
}
