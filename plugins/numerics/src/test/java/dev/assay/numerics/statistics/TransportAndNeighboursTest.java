package dev.assay.numerics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Sinkhorn's divergence and the divergence by nearest-neighbour ratios. */
class TransportAndNeighboursTest {
    private final RandomGenerator random = new Xoshiro256(41, 42, 43, 44);

    private double[] normal(int count, double mean, double sd) {
        double[] x = new double[count];
        Arrays.setAll(x, i -> mean + sd * random.nextGaussian());
        return x;
    }

    /** Two points against themselves: the coupling (p, ½ − p) solves p/(½ − p) = e^(c/ε). */
    @Test
    void twoPointsHaveTheCouplingOfTheLogisticFunction() {
        double epsilon = 0.7;
        double[] x = {0, 1};
        double p = 0.5 / (1 + Math.exp(-1 / epsilon));
        double off = 0.5 - p;
        double entropy = 2 * (p * Math.log(4 * p) + off * Math.log(4 * off));
        double exact = 2 * off + epsilon * entropy;
        assertThat(Sinkhorn.transport(x, x.clone(), 1, epsilon)).isCloseTo(exact, within(1e-9));
        assertThat(Sinkhorn.transport(x, x, 1, epsilon)).isCloseTo(exact, within(1e-9));
        assertThat(Sinkhorn.divergence(x, x.clone(), 1, epsilon)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aShiftIsItsSquareAtAnyEpsilon() {
        double[] x = normal(120, 0, 1);
        double[] y = x.clone();
        for (int i = 0; i < y.length; i += 2) {
            y[i] += 3;
            y[i + 1] -= 4;
        }
        for (double epsilon : new double[] {0.05, 1, 30}) {
            assertThat(Sinkhorn.divergence(x, y, 2, epsilon))
                    .as("ε = %s", epsilon)
                    .isCloseTo(25, within(1e-3));
        }
    }

    @Test
    void smallEpsilonGivesTheAssignmentAndLargeTheMeans() {
        double[] x = normal(160, 0, 1);
        double[] y = normal(160, 0.5, 2);
        double exact = Wasserstein.exact(x, y, 2);
        assertThat(Sinkhorn.divergence(x, y, 2, 0.03)).isCloseTo(exact * exact, within(0.02 * exact * exact));
        double means = 0;
        for (int c = 0; c < 2; c++) {
            double difference = 0;
            for (int i = c; i < 160; i += 2) {
                difference += (x[i] - y[i]) / 80;
            }
            means += difference * difference;
        }
        assertThat(Sinkhorn.divergence(x, y, 2, 1e5)).isCloseTo(means, within(1e-3));
    }

    /** Between Gaussians of one dimension: entropic transport in closed form (Janati et al. 2020). */
    @Test
    void betweenGaussiansItIsTheClosedForm() {
        double s = 1;
        double t = 2;
        double epsilon = 2;
        int n = 1500;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double z = quantile((i + 0.5) / n);
            x[i] = s * z;
            y[i] = t * z;
        }
        double exact = entropic(s, t, epsilon) - 0.5 * entropic(s, s, epsilon) - 0.5 * entropic(t, t, epsilon);
        assertThat(Sinkhorn.divergence(x, y, 1, epsilon)).isCloseTo(exact, within(0.01 * exact));
    }

    private static double quantile(double p) {
        return new org.apache.commons.math3.distribution.NormalDistribution().inverseCumulativeProbability(p);
    }

    /** s² + t² − (ε/2)(D − ln(1 + D) + ln 2 − 1) with D = √(1 + 16 s² t²/ε²), up to what cancels in the divergence. */
    private static double entropic(double s, double t, double epsilon) {
        double root = Math.sqrt(1 + 16 * s * s * t * t / (epsilon * epsilon));
        return s * s + t * t - 0.5 * epsilon * (root - Math.log(1 + root));
    }

    @Test
    void divergenceByNeighboursBetweenGaussiansIsItsClosedForm() {
        int n = 3000;
        double[] x = normal(n, 0, 1);
        for (double shift : new double[] {1, 2}) {
            double[] y = normal(n, shift, 1);
            // D_½ = m²/4 between N(0, 1) and N(m, 1), in either direction.
            double exact = shift * shift / 4;
            assertThat(NeighbourRatios.renyi(x, y, 1, 0.5)).isCloseTo(exact, within(0.12 * exact + 0.02));
            assertThat(NeighbourRatios.renyi(y, x, 1, 0.5)).isCloseTo(exact, within(0.12 * exact + 0.02));
        }
        assertThat(NeighbourRatios.renyi(x, normal(n, 0, 1), 1, 0.5)).isLessThan(0.05);
    }

    @Test
    void ofFewPointsItIsWhatHandCounts() {
        // k = 2. Of y = 0: neighbours 0.1 (x), 1 (y). Of y = 1: 0.1 (x) at 0.9, 0 (y) at 1.
        double j = Math.pow(2.0 / 2 * 1 / 2, 0.5);
        assertThat(NeighbourRatios.renyi(new double[] {0.1, 9}, new double[] {0, 1}, 1, 0.5))
                .isCloseTo(-2 * Math.log(j), within(1e-14));
        assertThat(NeighbourRatios.renyi(new double[] {50, 60}, new double[] {0, 1, 2, 3}, 1, 0.5))
                .isInfinite();
    }

    @Test
    void selectionFindsEveryRank() {
        double[] a = normal(101, 0, 1);
        for (int i = 0; i < 30; i++) {
            a[i] = a[i + 40];
        }
        double[] sorted = a.clone();
        Arrays.sort(sorted);
        for (int rank = 0; rank < a.length; rank++) {
            assertThat(NeighbourRatios.smallest(a.clone(), rank)).isEqualTo(sorted[rank]);
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        double[] holes = {0, Double.NaN};
        double[] y = {0, 1};
        assertThatThrownBy(() -> Sinkhorn.divergence(holes, y, 1, 1)).hasMessageContaining("finite");
        assertThatThrownBy(() -> Sinkhorn.divergence(y, y.clone(), 1, 0)).hasMessageContaining("scale");
        assertThatThrownBy(() -> NeighbourRatios.renyi(y, holes, 1, 0.5)).hasMessageContaining("finite");
        assertThatThrownBy(() -> NeighbourRatios.renyi(y, y, 1, 1)).hasMessageContaining("alpha");
    }
}
