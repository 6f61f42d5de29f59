package dev.assay.multiphysicspde.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacProjectionTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e3, 1e5})
    void marchesToTheSteadyStateThatNewtonFinds(double ra) {
        FlowModel model = Cavities.heated(ra);
        FlowField newton = Cavities.solve(model, 0, 16);
        var projection = new MacProjection(FlowField.rest(model, newton.grid), 2);
        assertThat(projection.march(1e-7, 20000, () -> true)).isTrue();
        FlowField marched = projection.field();
        double speed = 0;
        for (double u : newton.u) {
            speed = Math.max(speed, Math.abs(u));
        }
        for (int k = 0; k < newton.u.length; k++) {
            assertThat(marched.u[k]).isCloseTo(newton.u[k], within(1e-6 * speed));
        }
        for (int k = 0; k < newton.t.length; k++) {
            assertThat(marched.t[k]).isCloseTo(newton.t[k], within(1e-6));
        }
    }

    @Test
    void tooFewStepsAreReported() {
        FlowModel model = Cavities.heated(1e5);
        var projection = new MacProjection(FlowField.rest(model, MacGrid.of(model, 16, 0)), 2);
        assertThatThrownBy(() -> projection.march(1e-7, 10, () -> true))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("10 steps");
    }

    @Test
    void refusesUnequalCells() {
        FlowModel model = Cavities.heated(1e5);
        FlowField graded = FlowField.rest(model, MacGrid.of(model, 16, 0.5));
        assertThatThrownBy(() -> new MacProjection(graded, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
