package dev.assay.freeenergy.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.api.value.Samples;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CloudTest {
    private final RandomGenerator random = Seed.of(6).generator();

    @Test
    void chainsAreThinnedEvenly() {
        Samples chains = Samples.chains(2, 1, new double[] {0, 1, 2, 3, 4, 5}, 1);
        assertThat(Cloud.equal(chains, 3, random).points()).containsExactly(0, 2, 4);
        assertThat(Cloud.weighted(chains, 10, random).points()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Cloud.effectiveSize(chains)).isEqualTo(6);
    }

    @Test
    void aPopulationKeepsItsWeightsAndLosesItsDead() {
        Samples population =
                Samples.population(1, new double[] {7, 8, 9}, new double[] {Math.log(3), Double.NEGATIVE_INFINITY, 0});
        Cloud cloud = Cloud.weighted(population, 10, random);
        assertThat(cloud.points()).containsExactly(7, 9);
        assertThat(cloud.weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
        assertThat(cloud.isEven()).isFalse();
        assertThat(Cloud.effectiveSize(population)).isCloseTo(1.6, within(1e-14));
    }

    @Test
    void aLargePopulationIsResampledAndItsCopiesAreMerged() {
        double[] values = new double[100];
        double[] logWeights = new double[100];
        Arrays.setAll(values, i -> i);
        logWeights[40] = Math.log(101);
        Cloud cloud = Cloud.weighted(Samples.population(1, values, logWeights), 20, random);
        assertThat(cloud.count()).isLessThan(20);
        assertThat(Arrays.stream(cloud.weights()).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(cloud.points()).distinct().count()).isEqualTo(cloud.count());
        assertThat(Arrays.stream(cloud.weights()).max().orElseThrow()).isBetween(0.44, 0.61);
    }

    @Test
    void pointsAreRepeatedAsEvenlyAsCanBe() {
        Cloud three = Cloud.exact((source, x) -> x[0] = source.nextDouble(), 3, 1, random);
        Cloud seven = three.repeated(7);
        for (double value : three.points()) {
            assertThat(Arrays.stream(seven.points())
                            .filter(other -> other == value)
                            .count())
                    .isBetween(2L, 3L);
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        Samples holes = Samples.chains(1, 1, new double[] {0, Double.NaN}, 1);
        assertThatThrownBy(() -> Cloud.equal(holes, 2, random))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample 1, coordinate 0");
    }
}
