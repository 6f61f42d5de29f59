package dev.assay.multiphysicspde.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MethodsTest {
    @Test
    void theLadderHasPowersOfTwoAndThreeHalvesOfThem() {
        assertThat(Ladder.rungs(8, 64)).containsExactly(8, 12, 16, 24, 32, 48, 64);
        assertThat(Ladder.rungs(16, 128)).hasSize(7);
        assertThat(Ladder.rungs(4, 24)).hasSize(6);
    }

    @Test
    void settingsRefuseNonsense() {
        assertThatThrownBy(() -> new MacNewtonMethod.Uniform(8, 4, 1e-8)).hasMessageContaining("finest");
        assertThatThrownBy(() -> new MacNewtonMethod.Uniform(9, 10, 1e-8)).hasMessageContaining("no grid");
        assertThatThrownBy(() -> new MacNewtonMethod.Graded(8, 64, 1, 1e-8)).hasMessageContaining("clustering");
        assertThatThrownBy(() -> new ElectroThermalMethod.Iterative(16, 128, 1e-6, 0, 1e-8))
                .hasMessageContaining("shift");
    }
}
