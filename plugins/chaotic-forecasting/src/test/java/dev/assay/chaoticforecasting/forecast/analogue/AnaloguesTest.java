package dev.assay.chaoticforecasting.forecast.analogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnaloguesTest {
    private static double[][] periodic(int n) {
        double[][] x = new double[n][];
        for (int t = 0; t < n; t++) {
            x[t] = new double[] {(t % 17) * (t % 17), 100 + t % 17 % 5};
        }
        return x;
    }

    @Test
    void parrotingContinuesAPeriodicSeriesForEver() {
        double[][] all = periodic(260);
        ContextParroting parrot = new ContextParroting(new ContextParroting.Settings(4));
        parrot.fit(Arrays.copyOf(all, 60));
        assertThat(parrot.lag()).isEqualTo(17);
        assertThat(parrot.forecast(200)).isDeepEqualTo(Arrays.copyOfRange(all, 60, 260));
    }

    @Test
    void parrotingFindsTheNearestWindowWhoseEndDoesNotOverlap() {
        double[][] past = {{0}, {5}, {9}, {1}, {4.9}, {8}, {7}, {0}, {5.1}};
        ContextParroting parrot = new ContextParroting(new ContextParroting.Settings(2));
        parrot.fit(past);
        assertThat(parrot.forecast(2)).isDeepEqualTo(new double[][] {{9}, {1}});
    }

    @Test
    void theSearchIsThatOfSortingAllDistances() {
        double[][] z = new SplittableRandom(4)
                .doubles(120)
                .boxed()
                .map(v -> new double[] {v, v * v})
                .toArray(double[][]::new);
        Library library = new Library(z, 3, 7);
        double[] window = {0.5, 0.3, 0.1, 0.2, 0.7, 0.4};
        assertThat(library.search(window)).isEqualTo(7);
        double[] all = new double[117];
        for (int i = 0; i < all.length; i++) {
            for (int l = 0; l < 3; l++) {
                for (int c = 0; c < 2; c++) {
                    all[i] += Math.pow(z[i + 2 - l][c] - window[2 * l + c], 2);
                }
            }
        }
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        for (int j = 0; j < 7; j++) {
            assertThat(library.distance(j)).isCloseTo(sorted[j], within(1e-15));
            assertThat(all[library.index(j)]).isCloseTo(sorted[j], within(1e-15));
        }
    }

    @Test
    void constantAnaloguesContinueAPeriodicSeries() {
        double[][] all = periodic(160);
        for (String form : new String[] {"increment", "value"}) {
            Forecaster analogues = new ConstantAnalogues(new ConstantAnalogues.Settings(2, 3, form));
            analogues.fit(Arrays.copyOf(all, 60));
            double[][] forecast = analogues.forecast(100);
            for (int h = 0; h < 100; h++) {
                assertThat(forecast[h]).containsExactly(all[60 + h], within(1e-9));
            }
        }
    }

    @Test
    void valuesOfAnaloguesStayWithinThePast() {
        double[][] past = new SplittableRandom(1)
                .doubles(80)
                .boxed()
                .map(v -> new double[] {v})
                .toArray(double[][]::new);
        Forecaster analogues = new ConstantAnalogues(new ConstantAnalogues.Settings(1, 5, "value"));
        analogues.fit(past);
        for (double[] row : analogues.forecast(300)) {
            assertThat(row[0]).isBetween(0.0, 1.0);
        }
    }

    /** The Hénon map is quadratic: the error of a linear fit falls as the square of the neighbourhood. */
    @Test
    void linearAnaloguesAreOfSecondOrder() {
        double[] errors = new double[2];
        for (int run = 0; run < 2; run++) {
            int n = run == 0 ? 2_000 : 32_000;
            double[][] x = new double[n + 60][2];
            for (int i = 1; i < x.length; i++) {
                x[i][0] = 1 - 1.4 * x[i - 1][0] * x[i - 1][0] + x[i - 1][1];
                x[i][1] = 0.3 * x[i - 1][0];
            }
            double[] each = new double[60];
            for (int k = 0; k < each.length; k++) {
                LinearAnalogues analogues = new LinearAnalogues(new LinearAnalogues.Settings(1, 10, 1e-10));
                analogues.fit(Arrays.copyOfRange(x, k, n + k));
                each[k] = Math.abs(analogues.forecast(1)[0][0] - x[n + k][0]);
            }
            Arrays.sort(each);
            errors[run] = each[30];
        }
        // 16 times as many points on a set of dimension 1.26: neighbours 9 times nearer, errors 81 times less
        assertThat(errors[0] / errors[1]).isBetween(20.0, 400.0);
    }

    @Test
    void linearAnaloguesRecoverALinearMap() {
        double[][] all = new double[300][2];
        all[0] = new double[] {1, 0.5};
        for (int i = 1; i < all.length; i++) {
            all[i][0] = Math.cos(0.7) * all[i - 1][0] - Math.sin(0.7) * all[i - 1][1] + 0.1;
            all[i][1] = Math.sin(0.7) * all[i - 1][0] + Math.cos(0.7) * all[i - 1][1];
        }
        Forecaster analogues = new LinearAnalogues(new LinearAnalogues.Settings(1, 12, 1e-12));
        analogues.fit(Arrays.copyOf(all, 200));
        double[][] forecast = analogues.forecast(100);
        for (int h = 0; h < 100; h++) {
            assertThat(forecast[h]).containsExactly(all[200 + h], within(1e-6));
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ContextParroting.Settings(0)).hasMessageContaining("window must be");
        assertThatThrownBy(() -> new ConstantAnalogues.Settings(1, 1, "mean"))
                .hasMessage("form must be 'increment' or 'value', got 'mean'");
        assertThatThrownBy(() -> new LinearAnalogues.Settings(1, 1, 1)).hasMessageContaining("neighbours must be");
    }
}
