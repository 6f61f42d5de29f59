package dev.assay.numerics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.linear.BandedLu;
import dev.assay.numerics.sparse.Krylov;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void multigridConvergesAlikeOnAllGridsDespiteAJumpOfSeven() {
        int[] steps = new int[2];
        for (int round = 0; round < 2; round++) {
            int n = 64 << round;
            double[] c = new double[n * n];
            double[] d = new double[n * n];
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    boolean inside = Math.hypot(i - n / 2.0, j - n / 2.0) < n / 5.0;
                    c[j * n + i] = inside ? 70 : 10;
                    d[j * n + i] = i == 0 || j == 0 || i == n - 1 || j == n - 1 ? 0.5 : 0;
                }
            }
            var mg = new CellMultigrid(n, n, c, c, d);
            double[] exact = new SplittableRandom(1).doubles(n * n).toArray();
            double[] b = new double[n * n];
            mg.multiply(exact, b);
            double[] x = new double[n * n];
            steps[round] = Krylov.cg(mg::multiply, mg, b, x, 1e-12, 200);
            for (int k = 0; k < n * n; k++) {
                assertThat(x[k]).isCloseTo(exact[k], within(1e-8));
            }
        }
        assertThat(steps[1]).isPositive().isLessThan(45).isLessThan(steps[0] + 8);
    }

    @Test
    void cosineSolverInvertsTheFivePointFormula() {
        int n = 12;
        double h = 0.25;
        double[] p = new SplittableRandom(2).doubles(n * n).toArray();
        double mean = Arrays.stream(p).sum() / (n * n);
        double[] f = new double[n * n];
        double[] one = new double[n * n];
        Arrays.fill(one, 1 / (h * h));
        new CellMultigrid(n, n, one, one, new double[n * n]).multiply(p, f);
        new NeumannPoisson(n, h).solve(f);
        for (int k = 0; k < n * n; k++) {
            assertThat(f[k]).isCloseTo(p[k] - mean, within(1e-13));
        }
    }

    @Test
    void cubicInterpolationIsExactForCubicsOnGradedNodes() {
        double[] x = {0, 0.1, 0.25, 0.5, 0.6, 1};
        double[] v = new double[36];
        for (int j = 0; j < 6; j++) {
            for (int i = 0; i < 6; i++) {
                v[j * 6 + i] = f(x[i], x[j]);
            }
        }
        for (double p : new double[] {0.01, 0.2, 0.55, 0.97}) {
            assertThat(Interpolation.cubic(x, x, v, p, 0.3)).isCloseTo(f(p, 0.3), within(1e-13));
        }
        double plane =
                Interpolation.bilinear(new double[] {0, 1}, new double[] {0, 2}, new double[] {1, 2, 3, 4}, .5, 1);
        assertThat(plane).isCloseTo(2.5, within(1e-15));
    }

    private static double f(double x, double y) {
        return 1 + x * x * x - 2 * x * y * y + y * y * y * x;
    }

    @Test
    void bandMatrixNeedsItsPivots() {
        int n = 40;
        var r = new SplittableRandom(9);
        double[][] dense = new double[n][n];
        var lu = new BandedLu(n, 2, 3);
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - 2); j <= Math.min(n - 1, i + 3); j++) {
                dense[i][j] = i == j ? 0 : r.nextDouble(-1, 1);
                lu.add(i, j, dense[i][j]);
            }
        }
        double[] exact = r.doubles(n, -1, 1).toArray();
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                b[i] += dense[i][j] * exact[j];
            }
        }
        lu.factor();
        lu.solve(b);
        for (int i = 0; i < n; i++) {
            assertThat(b[i]).isCloseTo(exact[i], within(1e-9));
        }
    }
}
