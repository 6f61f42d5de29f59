package dev.assay.numerics.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KrylovTest {
    private static final int N = 80;

    /** A complex tridiagonal operator on [re, im] arrays. */
    private static void operator(double[] x, double[] y) {
        for (int i = 0; i < N; i++) {
            double re = 2.5 * x[i] - 0.7 * x[N + i];
            double im = 2.5 * x[N + i] + 0.7 * x[i];
            if (i > 0) {
                re -= x[i - 1];
                im -= x[N + i - 1];
            }
            if (i < N - 1) {
                re -= 0.8 * x[i + 1] + 0.3 * x[N + i + 1];
                im -= 0.8 * x[N + i + 1] - 0.3 * x[i + 1];
            }
            y[i] = re;
            y[N + i] = im;
        }
    }

    private static void identity(double[] x, double[] y) {
        System.arraycopy(x, 0, y, 0, x.length);
    }

    @Test
    void gmresWithRestartsFindsTheSolution() {
        double[] exact = new SplittableRandom(1).doubles(2 * N, -1, 1).toArray();
        double[] b = new double[2 * N];
        operator(exact, b);
        double[] x = new double[2 * N];
        int steps = ComplexKrylov.gmres(KrylovTest::operator, KrylovTest::identity, b, x, 1e-12, 15, 500);
        assertThat(steps).isPositive();
        for (int i = 0; i < 2 * N; i++) {
            assertThat(x[i]).isCloseTo(exact[i], within(1e-10));
        }
    }

    @Test
    void biCgStabFindsTheSolution() {
        double[] exact = new SplittableRandom(2).doubles(2 * N, -1, 1).toArray();
        double[] b = new double[2 * N];
        operator(exact, b);
        double[] x = new double[2 * N];
        int steps = ComplexKrylov.biCgStab(KrylovTest::operator, KrylovTest::identity, b, x, 1e-12, 500);
        assertThat(steps).isPositive();
        for (int i = 0; i < 2 * N; i++) {
            assertThat(x[i]).isCloseTo(exact[i], within(1e-9));
        }
    }

    @Test
    void tooFewStepsAreReported() {
        double[] b = new SplittableRandom(2).doubles(2 * N, -1, 1).toArray();
        assertThat(ComplexKrylov.gmres(KrylovTest::operator, KrylovTest::identity, b, new double[2 * N], 1e-12, 5, 6))
                .isEqualTo(-1);
    }
}
