package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CostToReachTest {
    private static final double[] COSTS = {10, 20, 40, 80, 160};

    @Test
    void theLastCrossingCountsNotTheFirst() {
        assertThat(CostToReach.of(COSTS, new double[] {1, 0.5, 0.009, 0.005, 0.001}, 0.01))
                .isEqualTo(40);
        assertThat(CostToReach.of(COSTS, new double[] {1, 0.005, 0.02, 0.008, 0.001}, 0.01))
                .isEqualTo(80);
        assertThat(CostToReach.of(COSTS, new double[] {0, 0, 0, 0, 0}, 0.01)).isEqualTo(10);
    }

    @Test
    void whatEndsAboveWasNeverReached() {
        assertThat(CostToReach.of(COSTS, new double[] {1, 0.001, 0.001, 0.001, 0.01}, 0.01))
                .isInfinite();
        assertThat(CostToReach.of(COSTS, new double[] {0, 0, 0, 0, Double.NaN}, 0.01))
                .isInfinite();
        assertThat(CostToReach.of(new double[0], new double[0], 0.01)).isNaN();
    }

    @Test
    void aHoleInTheCurveIsNotBelow() {
        assertThat(CostToReach.of(COSTS, new double[] {0, Double.NaN, 0, 0, 0}, 0.01))
                .isEqualTo(40);
    }

    @Test
    void largerMayBeBetter() {
        assertThat(CostToReach.above(COSTS, new double[] {0.2, 0.95, 0.8, 0.91, 0.99}, 0.9))
                .isEqualTo(80);
    }

    @Test
    void eachScoreNeedsItsCost() {
        assertThatThrownBy(() -> CostToReach.of(COSTS, new double[] {1}, 0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 costs");
    }
}
