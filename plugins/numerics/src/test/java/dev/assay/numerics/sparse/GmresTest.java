package dev.assay.numerics.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GmresTest {
    private static final int N = 60;

    /** Convection and diffusion along a line: not symmetric. */
    private static CsrMatrix line(double convection) {
        var builder = new CsrMatrix.Builder(N, N);
        for (int i = 0; i < N; i++) {
            builder.add(i, i, 2.1);
            if (i > 0) {
                builder.add(i, i - 1, -1 - convection);
            }
            if (i < N - 1) {
                builder.add(i, i + 1, -1 + convection);
            }
        }
        return builder.build();
    }

    private static double[] random() {
        var random = new SplittableRandom(3);
        return random.doubles(N, -1, 1).toArray();
    }

    @Test
    void solvesWithoutPreconditionerInAtMostAsManyStepsAsUnknowns() {
        CsrMatrix a = line(0.7);
        double[] b = random();
        double[] x = new double[N];
        double fell = new Gmres(a::multiply, (v, z) -> System.arraycopy(v, 0, z, 0, N), N).solve(b, x, 1e-12);
        double[] r = new double[N];
        a.residual(b, x, r);
        assertThat(fell).isLessThanOrEqualTo(1e-12);
        assertThat(r).usingComparatorWithPrecision(1e-10).containsOnly(0);
    }

    /** M⁻¹A is the identity plus a matrix of rank 2: three steps are enough, whatever the rest. */
    @Test
    void needsOneStepMoreThanTheRankByWhichThePreconditionerIsOff() {
        CsrMatrix nearby = line(0.3);
        var builder = new CsrMatrix.Builder(N, N);
        for (int i = 0; i < N; i++) {
            for (int k = nearby.rowStart[i]; k < nearby.rowStart[i + 1]; k++) {
                builder.add(i, nearby.column[k], nearby.value[k] * (i == 4 || i == 30 ? 1.5 : 1));
            }
        }
        CsrMatrix a = builder.build();
        SparseLu lu = SparseLu.of(nearby);
        double[] x = random();
        double[] b = new double[N];
        a.multiply(x, b);
        double[] found = new double[N];
        assertThat(new Gmres(a::multiply, lu::solve, 3).solve(b, found, 1e-12)).isLessThan(1e-11);
        for (int i = 0; i < N; i++) {
            assertThat(found[i]).isCloseTo(x[i], within(1e-9));
        }
    }

    @Test
    void leavesAnExactStartAlone() {
        CsrMatrix a = line(0);
        double[] x = random();
        double[] b = new double[N];
        a.multiply(x, b);
        double[] found = x.clone();
        assertThat(new Gmres(a::multiply, (v, z) -> System.arraycopy(v, 0, z, 0, N), 5).solve(b, found, 1e-3))
                .isZero();
        assertThat(found).isEqualTo(x);
    }
}
