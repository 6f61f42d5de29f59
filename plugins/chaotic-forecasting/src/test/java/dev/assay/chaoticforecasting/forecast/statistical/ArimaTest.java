package dev.assay.chaoticforecasting.forecast.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.numerics.linear.DenseLu;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ArimaTest {
    /** Sums of y_t = 1.2 y_{t−1} − 0.8 y_{t−2} + 0.3 y_{t−3} + noise. */
    private static double[] walk(int n, double noise) {
        RandomGenerator random = Seed.of(5).generator();
        double[] y = new double[n + 200];
        y[0] = 1;
        for (int t = 3; t < y.length; t++) {
            y[t] = 1.2 * y[t - 1] - 0.8 * y[t - 2] + 0.3 * y[t - 3] + noise * random.nextGaussian();
        }
        double[] x = new double[n];
        for (int t = 1; t < n; t++) {
            x[t] = x[t - 1] + y[t + 200];
        }
        return x;
    }

    @Test
    void recoversAnAutoregressionOfDifferences() {
        Arima arima = new Arima(new Arima.Settings(3, 50));
        arima.fit(walk(20_000, 0.7));
        assertThat(arima.coefficients()).containsExactly(new double[] {1.2, -0.8, 0.3}, within(0.02));
    }

    @Test
    void forecastsBySummingTheRecursionOfItsCoefficients() {
        double[] x = walk(300, 1);
        Arima arima = new Arima(new Arima.Settings(4, 50));
        arima.fit(x);
        double[] phi = arima.coefficients();
        double[] all = java.util.Arrays.copyOf(x, 330);
        for (int t = 300; t < 330; t++) {
            all[t] = all[t - 1];
            for (int j = 0; j < 4; j++) {
                all[t] += phi[j] * (all[t - 1 - j] - all[t - 2 - j]);
            }
        }
        assertThat(arima.forecast(30)).containsExactly(java.util.Arrays.copyOfRange(all, 300, 330), within(1e-10));
    }

    /** Against the density of a Gaussian vector whose covariance comes from the recursion's impulse response. */
    @Test
    void devianceIsThatOfTheGaussianVector() {
        double[] u = {0.6, -0.5, 0.2};
        double[] phi = coefficients(u);
        int n = 12;
        double[] psi = new double[4000];
        psi[0] = 1;
        for (int t = 1; t < psi.length; t++) {
            for (int j = 0; j < 3 && j < t; j++) {
                psi[t] += phi[j] * psi[t - 1 - j];
            }
        }
        double[] covariance = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int t = 0; t + n < psi.length; t++) {
                    covariance[i * n + j] += psi[t] * psi[t + Math.abs(i - j)];
                }
            }
        }
        double[] y = {1, 0.2, -2, 0.4, 1.5, -0.3, 0.1, 0.7, -1.1, 2, 0.5, -0.6};
        double[] solved = y.clone();
        new DenseLu(covariance.clone(), n).solve(solved);
        double square = 0;
        for (int t = 0; t < n; t++) {
            square += y[t] * solved[t];
        }
        double expected = n * Math.log(square / n) + logDeterminant(covariance, n);
        assertThat(Arima.deviance(y, u)).isCloseTo(expected, within(1e-10));
    }

    private static double[] coefficients(double[] u) {
        double[] phi = new double[0];
        for (double v : u) {
            double r = Math.tanh(v);
            double[] next = java.util.Arrays.copyOf(phi, phi.length + 1);
            for (int j = 0; j < phi.length; j++) {
                next[j] = phi[j] - r * phi[phi.length - 1 - j];
            }
            next[phi.length] = r;
            phi = next;
        }
        return phi;
    }

    private static double logDeterminant(double[] matrix, int n) {
        double[] a = matrix.clone();
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += Math.log(a[k * n + k]);
            for (int i = k + 1; i < n; i++) {
                double f = a[i * n + k] / a[k * n + k];
                for (int j = k; j < n; j++) {
                    a[i * n + j] -= f * a[k * n + j];
                }
            }
        }
        return sum;
    }

    @Test
    void theSearchImprovesOnBurg() {
        double[] x = walk(60, 1);
        Arima burg = new Arima(new Arima.Settings(3, 0));
        Arima exact = new Arima(new Arima.Settings(3, 50));
        burg.fit(x);
        exact.fit(x);
        assertThat(exact.deviance()).isLessThan(burg.deviance() - 1e-6);
        // at the minimum: no step of 1e-3 along an axis goes lower
        Arima more = new Arima(new Arima.Settings(3, 500));
        more.fit(x);
        assertThat(exact.deviance()).isCloseTo(more.deviance(), within(1e-6));
    }

    @Test
    void aSmoothSeriesKeepsItsDigits() {
        double[] x = new double[1000];
        for (int t = 0; t < x.length; t++) {
            x[t] = Math.sin(0.06 * t) + 0.5 * Math.cos(0.11 * t);
        }
        Arima arima = new Arima(new Arima.Settings(25, 50));
        arima.fit(x);
        double[] forecast = arima.forecast(50);
        for (int h = 0; h < 50; h++) {
            double t = 1000 + h;
            assertThat(forecast[h]).isCloseTo(Math.sin(0.06 * t) + 0.5 * Math.cos(0.11 * t), within(0.02));
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Arima.Settings(0, 1)).hasMessageContaining("order must be");
    }
}
