package dev.assay.suite.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.value.Estimate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RefinementTest {
    private static Map<Integer, Estimate> values(double truth, double constant, double order) {
        Map<Integer, Estimate> values = new TreeMap<>();
        for (int n : new int[] {8, 12, 16, 24, 32}) {
            values.put(n, Estimate.of(truth + constant * Math.pow(n, -order)));
        }
        return values;
    }

    @Test
    void seesTheOrderAndBoundsTheError() {
        for (double order : new double[] {1, 1.5, 2}) {
            Refinement r = Refinement.of(values(3, 7, order));
            assertThat(r.order()).isCloseTo(order, within(1e-9));
            assertThat(r.error() / Math.abs(r.value() - 3)).isCloseTo(1.25, within(1e-9));
        }
    }

    @Test
    void doesNotTrustAnOrderAboveTwo() {
        Refinement r = Refinement.of(values(3, 7, 4));
        assertThat(r.order()).isCloseTo(4, within(1e-9));
        assertThat(r.error()).isGreaterThan(5 * Math.abs(r.value() - 3));
    }

    @Test
    void withoutAnOrderTakesTwiceTheLastDifference() {
        Refinement r =
                Refinement.of(Map.of(8, Estimate.of(1), 16, Estimate.of(3), 24, Estimate.of(2.5), 32, Estimate.of(2)));
        assertThat(r.order()).isNaN();
        assertThat(r.error()).isEqualTo(1.0);
        assertThat(Refinement.of(Map.of(8, Estimate.of(1))).error()).isNaN();
    }

    @Test
    void gridsThatHappenToAgreeDoNotHideTheOneBefore() {
        Refinement r = Refinement.of(Map.of(24, Estimate.of(0.3), 32, Estimate.of(0.326), 48, Estimate.of(0.325)));
        assertThat(r.error()).isCloseTo(0.025, within(1e-12));
        assertThat(r.order()).isNaN();
    }

    @Test
    void anOrderTooGoodToBeTrueIsNone() {
        Refinement r = Refinement.of(Map.of(16, Estimate.of(0), 32, Estimate.of(1), 64, Estimate.of(1.01)));
        assertThat(r.order()).isNaN();
        assertThat(r.error()).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void complexNumbersHaveOneErrorAndOneOrder() {
        Map<Integer, Estimate> values = new TreeMap<>();
        for (int n : new int[] {8, 16, 32}) {
            values.put(n, Estimate.complex(3 + 7.0 / (n * n), -2 + 5.0 / (n * n)));
        }
        Refinement r = Refinement.of(values);
        assertThat(r.order()).isCloseTo(2, within(1e-9));
        assertThat(r.error() / Math.hypot(r.value() - 3, r.imaginary() + 2)).isCloseTo(1.25, within(1e-9));
        assertThat((double[]) r.shown()).containsExactly(r.value(), r.imaginary());
    }

    @Test
    void complexDifferencesThatTurnShowNoOrder() {
        Refinement r = Refinement.of(
                Map.of(8, Estimate.complex(0, 0), 16, Estimate.complex(4, 0), 32, Estimate.complex(4, 1)));
        assertThat(r.order()).isNaN();
        assertThat(r.error()).isEqualTo(2.0);
    }
}
