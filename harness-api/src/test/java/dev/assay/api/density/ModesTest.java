package dev.assay.api.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModesTest {
    private static final Modes TWO = Modes.of(new double[] {0.25, 0.75}, x -> x[0] < 0 ? 0 : 1);

    @Test
    void theySayOfWhichModeAPointIs() {
        assertThat(TWO.count()).isEqualTo(2);
        assertThat(TWO.shares()).containsExactly(0.25, 0.75);
        assertThat(TWO.of(new double[] {-3})).isZero();
        assertThat(TWO.of(new double[] {3})).isOne();
    }

    @Test
    void theyMaySayWhatIsNearAMode() {
        assertThat(TWO.near()).isEmpty();
        Modes said = TWO.near(x -> Math.abs(Math.abs(x[0]) - 3) < 1);
        assertThat(said.near().orElseThrow().test(new double[] {-2.5})).isTrue();
        assertThat(said.near().orElseThrow().test(new double[] {0})).isFalse();
        assertThat(said.of(new double[] {-3})).isZero();
        assertThat(TWO.near()).isEmpty();
    }

    @Test
    void sharesSumToOne() {
        assertThatThrownBy(() -> Modes.of(new double[] {0.5, 0.6}, x -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum to 1");
    }
}
