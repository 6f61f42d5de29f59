package dev.assay.chaoticforecasting.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.history.Trajectory;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    @Test
    void statesAgreeWithTheOrbitOfTheProblem() {
        Ordinary lorenz = Systems.ordinary("lorenz");
        double[] start = {1, 2, 20};
        double[] times = {0, 1, 2.5, 5};
        Trajectory found = lorenz.equations().follow(0, start, times);
        double[] orbit = lorenz.from(start).orbit(times, 1e-13);
        assertThat(found.states()[0]).containsExactly(start);
        for (int i = 0; i < times.length; i++) {
            for (int c = 0; c < 3; c++) {
                assertThat(found.states()[i][c]).isEqualTo(orbit[3 * i + c]);
            }
            assertThat(found.error()[i]).isLessThan(8e-9); // a standard deviation is about 8
        }
        assertThat(found.published()).isEmpty();
    }

    @Test
    void errorGrowsAtTheLyapunovExponent() {
        double[] error = Systems.ordinary("lorenz")
                .equations()
                .follow(0, new double[] {1, 2, 20}, new double[] {5, 15})
                .error();
        assertThat(Math.log(error[1] / error[0]) / 10).isBetween(0.3, 1.8);
    }

    @Test
    void stateIsRawAndPublishedRowsAreWrapped() {
        Ordinary pendulum = Systems.ordinary("doublependulum-true");
        double[] start = {7.0, 1.0, 0.5, 0.2};
        Trajectory found = pendulum.equations().follow(0, start, new double[] {0, 1});
        assertThat(found.states()[0]).containsExactly(start);
        double[] shown = new double[4];
        pendulum.publication().of(start, shown, 0);
        assertThat(found.published().orElseThrow()[0]).containsExactly(shown);
        assertThat(Math.abs(shown[0])).isLessThanOrEqualTo(1);
    }

    @Test
    void timeIsTheSystemsOwnClock() {
        var torus = Systems.ordinary("torus").equations();
        double[] x =
                torus.follow(0, new double[] {1, 0.3, 0.1}, new double[] {4}).states()[0];
        double[] half =
                torus.follow(0, new double[] {1, 0.3, 0.1}, new double[] {2}).states()[0];
        assertThat(torus.follow(2, half, new double[] {4}).states()[0]).containsExactly(x, within(1e-10));
    }

    /** Before t = τ the past is constant, so x' = −γx + const: x = c₁ + (c − c₁) exp(−γt). */
    @Test
    void delayedStateFollowsItsConstantPastExactly() {
        Dynamics system = Systems.of("mackeyglass");
        double c = 1.2;
        double equilibrium = 0.2 * c / (1 + Math.pow(c, 10)) / 0.1;
        double[] times = {0, 3, 12};
        Trajectory found = system.equations().follow(0, new double[] {c}, times);
        for (int i = 0; i < times.length; i++) {
            double exact = equilibrium + (c - equilibrium) * Math.exp(-0.1 * times[i]);
            assertThat(found.states()[i]).containsExactly(new double[] {exact}, within(1e-11));
        }
        assertThat(found.published().orElseThrow()[1]).hasSize(10).contains(c);
    }

    @Test
    void disorderAndEscapeAreRefused() {
        var lorenz = Systems.ordinary("lorenz").equations();
        assertThatThrownBy(() -> lorenz.follow(0, new double[] {1, 2, 20}, new double[] {2, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 1 is 1.0 after 2.0");
        assertThatThrownBy(() -> lorenz.follow(0, new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from");
        var rossler = Systems.ordinary("rossler").equations();
        assertThatThrownBy(() -> rossler.follow(0, new double[] {500, 0, 500}, new double[] {500}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be followed");
    }
}
