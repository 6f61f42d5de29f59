package dev.assay.numerics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.linear.DenseLu;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChebyshevTest {
    @Test
    void differentiatesIntegratesAndInterpolatesAPolynomialExactly() {
        var c = new Chebyshev(6, 1, 3);
        double[] x = c.points();
        double[] d = c.derivative();
        double[] w = c.weights();
        double[] row = new double[7];
        c.interpolation(1.7, row);
        double integral = 0;
        double value = 0;
        for (int i = 0; i < 7; i++) {
            double slope = 0;
            for (int k = 0; k < 7; k++) {
                slope += d[i * 7 + k] * Math.pow(x[k], 5);
            }
            assertThat(slope).isCloseTo(5 * Math.pow(x[i], 4), within(1e-10));
            integral += w[i] * Math.pow(x[i], 5);
            value += row[i] * Math.pow(x[i], 5);
        }
        assertThat(integral).isCloseTo((729 - 1) / 6.0, within(1e-11));
        assertThat(value).isCloseTo(Math.pow(1.7, 5), within(1e-12));
    }

    @Test
    void clampedDerivativesOfAClampedPolynomialAreExact() {
        // f = x² (1 − x)² (1 + x) on [0, 1]
        var c = new Chebyshev(8, 0, 1);
        double[] x = c.points();
        double[][] d = c.clamped();
        for (int i = 1; i < 8; i++) {
            double[] got = new double[4];
            for (int k = 1; k < 8; k++) {
                double f = x[k] * x[k] * (1 - x[k]) * (1 - x[k]) * (1 + x[k]);
                for (int p = 0; p < 4; p++) {
                    got[p] += d[p][(i - 1) * 7 + k - 1] * f;
                }
            }
            // f = x⁵ − x⁴ − x³ + x²
            double s = x[i];
            assertThat(got[0]).isCloseTo(5 * Math.pow(s, 4) - 4 * Math.pow(s, 3) - 3 * s * s + 2 * s, within(1e-11));
            assertThat(got[1]).isCloseTo(20 * Math.pow(s, 3) - 12 * s * s - 6 * s + 2, within(1e-10));
            assertThat(got[2]).isCloseTo(60 * s * s - 24 * s - 6, within(1e-8));
            assertThat(got[3]).isCloseTo(120 * s - 24, within(1e-7));
        }
    }

    @Test
    void denseFactorsSolveARandomSystem() {
        int n = 150;
        var r = new SplittableRandom(6);
        double[] a = r.doubles(n * n, -1, 1).toArray();
        double[] exact = r.doubles(n, -1, 1).toArray();
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                b[i] += a[i * n + j] * exact[j];
            }
        }
        new DenseLu(a, n).solve(b);
        for (int i = 0; i < n; i++) {
            assertThat(b[i]).isCloseTo(exact[i], within(1e-9));
        }
    }
}
