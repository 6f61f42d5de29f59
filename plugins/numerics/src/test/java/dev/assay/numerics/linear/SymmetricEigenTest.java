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
}
