package dev.assay.numerics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.sparse.ComplexKrylov;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ComplexCellMultigridTest {
    /** −∇² − k² (1 − jβ) with kh = 0.2 on unit faces. */
    private static ComplexCellMultigrid damped(int n, double beta) {
        double[] face = new double[2 * n * n];
        Arrays.fill(face, 0, n * n, 1);
        double[] d = new double[2 * n * n];
        for (int k = 0; k < n * n; k++) {
            boolean rim = k % n == 0 || k % n == n - 1 || k / n == 0 || k / n == n - 1;
            d[k] = (rim ? 2 : 0) - 0.04;
            d[n * n + k] = 0.04 * beta;
        }
        return new ComplexCellMultigrid(n, n, face, face, d, 16);
    }

    @Test
    void aDampedCycleSolvesTheUndampedEquationInFewSteps() {
        int n = 64;
        var damped = damped(n, 0.5);
        var plain = damped(n, 0.02);
        double[] exact = new SplittableRandom(3).doubles(2 * n * n, -1, 1).toArray();
        double[] b = new double[2 * n * n];
        plain.multiply(exact, b);
        double[] x = new double[2 * n * n];
        int steps = ComplexKrylov.gmres(plain::multiply, damped, b, x, 1e-11, 60, 200);
        assertThat(steps).isPositive().isLessThan(60);
        for (int k = 0; k < x.length; k++) {
            assertThat(x[k]).isCloseTo(exact[k], within(1e-7));
        }
    }

    @Test
    void oneCycleOfADampedOperatorReducesTheErrorTenfold() {
        int n = 64;
        var a = damped(n, 1);
        double[] exact = new SplittableRandom(4).doubles(2 * n * n, -1, 1).toArray();
        double[] b = new double[2 * n * n];
        double[] x = new double[2 * n * n];
        a.multiply(exact, b);
        a.apply(b, x);
        double left = 0;
        double size = 0;
        for (int k = 0; k < x.length; k++) {
            left += (x[k] - exact[k]) * (x[k] - exact[k]);
            size += exact[k] * exact[k];
        }
        assertThat(Math.sqrt(left / size)).isLessThan(0.1);
    }
}
