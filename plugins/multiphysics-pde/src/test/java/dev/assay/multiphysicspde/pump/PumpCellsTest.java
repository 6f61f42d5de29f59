package dev.assay.multiphysicspde.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.multiphysicspde.problem.MhdPump;
import org.junit.jupiter.api.Test;

class PumpCellsTest {
    private static PumpCells solved(double a, double s, double volt, boolean divergence, int... sizes) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        FieldQuestion q = new MhdPump(new MhdPump.Parameters(a, 0.3, -0.2, s, volt), instance).question();
        PumpCells cells = null;
        for (int n : sizes) {
            var next = new PumpCells(q.domain(), q.equations(MagneticPump.class).get(0), n, divergence);
            if (cells != null) {
                next.startingFrom(cells);
            }
            next.solve(1e-9, () -> true);
            cells = next;
        }
        return cells;
    }

    @Test
    void withoutFieldTheCurrentIsThatOfTheConformalMap() {
        // opposite strips |x| < e of a long channel of width W: I = σ V₀ K(k)/K(k′), k = tanh(π e/W)
        double k = Math.tanh(Math.PI * (0.01 / 3) / 0.0275);
        double exact = 10 * 0.02 * mean(1, k) / mean(1, Math.sqrt(1 - k * k)); // K(k) = π/(2 agm(1, k′))
        double coarse = solved(0, 1, 0.02, true, 48).current();
        double fine = solved(0, 1, 0.02, true, 96).current();
        assertThat((exact - coarse) / (exact - fine)).isCloseTo(2, within(0.05)); // first order
        assertThat(2 * fine - coarse).isCloseTo(exact, within(2e-3 * exact));
    }

    /** Arithmetic–geometric mean. */
    private static double mean(double a, double b) {
        double x = a;
        double y = b;
        for (int it = 0; it < 20; it++) {
            double next = 0.5 * (x + y);
            y = Math.sqrt(x * y);
            x = next;
        }
        return x;
    }

    @Test
    void bothFormsOfMomentumApproachTheSameFlow() {
        double coarse = solved(1, 0.6, 0.02, true, 24).value(0, 0, 0)
                - solved(1, 0.6, 0.02, false, 24).value(0, 0, 0);
        double fine = solved(1, 0.6, 0.02, true, 48).value(0, 0, 0)
                - solved(1, 0.6, 0.02, false, 48).value(0, 0, 0);
        assertThat(Math.abs(coarse / fine)).isGreaterThan(2.5);
        assertThat(solved(1, 0.6, 0.02, true, 48).flowRate())
                .isCloseTo(solved(1, 0.6, 0.02, false, 48).flowRate(), withinPercentage(0.2));
    }

    @Test
    void aWeakPumpIsLinearInTheFieldAndTurnsWithTheVoltage() {
        double one = solved(1e-3, 1, 0.02, true, 24).flowRate();
        double two = solved(2e-3, 1, 0.02, true, 24).flowRate();
        assertThat(two / one).isCloseTo(2, within(1e-3));
        assertThat(solved(0, 1, 0.02, true, 24).flowRate()).isZero();
    }

    @Test
    void aUniformFieldOverAWholeChannelBrakesTheFlow() {
        // from 1 to 2 T uniformly the force grows, and the motional field takes some of the current
        PumpCells weak = solved(1, 100, 0.02, true, 32);
        PumpCells strong = solved(2, 100, 0.02, true, 32);
        assertThat(strong.flowRate()).isGreaterThan(weak.flowRate());
        assertThat(strong.current()).isLessThan(weak.current());
    }
}
