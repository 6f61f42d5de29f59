package dev.assay.freeenergy.problem.particle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.Targets;
import dev.assay.freeenergy.reference.References;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThomsonTest {
    private static void agree(Estimate found, double exact, double most) {
        assertThat(found.error()).isLessThan(most);
        assertThat(Math.abs(found.value() - exact)).isLessThan(4 * found.error());
    }

    /** Minimum of E, by cooling until nothing moves any more: β E is small against E from β = 10⁶ on. */
    @ParameterizedTest
    @CsvSource({"2,0.5", "3,1.732050808", "4,3.674234614", "6,9.985281374", "12,49.165253058"})
    void coldChargesReachTheKnownMinimum(int n, double energy) {
        ThomsonBridge bridge = new ThomsonBridge(n, 1);
        RandomGenerator random = ParticleReferences.random(n);
        double[] x = new double[3 * n];
        bridge.draw(random, x);
        for (int k = 0; k < 4000; k++) {
            bridge.sweep(Math.pow(10, k / 500.0), random, x);
        }
        assertThat(-bridge.slope(x)).isBetween(energy - 1e-8, energy + 0.02);
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,10", "3,1", "3,10"})
    void bothEstimatorsFindTheIntegral(int n, double beta) {
        var p = new Thomson.Parameters(n, beta);
        double exact = n == 2 ? ThomsonReferences.two(beta) : ThomsonReferences.three(beta);
        agree(ThomsonReferences.annealed(p, 5), exact, 0.02);
        agree(ThomsonReferences.integrated(p, 4000, 6), exact, 0.03);
    }

    /** Closed form: ∫₀² (r/2) e^(−β/r) dr = β² Γ(−2, β/2)/2; at β = 2 by hand, Γ(−2, 1) = 0.10969196719776. */
    @Test
    void twoChargesHaveTheirIncompleteGamma() {
        double exact = 2 * Math.log(4 * Math.PI) + Math.log(2 * 0.10969196719776);
        assertThat(ThomsonReferences.two(2)).isCloseTo(exact, within(1e-12));
    }

    @Test
    void theTwoKeptEstimatesOfLogZAgree() {
        String at = new Thomson.Parameters(12, 10).key();
        Estimate one = References.need(Thomson.ID, at, "log-z").value();
        Estimate two = References.need(Thomson.ID, at, "log-z-check").value();
        assertThat(Math.abs(one.value() - two.value())).isLessThan(3.5 * Math.hypot(one.error(), two.error()));
        assertThat(Targets.logZ(Thomson.ID)).isEqualTo(one.value());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Thomson.Parameters(1, 1)).hasMessage("n must be in [2, 32], got 1");
        assertThatThrownBy(() -> new Thomson.Parameters(3, -1)).hasMessageContaining("beta must be in [0.01, 100");
    }
}
