package dev.assay.chaoticforecasting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.chaoticforecasting.Defaults;
import dev.assay.numerics.regression.QrLeastSquares;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PublishedLearnersTest {
    /** x' = 0.5 + R x with R a rotation: linear, bounded, not at rest. */
    private static double[][] rotation(int n) {
        double[][] x = new double[n][2];
        x[0] = new double[] {2, 1};
        for (int i = 1; i < n; i++) {
            x[i][0] = 0.5 + Math.cos(0.3) * x[i - 1][0] - Math.sin(0.3) * x[i - 1][1];
            x[i][1] = Math.sin(0.3) * x[i - 1][0] + Math.cos(0.3) * x[i - 1][1];
        }
        return x;
    }

    private static double[][] noise(int n, int d) {
        SplittableRandom random = new SplittableRandom(7);
        double[][] x = new double[n][d];
        for (double[] row : x) {
            Arrays.setAll(row, c -> random.nextDouble(-1, 1));
        }
        return x;
    }

    @Test
    void orderOneRecoversALinearMapWithIntercept() {
        double[][] x = rotation(240);
        Forecaster nvar = new PublishedNvar(new PublishedNvar.Settings(1, 1e-10));
        nvar.fit(Arrays.copyOf(x, 200));
        double[][] forecast = nvar.forecast(40);
        for (int i = 0; i < 40; i++) {
            assertThat(forecast[i]).containsExactly(x[200 + i], within(1e-8));
        }
    }

    /** The published features to the letter: 1, lags, lags again; by least squares on rows stacked on √λ. */
    private static double[] literally(double[][] past, int k, double lambda) {
        int d = past[0].length;
        int p = 1 + 2 * k * d;
        int skipped = Math.min(100, (past.length - 1) / 10);
        int n = past.length - 1 - skipped;
        double[] x = new double[(n + p) * p];
        double[] y = new double[(n + p) * d];
        double[] now = new double[p];
        for (int i = skipped; i < past.length; i++) {
            now[0] = 1;
            for (int a = 0; a < k * d; a++) {
                int row = i - a / d;
                now[1 + a] = row < 0 ? 0 : past[row][a % d];
                now[1 + k * d + a] = now[1 + a];
            }
            if (i < past.length - 1) {
                System.arraycopy(now, 0, x, (i - skipped) * p, p);
                System.arraycopy(past[i + 1], 0, y, (i - skipped) * d, d);
            }
        }
        for (int a = 0; a < p; a++) {
            x[(n + a) * p + a] = Math.sqrt(lambda);
        }
        return Readout.apply(now, QrLeastSquares.fit(x, n + p, p, y, d), d);
    }

    @Test
    void doubledFeaturesAreHalfThePenalty() {
        double[][] past = noise(120, 2);
        for (int k :
                new int[] {3, 20, 70}) { // fewer features than rows, zeros before the first row, the dual equations
            Forecaster nvar = new PublishedNvar(new PublishedNvar.Settings(k, 0.3));
            nvar.fit(past);
            assertThat(nvar.forecast(1)[0]).as("k = " + k).containsExactly(literally(past, k, 0.3), within(1e-11));
        }
    }

    @Test
    void singularNormalEquationsFallBackOnReflections() {
        double[][] x = rotation(200);
        for (double[] row : x) {
            row[0] *= 1e7;
            row[1] *= 1e7;
        }
        Forecaster nvar = new PublishedNvar(new PublishedNvar.Settings(5, 1e-4));
        nvar.fit(Arrays.copyOf(x, 180));
        assertThat(nvar.forecast(20)[19]).containsExactly(x[199], within(1e3));
    }

    @Test
    void publishedReservoirLearnsAMapWithAGoodScale() {
        double[][] x = rotation(500);
        Forecaster esn = new PublishedEchoState(Defaults.of(PublishedEchoState.Settings.class, Map.of("units", "200")));
        esn.fit(Arrays.copyOf(x, 400));
        double[][] forecast = esn.forecast(20);
        for (int i = 0; i < 20; i++) {
            assertThat(forecast[i]).containsExactly(x[400 + i], within(0.02));
        }
    }

    @Test
    void theSeedMakesTheReservoir() {
        double[][] x = rotation(150);
        double[][][] forecasts = new double[3][][];
        for (int i = 0; i < 3; i++) {
            Forecaster esn = new PublishedEchoState(
                    Defaults.of(PublishedEchoState.Settings.class, Map.of("units", "60", "seed", i == 2 ? "1" : "0")));
            esn.fit(x);
            esn.forecast(3);
            forecasts[i] = esn.forecast(10);
        }
        assertThat(forecasts[1]).isDeepEqualTo(forecasts[0]);
        assertThat(forecasts[2]).isNotEqualTo(forecasts[0]);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new PublishedNvar.Settings(0, 1)).hasMessageContaining("delays must be");
        assertThatThrownBy(() -> Defaults.of(PublishedEchoState.Settings.class, Map.of("leak", "2")))
                .hasMessageContaining("leak");
        assertThatThrownBy(() -> Defaults.of(PublishedEchoState.Settings.class, Map.of("connectivity", "0")))
                .hasMessageContaining("connectivity");
    }
}
