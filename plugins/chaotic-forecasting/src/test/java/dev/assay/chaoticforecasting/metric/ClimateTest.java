package dev.assay.chaoticforecasting.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Estimates of the climate on orbits and clouds whose invariants are known. */
class ClimateTest {
    @Test
    void divergenceOfShiftedCloudsIsThatOfGaussians() {
        // two clouds N(0, 1) and N(1, 1), kernels of width h: KL of N(0, 1 + h²) from N(1, 1 + h²) = 1 / (2 (1 + h²))
        Random random = new Random(5);
        int n = 4000;
        double[] y = new double[n];
        double[] p = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = random.nextGaussian();
            p[i] = 1 + random.nextGaussian();
        }
        double h = 0.3;
        double kl = StateDensity.divergence(y, p, 1, new double[] {h}, 4000);
        assertThat(kl).isCloseTo(0.5 / (1 + h * h), within(0.06));
        assertThat(StateDensity.divergence(y, y, 1, new double[] {h}, 1000)).isZero();
    }

    @Test
    void divergenceIgnoresTheOrderOfStates() {
        double[] y = {0, 0, 1, 2, 3, 1};
        double[] turned = {3, 1, 0, 0, 1, 2};
        assertThat(StateDensity.divergence(y, turned, 2, new double[] {1, 1}, 500))
                .isCloseTo(0, within(1e-13));
    }

    @Test
    void divergenceOfARunawayIsLargeNotNaN() {
        double far = StateDensity.divergence(new double[] {0, 1}, new double[] {1e9, 1e9}, 1, new double[] {1}, 100);
        assertThat(far).isGreaterThan(1e10);
    }

    @Test
    void exponentOfTheHenonMap() {
        double[] rows = henon(3000);
        double lambda = AttractorEstimates.exponent(rows, 2, new double[] {1, 1}, 5, 8);
        assertThat(lambda).as("0.4192 per step").isCloseTo(0.4192, within(0.03));
    }

    @Test
    void dimensionOfACircleASquareAndTheHenonMap() {
        double[] circle = new double[3000];
        double[] square = new double[3000];
        Random random = new Random(2);
        for (int i = 0; i < 1500; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            circle[2 * i] = Math.cos(angle);
            circle[2 * i + 1] = Math.sin(angle);
            square[2 * i] = random.nextDouble();
            square[2 * i + 1] = random.nextDouble();
        }
        double[] one = {1, 1};
        assertThat(AttractorEstimates.dimension(circle, 2, one, 0)).isCloseTo(1, within(0.03));
        assertThat(AttractorEstimates.dimension(square, 2, one, 0)).isCloseTo(2, within(0.15));
        assertThat(AttractorEstimates.dimension(henon(3000), 2, one, 1)).isCloseTo(1.22, within(0.08));
    }

    @Test
    void aStandingForecastHasNeitherExponentNorDimension() {
        double[] still = new double[200];
        assertThat(AttractorEstimates.exponent(still, 1, new double[] {1}, 2, 5))
                .isNaN();
        assertThat(AttractorEstimates.dimension(still, 1, new double[] {1}, 2)).isNaN();
    }

    private static double[] henon(int n) {
        double[] rows = new double[2 * n];
        double x = 0.1;
        double y = 0.1;
        for (int i = -100; i < n; i++) {
            double next = 1 - 1.4 * x * x + y;
            y = 0.3 * x;
            x = next;
            if (i >= 0) {
                rows[2 * i] = x;
                rows[2 * i + 1] = y;
            }
        }
        return rows;
    }
}
