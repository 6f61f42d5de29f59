package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunTimesTest {
    private static final double[] COST = {100, 200, 1000};
    private static final boolean[] SOLVED = {true, true, false};

    @Test
    void aFailureCountsAndIsNotLeftOut() {
        assertThat(RunTimes.expected(COST, SOLVED)).isEqualTo(650);
        assertThat(RunTimes.successPerformance(COST, SOLVED)).isEqualTo(225);
        assertThat(RunTimes.penalised(COST, SOLVED, 1000, 10)).isCloseTo(3433.33, within(0.005));
    }

    @Test
    void withoutASuccessTheExpectationIsInfinite() {
        boolean[] none = new boolean[3];
        assertThat(RunTimes.expected(COST, none)).isInfinite();
        assertThat(RunTimes.successPerformance(COST, none)).isInfinite();
        assertThat(RunTimes.penalised(COST, none, 1000, 10)).isEqualTo(10_000);
        assertThat(RunTimes.expected(new double[0], new boolean[0])).isNaN();
    }

    @Test
    void theShiftTamesSmallCosts() {
        double[] t = {0.1, 1, 10, 100};
        assertThat(RunTimes.shiftedGeometricMean(t, 0)).isCloseTo(3.16228, within(5e-6));
        assertThat(RunTimes.shiftedGeometricMean(t, 1)).isCloseTo(6.03128, within(5e-6));
        assertThat(RunTimes.shiftedGeometricMean(t, 10)).isCloseTo(12.23485, within(5e-6));
        assertThat(RunTimes.shiftedGeometricMean(new double[] {2, 0.5}, 0)).isCloseTo(1, within(1e-15));
        assertThat(RunTimes.shiftedGeometricMean(new double[] {0, 5}, 0)).isZero();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> RunTimes.expected(new double[] {-1}, new boolean[] {true}))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> RunTimes.expected(COST, new boolean[2])).hasMessageContaining("3 costs");
        assertThatThrownBy(() -> RunTimes.penalised(COST, SOLVED, 0, 10)).hasMessageContaining("limit");
        assertThatThrownBy(() -> RunTimes.shiftedGeometricMean(COST, Double.NaN))
                .hasMessageContaining("shift");
    }
}
