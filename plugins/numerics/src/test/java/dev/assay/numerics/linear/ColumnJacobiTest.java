package dev.assay.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColumnJacobiTest {
    @Test
    void columnsBecomeOrthogonalAndKeepTheirNorm() {
        var random = new SplittableRandom(1);
        double[][] a = new double[7][];
        double norm = 0;
        for (int j = 0; j < 7; j++) {
            a[j] = random.doubles(20).map(v -> v - 0.3).toArray();
            for (double v : a[j]) {
                norm += v * v;
            }
        }
        double[] sigma = ColumnJacobi.decompose(a);
        double sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += sigma[i] * sigma[i];
            for (int j = 0; j < i; j++) {
                double dot = 0;
                for (int k = 0; k < 20; k++) {
                    dot += a[i][k] * a[j][k];
                }
                assertThat(dot).isCloseTo(0, within(1e-13));
                assertThat(sigma[j]).isGreaterThanOrEqualTo(sigma[i]);
            }
        }
        assertThat(sum).isCloseTo(norm, within(1e-12));
    }

    /** Läuchli's matrix (1, 1; ε, 0; 0, ε): σ = √(2 + ε²), ε. Normal equations lose ε altogether. */
    @Test
    void smallSingularValuesAreExact() {
        double e = 1e-9;
        double[] sigma = ColumnJacobi.decompose(new double[][] {{1, e, 0}, {1, 0, e}});
        assertThat(sigma[0]).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(sigma[1]).isCloseTo(e, within(1e-20));
        assertThat(ColumnJacobi.decompose(new double[][] {{0, 0}, {3, 4}})).containsExactly(5, 0);
    }
}
