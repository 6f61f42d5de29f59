package dev.assay.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
    /** The second difference on n points has eigenvalues 2 − 2 cos(πk/(n+1)). */
    @Test
    void eigenvaluesOfTheSecondDifference() {
        int n = 9;
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++) {
            a[i * n + i] = 2;
            if (i > 0) {
                a[i * n + i - 1] = -1;
                a[(i - 1) * n + i] = -1;
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(a, n);
        for (int k = 0; k < n; k++) {
            double exact = 2 - 2 * Math.cos(Math.PI * (n - k) / (n + 1));
            assertThat(eigen.values()[k]).isCloseTo(exact, within(1e-13));
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += a[i * n + j] * eigen.vectors()[j * n + k];
                }
                assertThat(sum).isCloseTo(exact * eigen.vectors()[i * n + k], within(1e-13));
            }
        }
    }

    /** A smooth kernel: all but some twenty eigenvalues are 0 but for rounding. */
    @Test
    void aMatrixOfLowNumericalRankIsDecomposedToRounding() {
        int n = 300;
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double d = (i - j) / (double) n;
                a[i * n + j] = Math.exp(-2 * d * d);
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(a, n);
        double trace = 0;
        for (int k = 0; k < n; k++) {
            trace += eigen.values()[k];
            for (int i = 0; i < n; i += 37) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += a[i * n + j] * eigen.vectors()[j * n + k];
                }
                assertThat(sum).isCloseTo(eigen.values()[k] * eigen.vectors()[i * n + k], within(1e-10));
            }
        }
        assertThat(trace).isCloseTo(n, within(1e-9));
        assertThat(eigen.values()[40]).isCloseTo(0, within(1e-10));
    }
}
