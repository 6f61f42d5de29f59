package dev.assay.numerics.quadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuadratureTest {
    @Test
    void theRuleIsExactToDegreeTwoNMinusOneAndNoFurther() {
        for (int n : new int[] {1, 2, 5, 10, 33}) {
            GaussLegendre rule = new GaussLegendre(n);
            int even = 2 * n - 2;
            assertThat(rule.integrate(x -> Math.pow(x, even) + Math.pow(x, 2 * n - 1), -1, 1))
                    .isCloseTo(2.0 / (even + 1), within(1e-13));
        }
        assertThat(new GaussLegendre(3).integrate(x -> Math.pow(x, 6), -1, 1)).isNotCloseTo(2.0 / 7, within(1e-3));
    }

    @Test
    void panelsGiveTheSameIntegral() {
        assertThat(new GaussLegendre(8).integrate(Math::exp, 0, 3, 7)).isCloseTo(Math.expm1(3), within(1e-13));
    }

    @Test
    void adaptiveQuadratureFindsANarrowPeak() {
        double width = 1e-3;
        double got = AdaptiveQuadrature.integrate(x -> width / (width * width + x * x), -1, 2, 0, 1e-12);
        assertThat(got).isCloseTo(Math.atan(1 / width) + Math.atan(2 / width), within(1e-10));
    }

    @Test
    void adaptiveQuadratureSaysWhenItCannot() {
        assertThatThrownBy(() -> AdaptiveQuadrature.integrate(x -> 1 / Math.abs(x - 1.0 / 3), 0, 1, 1e-9, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("no convergence");
    }
}
