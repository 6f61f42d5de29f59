package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PerformanceProfileTest {
    private static final double NO = Double.POSITIVE_INFINITY;
    private static final double[][] COST = {{1, 2, 4}, {3, 3, 1}, {10, 5, NO}, {8, 4, 2}, {2, NO, 2}};

    private static double[] at(PerformanceProfile profile, double tau, int methods) {
        double[] rho = new double[methods];
        for (int s = 0; s < methods; s++) {
            rho[s] = profile.at(s, tau);
        }
        return rho;
    }

    @Test
    void sharesWithinAFactorOfTheBest() {
        PerformanceProfile profile = PerformanceProfile.of(COST);
        assertThat(at(profile, 1, 3)).containsExactly(0.4, 0.2, 0.6);
        assertThat(at(profile, 2, 3)).containsExactly(0.6, 0.6, 0.6);
        assertThat(at(profile, 3, 3)).containsExactly(0.8, 0.8, 0.6);
        assertThat(at(profile, 4, 3)).containsExactly(1, 0.8, 0.8);
        assertThat(at(profile, 8, 3)).containsExactly(1, 0.8, 0.8);
        assertThat(at(profile, NO, 3)).containsExactly(1, 0.8, 0.8);
        assertThat(profile.steps(2)).containsExactly(1, 1, 1, 4);
    }

    @Test
    void theAreaIsThatUnderTheStaircase() {
        PerformanceProfile profile = PerformanceProfile.of(COST);
        assertThat(profile.area(0, 8)).isCloseTo(0.694336, within(5e-7));
        assertThat(profile.area(1, 8)).isCloseTo(0.561002, within(5e-7));
        assertThat(profile.area(2, 8)).isCloseTo(0.666667, within(5e-7));
        int n = 30_000; // a second way: sum over a fine grid of log2 tau
        for (int s = 0; s < 3; s++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += profile.at(s, Math.pow(2, 3 * (i + 0.5) / n));
            }
            assertThat(profile.area(s, 8)).isCloseTo(sum / n, within(1e-4));
        }
    }

    /** The caveat of Gould and Scott: who is second depends on who else is shown. */
    @Test
    void withoutTheBestTheOrderOfTheOthersTurns() {
        PerformanceProfile all = PerformanceProfile.of(new double[][] {{1, 8, 3}, {1, 8, 3}, {3, 2, 5}, {8, 2, 2}});
        assertThat(at(all, 1, 3)).containsExactly(0.5, 0.5, 0.25);
        assertThat(at(all, 2, 3)).containsExactly(0.75, 0.5, 0.25);
        PerformanceProfile two = PerformanceProfile.of(new double[][] {{8, 3}, {8, 3}, {2, 5}, {2, 2}});
        assertThat(at(two, 1, 2)).containsExactly(0.5, 0.75);
        assertThat(at(two, 2, 2)).containsExactly(0.5, 0.75);
    }

    @Test
    void aProblemThatNobodySolvedCountsAgainstAll() {
        PerformanceProfile profile = PerformanceProfile.of(new double[][] {{1, 2}, {NO, Double.NaN}});
        assertThat(at(profile, NO, 2)).containsExactly(0.5, 0.5);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> PerformanceProfile.of(new double[][] {{0, 1}})).hasMessageContaining("> 0");
        assertThatThrownBy(() -> PerformanceProfile.of(new double[][] {{1}, {1, 2}}))
                .hasMessageContaining("every");
        assertThatThrownBy(() -> PerformanceProfile.of(COST).area(0, 1)).hasMessageContaining("> 1");
    }
}
