package dev.assay.chaoticforecasting.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.problem.Deviations;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamicsTest {
    private static final Ordinary LORENZ = Systems.ordinary("lorenz");
    private static final Ordinary ROSSLER = Systems.ordinary("rossler");
    private static final Ordinary LORENZ96 = Systems.ordinary("lorenz96");
    private static final Dynamics MACKEY_GLASS = Systems.of("mackeyglass");

    private static double[] field(Ordinary system, double... x) {
        double[] dx = new double[x.length];
        system.field().at(0, x, dx);
        return dx;
    }

    private static double[] grid(double first, double step, int n) {
        return IntStream.range(0, n).mapToDouble(i -> first + i * step).toArray();
    }

    @Test
    void fieldsHaveTheirPublishedValues() {
        assertThat(field(LORENZ, 1, 2, 3)).containsExactly(new double[] {10, 23, 2 - 3 * 2.667}, within(1e-14));
        assertThat(field(ROSSLER, 1, 2, 3)).containsExactly(new double[] {-5, 1.4, 0.2 + 3 - 17.1}, within(1e-14));
        // site i: (next − the one two before) · previous − own + 20
        assertThat(field(LORENZ96, 1, 2, 3, 5))
                .containsExactly(
                        (2 - 3) * 5 - 1 + 20, (3 - 5) * 1 - 2 + 20, (5 - 1) * 2 - 3 + 20, (1 - 2) * 3 - 5 + 20);
    }

    @Test
    void lorenzContractsVolumeAtTheSumOfItsRates() {
        double[] x = {1.3, -2.1, 17};
        double divergence = 0;
        for (int c = 0; c < 3; c++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[c] += 1e-3;
            down[c] -= 1e-3;
            divergence += (field(LORENZ, up)[c] - field(LORENZ, down)[c]) / 2e-3;
        }
        assertThat(divergence).isCloseTo(-(10 + 1 + 2.667), within(1e-9));
    }

    /** Growth of a small difference, drawn back to 1e-7 every half time unit. */
    private static double largestExponent(Ordinary system, double[] start, double time) {
        double size = 1e-7;
        double every = 0.5;
        double[] x = system.from(start).orbit(new double[] {50}, 1e-10);
        double[] y = x.clone();
        y[0] += size;
        double log = 0;
        double[] end = {every};
        int n = (int) (time / every);
        for (int i = 0; i < n; i++) {
            x = system.from(x).orbit(end, 1e-11);
            y = system.from(y).orbit(end, 1e-11);
            double distance = 0;
            for (int c = 0; c < x.length; c++) {
                distance += (y[c] - x[c]) * (y[c] - x[c]);
            }
            distance = Math.sqrt(distance);
            log += Math.log(distance / size);
            for (int c = 0; c < x.length; c++) {
                y[c] = x[c] + (y[c] - x[c]) * size / distance;
            }
        }
        return log / (n * every);
    }

    @Test
    void largestExponentsAreThoseOfTheLiterature() {
        assertThat(largestExponent(LORENZ, new double[] {1, 2, 20}, 1500)).isCloseTo(0.906, within(0.045));
        assertThat(largestExponent(ROSSLER, new double[] {1, 2, 1}, 5000)).isCloseTo(0.071, within(0.0045));
    }

    @Test
    void attractorsHaveTheirPublishedExtent() {
        double[] s = Deviations.of(LORENZ.published().orbit(grid(0, 0.1, 4000), 1e-9), 3);
        assertThat(s).containsExactly(new double[] {7.92, 9.01, 8.62}, within(0.3));
    }

    @Test
    void delayedCopiesAreThePastOfTheFirst() {
        // 16/9 apart: copy j now is copy j − 1 one row ago
        double[] rows = MACKEY_GLASS.published().orbit(grid(16, 16 / 9.0, 60), 1e-12);
        for (int i = 1; i < 60; i++) {
            for (int j = 1; j < 10; j++) {
                assertThat(rows[i * 10 + j]).isCloseTo(rows[(i - 1) * 10 + j - 1], within(1e-13));
            }
        }
        assertThat(rows[9]).as("x(0), the constant history").isCloseTo(0.83347846, within(1e-15));
    }

    @Test
    void mackeyGlassObeysItsEquation() {
        double h = 1e-3;
        double[] rows =
                MACKEY_GLASS.drawn(Seed.of(5).generator(), 5.96).orbit(new double[] {40 - h, 40, 40 + h}, 1e-12);
        double slope = (rows[20] - rows[0]) / (2 * h);
        double x = rows[10];
        double past = rows[19];
        assertThat(slope).isCloseTo(0.2 * past / (1 + Math.pow(past, 10)) - 0.1 * x, within(1e-6));
    }

    @Test
    void drawnStartGoesOnSmoothlyFromItsTransient() {
        double[] times = grid(16, 0.05, 400);
        double[] rows = MACKEY_GLASS.drawn(Seed.of(6).generator(), 5.96).orbit(times, 1e-12);
        for (int i = 1; i < 399; i++) {
            double curvature = rows[(i + 1) * 10] - 2 * rows[i * 10] + rows[(i - 1) * 10];
            assertThat(Math.abs(curvature)).isLessThan(1e-3);
        }
    }

    @Test
    void startsAreOnTheAttractorAndDiffer() {
        double[] first = LORENZ.drawn(Seed.of(1).generator(), 1.5).orbit(new double[] {0}, 1e-12);
        double[] second = LORENZ.drawn(Seed.of(2).generator(), 1.5).orbit(new double[] {0}, 1e-12);
        double[] again = LORENZ.drawn(Seed.of(1).generator(), 1.5).orbit(new double[] {0}, 1e-12);
        assertThat(again).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
        assertThat(first[2]).isBetween(0.0, 50.0);
    }

    /** The bits must be these on every machine: pinned on x86-64 with OpenJDK 17. */
    @Test
    void orbitsAreEqualToTheBitEverywhere() {
        assertThat(hash(LORENZ.published().orbit(grid(0, 0.015, 1200), 1e-12))).isEqualTo(LORENZ_BITS);
        assertThat(hash(MACKEY_GLASS.published().orbit(grid(16, 0.06, 1200), 1e-12)))
                .isEqualTo(MACKEY_GLASS_BITS);
    }

    private static final long LORENZ_BITS = -7738184251314693537L;
    private static final long MACKEY_GLASS_BITS = 955127651838700664L;

    private static long hash(double[] values) {
        long hash = 17;
        for (double v : values) {
            hash = 31 * hash + Double.doubleToLongBits(v);
        }
        return hash;
    }
}
