package dev.assay.numerics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static double[] random(int n, long seed) {
        return new Random(seed).doubles(n, -1, 1).toArray();
    }

    private static double[] times(double[] a, int n, int p, double[] b, int m) {
        double[] out = new double[n * m];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < p; k++) {
                for (int c = 0; c < m; c++) {
                    out[i * m + c] += a[i * p + k] * b[k * m + c];
                }
            }
        }
        return out;
    }

    @Test
    void qrFindsTheWeightsOfExactData() {
        double[] x = random(50 * 7, 1);
        double[] w = random(7 * 3, 2);
        double[] found = QrLeastSquares.fit(x, 50, 7, times(x, 50, 7, w, 3), 3);
        assertThat(found).containsExactly(w, within(1e-13));
    }

    @Test
    void qrResidualIsOrthogonalToTheColumns() {
        double[] x = random(30 * 4, 3);
        double[] y = random(30, 4);
        double[] w = QrLeastSquares.fit(x, 30, 4, y, 1);
        double[] fit = times(x, 30, 4, w, 1);
        for (int a = 0; a < 4; a++) {
            double sum = 0;
            for (int i = 0; i < 30; i++) {
                sum += x[i * 4 + a] * (y[i] - fit[i]);
            }
            assertThat(sum).isCloseTo(0, within(1e-13));
        }
    }

    @Test
    void straightLineThroughThreePoints() {
        // y = 1, 2, 2 at x = 0, 1, 2: intercept 7/6, slope 1/2
        double[] w = QrLeastSquares.fit(new double[] {1, 0, 1, 1, 1, 2}, 3, 2, new double[] {1, 2, 2}, 1);
        assertThat(w).containsExactly(new double[] {7.0 / 6, 0.5}, within(1e-14));
    }

    @Test
    void qrGivesABasicSolutionWhereColumnsDepend() {
        double[] x = {1, 2, 0, 2, 4, 0, 3, 6, 0}; // second = 2 × first, third = 0
        double[] y = {1, 2, 3};
        double[] w = QrLeastSquares.fit(x, 3, 3, y, 1);
        assertThat(times(x, 3, 3, w, 1)).containsExactly(y, within(1e-14));
        assertThat(w).containsExactly(new double[] {0, 0.5, 0}, within(1e-14));
        assertThat(QrLeastSquares.fit(new double[6], 3, 2, y, 1)).containsExactly(0, 0);
    }

    @Test
    void ridgeWithoutPenaltyIsLeastSquares() {
        double[] x = random(41 * 6, 5);
        double[] y = random(41 * 2, 6);
        assertThat(Ridge.fit(x, 41, 6, y, 2, 0)).containsExactly(QrLeastSquares.fit(x, 41, 6, y, 2), within(1e-12));
    }

    @Test
    void ridgeIsLeastSquaresWithExtraRows() {
        double[] x = random(20 * 3, 7);
        double[] y = random(20, 8);
        double lambda = 0.7;
        double[] more = java.util.Arrays.copyOf(x, 23 * 3);
        for (int a = 0; a < 3; a++) {
            more[(20 + a) * 3 + a] = Math.sqrt(lambda);
        }
        double[] expected = QrLeastSquares.fit(more, 23, 3, java.util.Arrays.copyOf(y, 23), 1);
        assertThat(Ridge.fit(x, 20, 3, y, 1, lambda)).containsExactly(expected, within(1e-13));
    }

    @Test
    void choleskyFactorMultipliesBack() {
        int n = 9;
        double[] x = random(20 * n, 9);
        double[] gram = new double[n * n];
        Ridge.gram(x, 20, n, gram);
        double[] l = gram.clone();
        assertThat(Cholesky.factorise(l, n)).isTrue();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                double direct = 0;
                for (int k = 0; k <= j; k++) {
                    sum += l[i * n + k] * l[j * n + k];
                }
                for (int r = 0; r < 20; r++) {
                    direct += x[r * n + i] * x[r * n + j];
                }
                assertThat(sum).isCloseTo(gram[i * n + j], within(1e-13));
                assertThat(direct).isCloseTo(gram[i * n + j], within(1e-13));
            }
        }
    }

    @Test
    void singularNormalEquationsAreReported() {
        assertThatThrownBy(() -> Ridge.fit(new double[] {1, 1, 1, 1}, 2, 2, new double[] {1, 1}, 1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("raise the ridge");
        assertThat(Cholesky.factorise(new double[] {1, 0, 2, 1}, 2)).isFalse();
    }
}
