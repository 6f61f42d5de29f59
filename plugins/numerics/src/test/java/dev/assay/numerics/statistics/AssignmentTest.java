package dev.assay.numerics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private final RandomGenerator random = new Xoshiro256(1, 2, 3, 4);

    private double[] uniform(int count) {
        double[] x = new double[count];
        Arrays.setAll(x, i -> random.nextDouble());
        return x;
    }

    /** The least cost over all permutations. */
    private static double bruteForce(double[] cost, int n, int row, int taken) {
        if (row == n) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            if ((taken & 1 << j) == 0) {
                least = Math.min(least, cost[row * n + j] + bruteForce(cost, n, row + 1, taken | 1 << j));
            }
        }
        return least;
    }

    /** A permutation whose prices are fair is optimal, whatever found it. */
    private static void prove(Assignment found, double[] cost, int n) {
        boolean[] taken = new boolean[n];
        double scale = Arrays.stream(cost).map(Math::abs).max().orElseThrow();
        double prices = 0;
        for (int i = 0; i < n; i++) {
            assertThat(taken[found.columnOf(i)]).isFalse();
            taken[found.columnOf(i)] = true;
            prices += found.rowPrice(i) + found.columnPrice(i);
            for (int j = 0; j < n; j++) {
                double reduced = cost[i * n + j] - found.rowPrice(i) - found.columnPrice(j);
                assertThat(reduced).isGreaterThan(-1e-11 * scale);
            }
        }
        assertThat(found.cost()).isCloseTo(prices, within(1e-11 * scale * n));
    }

    @Test
    void itAgreesWithBruteForce() {
        for (int n = 1; n <= 7; n++) {
            for (int k = 0; k < 40; k++) {
                double[] cost = uniform(n * n);
                assertThat(new Assignment(cost, n).cost())
                        .as("n = %d", n)
                        .isCloseTo(bruteForce(cost, n, 0, 0), within(1e-12));
            }
        }
    }

    @Test
    void tiesAndNegativeCostsAreSolved() {
        for (int n = 1; n <= 7; n++) {
            for (int k = 0; k < 40; k++) {
                double[] cost = new double[n * n];
                Arrays.setAll(cost, i -> random.nextInt(4) - 2);
                Assignment found = new Assignment(cost, n);
                assertThat(found.cost()).isEqualTo(bruteForce(cost, n, 0, 0));
                prove(found, cost, n);
            }
        }
        double[] same = new double[50 * 50];
        Arrays.fill(same, 1.0 / 3);
        assertThat(new Assignment(same, 50).cost()).isCloseTo(50.0 / 3, within(1e-12));
    }

    @Test
    void pricesProveLargeOnesOptimal() {
        for (int n : new int[] {30, 100, 300}) {
            double[] cost = uniform(n * n);
            prove(new Assignment(cost, n), cost, n);
            double[] points = uniform(4 * n);
            double[] squares = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    // The second cloud is shrunk to a corner: hard, since every row wants the same columns.
                    double dx = points[2 * i] - 0.1 * points[2 * n + 2 * j];
                    double dy = points[2 * i + 1] - 0.1 * points[2 * n + 2 * j + 1];
                    squares[i * n + j] = dx * dx + dy * dy;
                }
            }
            prove(new Assignment(squares, n), squares, n);
        }
    }

    @Test
    void onALineItIsTheSortedSolution() {
        double[] x = uniform(200);
        double[] y = uniform(200);
        double exact = Wasserstein.exact(x, y, 1);
        assertThat(exact * exact).isCloseTo(Wasserstein.squared(x.clone(), y.clone()), within(1e-13));
    }

    @Test
    void ofFewPointsItIsWhatHandFinds() {
        // Two points each: straight costs 1 + 1, crossed 5 + 5.
        assertThat(Wasserstein.exact(new double[] {0, 0, 2, 0}, new double[] {2, 1, 0, 1}, 2))
                .isCloseTo(1, within(1e-15));
        assertThat(Wasserstein.exact(new double[] {0, 0, 3, 4}, new double[] {3, 4, 0, 0}, 2))
                .isZero();
    }

    @Test
    void theOrderOfThePointsDoesNotMatterAndAShiftIsItsLength() {
        int n = 150;
        double[] x = uniform(3 * n);
        double[] y = uniform(3 * n);
        double[] turned = new double[3 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(x, 3 * i, turned, 3 * (n - 1 - i), 3);
        }
        double distance = Wasserstein.exact(x, y, 3);
        assertThat(Wasserstein.exact(turned, y, 3)).isCloseTo(distance, within(1e-13));
        assertThat(Wasserstein.exact(y, x, 3)).isCloseTo(distance, within(1e-13));
        double[] shifted = x.clone();
        for (int i = 0; i < n; i++) {
            shifted[3 * i] += 2;
            shifted[3 * i + 1] -= 3;
            shifted[3 * i + 2] += 6;
        }
        assertThat(Wasserstein.exact(x, shifted, 3)).isCloseTo(7, within(1e-12));
    }

    @Test
    void itRefusesWhatIsNoCost() {
        assertThatThrownBy(() -> new Assignment(new double[] {1, 2, 3}, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n × n");
        assertThatThrownBy(() -> Wasserstein.exact(new double[] {Double.NaN}, new double[] {0}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finite");
        assertThat(Wasserstein.exact(new double[] {1e200}, new double[] {0}, 1)).isInfinite();
    }
}
