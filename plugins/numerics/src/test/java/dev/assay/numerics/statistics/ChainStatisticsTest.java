package dev.assay.numerics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ChainStatisticsTest {
    private final RandomGenerator random = new Xoshiro256(21, 22, 23, 24);

    /** Three autoregressions of 201 steps, driven by a linear congruence so that any language makes the same. */
    private static double[] reproducible() {
        long s = 12345;
        double[] x = new double[3 * 201];
        double state = 0;
        for (int i = 0; i < x.length; i++) {
            if (i % 201 == 0) {
                state = 0.3 * (i / 201);
            }
            s = (s * 1103515245L + 12345) % 2147483648L;
            state = 0.7 * state + (s / 2147483648.0 - 0.5);
            x[i] = state;
        }
        return x;
    }

    private double[] autoregressive(int n, double phi) {
        double[] x = new double[n];
        double state = random.nextGaussian() / Math.sqrt(1 - phi * phi);
        for (int i = 0; i < n; i++) {
            state = phi * state + random.nextGaussian();
            x[i] = state;
        }
        return x;
    }

    /** Computed from the paper's formulas with NumPy and SciPy's ranks and normal quantiles. */
    @Test
    void aFixedSeriesGivesTheValuesOfAnIndependentComputation() {
        double[] x = reproducible();
        assertThat(ChainStatistics.rHat(x, 3)).isCloseTo(1.0102754403588547, within(1e-12));
        assertThat(ChainStatistics.bulkEss(x, 3)).isCloseTo(113.69778909503009, within(1e-9));
        assertThat(ChainStatistics.tailEss(x, 3)).isCloseTo(194.1043154231128, within(1e-9));
    }

    /** The indicator of a half-line of a Gaussian AR(1): its correlations are those of the bivariate normal. */
    @Test
    void tailEssOfAnAutoregressionIsThatOfItsIndicator() {
        double phi = 0.6;
        double sum = 0;
        double limit = -1.6448536269514722;
        double p = 0.05;
        for (int t = 1; t < 40; t++) {
            sum += covarianceOfHalfLines(limit, Math.pow(phi, t)) / (p * (1 - p));
        }
        double exact = 1 / (1 + 2 * sum);
        double got = ChainStatistics.tailEss(autoregressive(400_000, phi), 4) / 400_000;
        assertThat(got).isCloseTo(exact, within(0.06 * exact));
    }

    /** P(X ≤ h, Y ≤ h) − P² = ∫₀^ρ exp(−h²/(1+r)) / (2π √(1−r²)) dr, Plackett's identity, by Simpson's rule. */
    private static double covarianceOfHalfLines(double h, double rho) {
        int n = 200;
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            double r = rho * k / n;
            double weight = k == 0 || k == n ? 1 : k % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-h * h / (1 + r)) / (2 * Math.PI * Math.sqrt(1 - r * r));
        }
        return sum * rho / (3 * n);
    }

    @Test
    void autocovariancesByTransformAreThoseOfTheSum() {
        double[] x = autoregressive(777, 0.9);
        Autocovariance c = new Autocovariance(x);
        double mean = Arrays.stream(x).average().orElseThrow();
        for (int lag : new int[] {0, 5, 63, 64, 100, 500, 776}) {
            double sum = 0;
            for (int i = 0; i + lag < x.length; i++) {
                sum += (x[i] - mean) * (x[i + lag] - mean);
            }
            assertThat(c.at(lag)).as("lag %d", lag).isCloseTo(sum / x.length, within(1e-12));
        }
    }

    @Test
    void integratedTimeOfAnAutoregressionIsItsClosedForm() {
        for (double phi : new double[] {0, 0.5, 0.9}) {
            double exact = 0.5 * (1 + phi) / (1 - phi);
            assertThat(new Autocovariance(autoregressive(200_000, phi)).integratedTime())
                    .as("φ = %s", phi)
                    .isCloseTo(exact, within(0.08 * exact));
        }
        assertThat(new Autocovariance(new double[10]).integratedTime()).isNaN();
    }

    @Test
    void aSeriesWithHolesIsRefused() {
        assertThatThrownBy(() -> new Autocovariance(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finite");
    }
}
