package dev.assay.numerics.fft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.grid.RedBlackMultigrid;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SinePoissonTest {
    @Test
    void agreesWithMultigridOnAnyEvenGrid() {
        for (int n : new int[] {2, 6, 24, 64}) {
            double[] b = new Random(5).doubles(n * n, -1, 1).toArray();
            double[] x = new double[n * n];
            double[] y = new double[n * n];
            RedBlackMultigrid.constant(n, n, 0.7, 2).solve(b, x, 1e-13, 100);
            new SinePoisson(n, 0.7, 2).solve(b, y);
            for (int k = 0; k < x.length; k++) {
                assertThat(y[k]).isCloseTo(x[k], within(1e-10));
            }
        }
    }

    @Test
    void refusesCouplingsThatAreNotPositive() {
        assertThatThrownBy(() -> new SinePoisson(8, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("couplings > 0");
    }
}
