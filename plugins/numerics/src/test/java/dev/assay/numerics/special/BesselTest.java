package dev.assay.numerics.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BesselTest {
    /** Abramowitz and Stegun, tables 9.1 and 9.2. */
    @Test
    void agreesWithTheTables() {
        assertThat(Bessel.j(0, 1)[0]).isCloseTo(0.765197686557967, within(2e-15));
        assertThat(Bessel.j(1, 1)[1]).isCloseTo(0.440050585744934, within(2e-15));
        assertThat(Bessel.j(2, 10)[2]).isCloseTo(0.254630313685121, within(2e-14));
        assertThat(Bessel.y(0, 1)[0]).isCloseTo(0.088256964215677, within(2e-15));
        assertThat(Bessel.y(1, 1)[1]).isCloseTo(-0.781212821300289, within(2e-15));
        assertThat(Bessel.y(0, 10)[0]).isCloseTo(0.055671167283599, within(2e-14));
    }

    /** Jₙ₊₁ Yₙ − Jₙ Yₙ₊₁ = 2/(πx). */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.4, 2.404825557695773, 7.5, 33, 120})
    void wronskianHoldsInAllOrders(double x) {
        double[] j = Bessel.j(41, x);
        double[] y = Bessel.y(41, x);
        for (int n = 0; n < 40 && y[n + 1] > -1e250; n++) {
            double scale = Math.abs(j[n + 1] * y[n]) + Math.abs(j[n] * y[n + 1]);
            assertThat((j[n + 1] * y[n] - j[n] * y[n + 1] - 2 / (Math.PI * x)) / scale)
                    .isCloseTo(0, within(1e-12));
        }
    }
}
