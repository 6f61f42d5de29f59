package dev.assay.chaoticforecasting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RidgeVarTest {
    /** A stable pair of coupled recursions, driven for ever by its intercept and started away from rest. */
    private static double[][] recursion(int n) {
        double[][] x = new double[n][2];
        x[0] = new double[] {3, -1};
        x[1] = new double[] {1, 2};
        for (int i = 2; i < n; i++) {
            x[i][0] = 0.7 + 0.9 * x[i - 1][0] - 0.95 * x[i - 2][0] + 0.2 * x[i - 1][1];
            x[i][1] = -0.4 + 0.3 * x[i - 2][0] + 0.6 * x[i - 1][1];
        }
        return x;
    }

    @Test
    void recoversACoupledRecursionWithIntercept() {
        double[][] x = recursion(120);
        Forecaster var = new RidgeVar(new RidgeVar.Settings(2, 1e-14));
        var.fit(Arrays.copyOf(x, 80));
        double[][] forecast = var.forecast(40);
        for (int i = 0; i < 40; i++) {
            assertThat(forecast[i]).containsExactly(x[80 + i], within(1e-8));
        }
    }

    @Test
    void aLargeRidgeForecastsTheLastValue() {
        double[][] x = recursion(50);
        Forecaster var = new RidgeVar(new RidgeVar.Settings(2, 1e9));
        var.fit(x);
        assertThat(var.forecast(3)[2]).containsExactly(x[49], within(1e-6));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new RidgeVar.Settings(0, 1)).hasMessageContaining("lags must be");
        assertThatThrownBy(() -> new RidgeVar.Settings(1, 0)).hasMessageContaining("ridge must be");
    }
}
