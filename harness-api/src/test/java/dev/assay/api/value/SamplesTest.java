package dev.assay.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void chainsAreLaidOutChainAfterChain() {
        Samples samples = Samples.chains(2, 2, new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 3);
        assertThat(samples.count()).isEqualTo(4);
        assertThat(samples.length()).isEqualTo(2);
        assertThat(samples.get(2, 1)).isEqualTo(6);
        assertThat(samples.coordinate(0)).containsExactly(1, 3, 5, 7);
        double[] x = new double[2];
        samples.copy(3, x);
        assertThat(x).containsExactly(7, 8);
        assertThat(samples.weights()).containsExactly(0.25, 0.25, 0.25, 0.25);
        assertThat(samples.logWeights()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void weightsAreNormalisedWithoutOverflow() {
        double[] logs = {1000, 1000 + Math.log(3), Double.NEGATIVE_INFINITY};
        double[] weights = Samples.population(1, new double[3], logs).weights();
        assertThat(weights[0]).isCloseTo(0.25, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(weights[1]).isCloseTo(0.75, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(weights[2]).isZero();
    }

    @Test
    void arraysAreCopiedInAndOut() {
        double[] values = {1, 2};
        double[] weights = {0, 0};
        Samples samples = Samples.population(1, values, weights);
        values[0] = 9;
        weights[0] = 9;
        samples.values()[1] = 9;
        samples.logWeights()[1] = 9;
        assertThat(samples.values()).containsExactly(1, 2);
        assertThat(samples.logWeights()).containsExactly(0, 0);
    }

    @Test
    void raggedValuesAreRefused() {
        assertThatThrownBy(() -> Samples.chains(2, 2, new double[6], 1))
                .hasMessageContaining("2 chains of equal length");
        assertThatThrownBy(() -> Samples.chains(1, 1, new double[0], 1)).hasMessageContaining("got length 0");
        assertThatThrownBy(() -> Samples.population(2, new double[3], new double[2]))
                .hasMessage("values must have length 4, got 3");
        assertThatThrownBy(() -> Samples.population(1, new double[0])).hasMessageContaining("logWeights.length");
    }
}
