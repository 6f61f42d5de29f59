package dev.assay.chaoticforecasting.forecast.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SubspaceKalmanTest {
    /** Two undamped rotations of a hidden state of four numbers, seen through three coordinates. */
    private static double[][] rotations(int n, double noise) {
        RandomGenerator random = Seed.of(6).generator();
        double[][] x = new double[n][];
        for (int t = 0; t < n; t++) {
            double a = Math.cos(0.3 * t);
            double b = Math.sin(0.3 * t);
            double c = Math.cos(1.1 * t + 1);
            double e = Math.sin(1.1 * t + 1);
            x[t] = new double[] {a + 0.5 * c, b - e, 0.2 * a + e + c};
            for (int k = 0; k < 3; k++) {
                x[t][k] += noise * random.nextGaussian();
            }
        }
        return x;
    }

    @Test
    void aKnownLinearSystemIsIdentifiedAndContinued() {
        double[][] all = rotations(500, 0);
        SubspaceKalman kalman = new SubspaceKalman(new SubspaceKalman.Settings(4));
        kalman.fit(Arrays.copyOf(all, 300));
        double[][] forecast = kalman.forecast(200);
        for (int h = 0; h < 200; h++) {
            assertThat(forecast[h]).as("row " + h).containsExactly(all[300 + h], within(1e-6));
        }
    }

    @Test
    void noiseIsFilteredAway() {
        double[][] clean = rotations(1050, 0);
        double[][] noisy = rotations(1000, 0.1);
        SubspaceKalman kalman = new SubspaceKalman(new SubspaceKalman.Settings(4));
        kalman.fit(noisy);
        double[][] forecast = kalman.forecast(50);
        double squares = 0;
        for (int h = 0; h < 50; h++) {
            for (int c = 0; c < 3; c++) {
                squares += Math.pow(forecast[h][c] - clean[1000 + h][c], 2) / 150;
            }
        }
        assertThat(Math.sqrt(squares)).isLessThan(0.06);
    }

    @Test
    void oneDimensionCanButDecay() {
        SubspaceKalman kalman = new SubspaceKalman(new SubspaceKalman.Settings(1));
        kalman.fit(rotations(300, 0.05));
        double[][] forecast = kalman.forecast(30);
        double factor = forecast[1][0] / forecast[0][0];
        for (int h = 1; h < 30; h++) {
            for (int c = 0; c < 3; c++) {
                assertThat(forecast[h][c] / forecast[h - 1][c]).isCloseTo(factor, within(1e-9));
            }
        }
        assertThat(Math.abs(factor)).isLessThan(1.001);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new SubspaceKalman.Settings(0)).hasMessageContaining("dimension must be");
    }
}
