package dev.assay.freeenergy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LineDensityTest {
    private final LineDensity gaussian = new LineDensity(u -> -0.5 * u * u, -39, 0, 39);

    @Test
    void theGaussianHasItsMassAndMoments() {
        assertThat(gaussian.logMass()).isCloseTo(0.5 * Math.log(2 * Math.PI), within(1e-14));
        assertThat(gaussian.moments()).containsExactly(new double[] {0, 1, 1, 2}, within(1e-12));
        assertThat(gaussian.share(-1, 1)).isCloseTo(0.682689492137086, within(1e-13));
    }

    @Test
    void drawsFollowTheDensity() {
        RandomGenerator random = Seed.of(5).generator();
        int n = 20_000;
        double[] draws = new double[n];
        Arrays.setAll(draws, i -> gaussian.draw(random));
        Arrays.sort(draws);
        double distance = 0;
        for (int i = 0; i < n; i += 200) {
            double below = gaussian.share(-39, draws[i]);
            distance = Math.max(distance, Math.abs(below - (i + 0.5) / n));
        }
        assertThat(distance * Math.sqrt(n)).isLessThan(1.95); // Kolmogorov, one in a thousand
    }

    @Test
    void placesMustIncrease() {
        assertThatThrownBy(() -> new LineDensity(u -> -u * u, 0, 2, 1)).hasMessageContaining("places must increase");
    }
}
