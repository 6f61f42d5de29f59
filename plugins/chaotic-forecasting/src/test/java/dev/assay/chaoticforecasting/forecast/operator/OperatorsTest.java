package dev.assay.chaoticforecasting.forecast.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Monomials;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    private static final double[][] MAP = {{0.9, -0.4, 0.1}, {0.4, 0.9, 0}, {0, 0.05, 0.97}};

    /** x' = A x, spectral radius about 1. */
    private static double[][] linear(int n) {
        double[][] x = new double[n][3];
        x[0] = new double[] {1, -2, 30};
        for (int i = 1; i < n; i++) {
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    x[i][a] += MAP[a][b] * x[i - 1][b];
                }
            }
        }
        return x;
    }

    private static void continues(Forecaster forecaster, double[][] all, int n, double tolerance) {
        forecaster.fit(Arrays.copyOf(all, n));
        double[][] forecast = forecaster.forecast(all.length - n);
        for (int i = n; i < all.length; i++) {
            assertThat(forecast[i - n]).as("row " + i).containsExactly(all[i], within(tolerance));
        }
    }

    @Test
    void modesOfALinearSystemAreExact() {
        continues(new DynamicModes(new DynamicModes.Settings(0)), linear(60), 30, 1e-10);
    }

    @Test
    void aRankBelowTheDimensionIsNotEnough() {
        double[][] x = linear(40);
        Forecaster two = new DynamicModes(new DynamicModes.Settings(2));
        two.fit(Arrays.copyOf(x, 30));
        assertThat(two.forecast(10)[9]).isNotEqualTo(x[39]);
        assertThat(Math.abs(two.forecast(10)[9][0] - x[39][0])).isGreaterThan(1e-3);
    }

    @Test
    void rankIsThatOfTheSnapshots() {
        double[] h = new double[50 * 3];
        for (int i = 0; i < 50; i++) {
            h[3 * i] = Math.cos(0.3 * i);
            h[3 * i + 1] = Math.sin(0.3 * i);
            h[3 * i + 2] = h[3 * i] - 2 * h[3 * i + 1];
        }
        assertThat(new Modes(h, 3, 0, 1e-12).rank()).isEqualTo(2);
        assertThat(new Modes(h, 3, 1, 1e-12).rank()).isEqualTo(1);
    }

    /** One coordinate of three tones and a mean: seven modes, or with whole periods in the past, six. */
    @Test
    void delaysMakeATonalSeriesLinear() {
        double[][] x = new double[900][1];
        for (int i = 0; i < x.length; i++) {
            double t = 2 * Math.PI * i / 600;
            x[i][0] = 4 + Math.sin(10 * t) + 0.5 * Math.cos(23 * t) + 0.2 * Math.sin(41 * t + 1);
        }
        continues(new HankelModes(new HankelModes.Settings(12, 0, 1e-11)), x, 600, 1e-6);
    }

    /** Tu et al.: (1, x, y, x²) span a space that the map carries into itself. */
    @Test
    void monomialsThatSpanAnInvariantSpaceAreExact() {
        double[][] x = new double[60][2];
        x[0] = new double[] {1.5, -0.5};
        for (int i = 1; i < x.length; i++) {
            x[i][0] = 0.99 * x[i - 1][0];
            x[i][1] = 0.8 * x[i - 1][1] + 0.3 * x[i - 1][0] * x[i - 1][0];
        }
        continues(new ExtendedModes(new ExtendedModes.Settings(1, 2, 1e-15)), x, 40, 2e-4);
        Forecaster linear = new ExtendedModes(new ExtendedModes.Settings(1, 1, 1e-15));
        linear.fit(Arrays.copyOf(x, 40));
        assertThat(Math.abs(linear.forecast(20)[19][1] - x[59][1])).isGreaterThan(2e-3);
    }

    @Test
    void monomialsAreAllAndNoneTwice() {
        Monomials m = new Monomials(3, 3);
        assertThat(m.size()).isEqualTo(20).isEqualTo((int) Monomials.count(3, 3));
        double[] phi = new double[20];
        m.at(new double[] {2, 3, 5}, phi, 0);
        assertThat(phi).doesNotHaveDuplicates();
        for (int a = 0; a < 20; a++) {
            int[] e = m.exponents(a);
            assertThat(phi[a]).isEqualTo(Math.pow(2, e[0]) * Math.pow(3, e[1]) * Math.pow(5, e[2]));
            assertThat(m.index(e)).isEqualTo(a);
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new DynamicModes.Settings(-1)).hasMessageContaining("rank must be");
        assertThatThrownBy(() -> new HankelModes.Settings(1, 0, 1)).hasMessageContaining("tolerance");
        assertThatThrownBy(() -> new ExtendedModes(new ExtendedModes.Settings(5, 6, 1)).fit(linear(30)))
                .hasMessageContaining("54264 monomials, at most 3000");
    }
}
