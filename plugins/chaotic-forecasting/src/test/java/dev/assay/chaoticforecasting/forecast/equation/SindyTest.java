package dev.assay.chaoticforecasting.forecast.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SindyTest {
    private static double[][] lorenz(int n, double step) {
        double[] t = new double[n];
        Arrays.setAll(t, i -> i * step);
        double[] flat =
                Systems.ordinary("lorenz").drawn(Seed.of(1).generator(), 1.5008).orbit(t, 1e-12);
        double[][] rows = new double[n][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(flat, 3 * i, 3 * i + 3));
        return rows;
    }

    @Test
    void recoversLorenzFromExactDerivatives() {
        double[][] x = lorenz(500, 0.05);
        double[][] derivatives = new double[x.length][3];
        for (int i = 0; i < x.length; i++) {
            derivatives[i][0] = 10 * (x[i][1] - x[i][0]);
            derivatives[i][1] = x[i][0] * (28 - x[i][2]) - x[i][1];
            derivatives[i][2] = x[i][0] * x[i][1] - 2.667 * x[i][2];
        }
        Equations found = Equations.identify(x, derivatives, 3, 1e-3);
        assertThat(found.terms()).isEqualTo(7);
        assertThat(found.coefficient(0, 1, 0, 0)).isCloseTo(-10, within(1e-10));
        assertThat(found.coefficient(0, 0, 1, 0)).isCloseTo(10, within(1e-10));
        assertThat(found.coefficient(1, 1, 0, 0)).isCloseTo(28, within(1e-10));
        assertThat(found.coefficient(1, 1, 0, 1)).isCloseTo(-1, within(1e-10));
        assertThat(found.coefficient(1, 0, 1, 0)).isCloseTo(-1, within(1e-10));
        assertThat(found.coefficient(2, 1, 1, 0)).isCloseTo(1, within(1e-10));
        assertThat(found.coefficient(2, 0, 0, 1)).isCloseTo(-2.667, within(1e-10));
    }

    @Test
    void recoversTheTermsOfLorenzFromItsRows() {
        double[][] x = lorenz(1200, 0.015);
        Sindy sindy = new Sindy(Defaults.of(Sindy.Settings.class));
        sindy.fit(Arrays.copyOf(x, 1000));
        assertThat(sindy.equations().terms()).isEqualTo(7);
        double[][] forecast = sindy.forecast(200); // 2.7 Lyapunov times
        assertThat(forecast[199]).containsExactly(x[1199], within(0.5));
    }

    @Test
    void thresholdsDropTermsInTurn() {
        double[] theta = {1, 0.1, 1, -0.1, -1, 0.1, -1, -0.1}; // orthogonal columns
        double[] y = {3.01, 2.99, -2.99, -3.01};
        assertThat(SparseRegression.fit(theta, 4, 2, y, 0)).containsExactly(new double[] {3, 0.1}, within(1e-12));
        assertThat(SparseRegression.fit(theta, 4, 2, y, 0.01)).containsExactly(new double[] {3, 0}, within(1e-12));
        assertThat(SparseRegression.fit(theta, 4, 2, new double[4], 0.5)).containsOnly(0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Sindy.Settings(0, 0.1)).hasMessageContaining("degree");
        assertThatThrownBy(() -> new Sindy.Settings(2, 1)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new Sindy(new Sindy.Settings(6, 0.1)).fit(new double[2000][10]))
                .hasMessageContaining("8008 monomials, at most 1000");
    }
}
