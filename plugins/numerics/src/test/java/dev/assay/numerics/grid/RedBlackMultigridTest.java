package dev.assay.numerics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RedBlackMultigridTest {
    private static double[] random(int n, double low, double high) {
        Random random = new Random(3);
        return random.doubles(n, low, high).toArray();
    }

    /** ‖b − A x‖/‖b‖ by the definition, row by row. */
    private static double residual(int nx, int ny, double[] fx, double[] fy, double[] d, double[] b, double[] x) {
        double r2 = 0;
        double b2 = 0;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                int k = j * nx + i;
                double r = b[k] - d[k] * x[k];
                r -= fx[j * (nx + 1) + i] * (x[k] - (i > 0 ? x[k - 1] : 0));
                r -= fx[j * (nx + 1) + i + 1] * (x[k] - (i + 1 < nx ? x[k + 1] : 0));
                r -= fy[k] * (x[k] - (j > 0 ? x[k - nx] : 0));
                r -= fy[k + nx] * (x[k] - (j + 1 < ny ? x[k + nx] : 0));
                r2 += r * r;
                b2 += b[k] * b[k];
            }
        }
        return Math.sqrt(r2 / b2);
    }

    @Test
    void solvesWithAnyCoefficientsOnAnyEvenGrid() {
        for (int[] n : new int[][] {{2, 2}, {4, 4}, {6, 6}, {8, 12}, {48, 48}, {64, 32}}) {
            double[] fx = random((n[0] + 1) * n[1], 0.5, 2);
            double[] fy = random(n[0] * (n[1] + 1), 0.5, 2);
            double[] d = random(n[0] * n[1], 0, 1);
            double[] b = random(n[0] * n[1], -1, 1);
            double[] x = new double[b.length];
            int its = RedBlackMultigrid.of(n[0], n[1], fx, fy, d).solve(b, x, 1e-10, 60);
            assertThat(its).isBetween(0, 40);
            assertThat(residual(n[0], n[1], fx, fy, d, b, x)).isLessThan(2e-10);
        }
    }

    @Test
    void constantCoefficientsAreTheSameOperatorAndIterationsDoNotGrow() {
        for (int n : new int[] {4, 6, 16, 64, 256}) {
            double[] fx = new double[(n + 1) * n];
            double[] fy = new double[n * (n + 1)];
            for (int j = 0; j < n; j++) {
                for (int i = 0; i <= n; i++) {
                    fx[j * (n + 1) + i] = i == 0 || i == n ? 2 : 1;
                    fy[i * n + j] = i == 0 || i == n ? 3 : 1.5;
                }
            }
            double[] b = random(n * n, -1, 1);
            double[] x = new double[n * n];
            int its = RedBlackMultigrid.constant(n, n, 1, 1.5).solve(b, x, 1e-8, 60);
            assertThat(its).isBetween(0, 20);
            assertThat(residual(n, n, fx, fy, new double[n * n], b, x)).isLessThan(2e-8);
        }
    }

    /** Any vector taken anew in a solution, even on the coarsest grids, would show. */
    @Test
    void solvesWithoutAllocating() {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        assumeTrue(threads.isThreadAllocatedMemorySupported());
        long self = Thread.currentThread().getId();
        int n = 64;
        double[] b = random(n * n, -1, 1);
        double[] x = new double[n * n];
        RedBlackMultigrid solver = RedBlackMultigrid.constant(n, n, 1, 1);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            Arrays.fill(x, 0);
            long before = threads.getThreadAllocatedBytes(self);
            int its = solver.solve(b, x, 1e-8, 60);
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
            assertThat(its).isPositive();
        }
        // reading the counter may itself take a few dozen bytes; a row of the finest grid is 528
        assertThat(least).isLessThan(256);
    }

    @Test
    void refusesOddGrids() {
        assertThatThrownBy(() -> RedBlackMultigrid.constant(7, 8, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("even");
    }
}
