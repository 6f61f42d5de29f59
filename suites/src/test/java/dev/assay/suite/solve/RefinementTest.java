package dev.assay.suite.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RefinementTest {
    private static Map<Integer, Double> values(double truth, double constant, double order) {
        Map<Integer, Double> values = new TreeMap<>();
        for (int n : new int[] {8, 12, 16, 24, 32}) {
            values.put(n, truth + constant * Math.pow(n, -order));
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
        Refinement r = Refinement.of(Map.of(8, 1.0, 16, 3.0, 24, 2.5, 32, 2.0));
        assertThat(r.order()).isNaN();
        assertThat(r.error()).isEqualTo(1.0);
        assertThat(Refinement.of(Map.of(8, 1.0)).error()).isNaN();
    }
}
