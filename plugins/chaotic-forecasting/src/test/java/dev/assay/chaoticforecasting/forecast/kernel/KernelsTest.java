package dev.assay.chaoticforecasting.forecast.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class KernelsTest {
    /** A smooth bounded map of the plane that is no polynomial. */
    private static double[][] orbit(int n) {
        double[][] x = new double[n][2];
        x[0] = new double[] {0.3, 1.1};
        for (int i = 1; i < n; i++) {
            x[i][0] = Math.sin(1.7 * x[i - 1][0] + x[i - 1][1]);
            x[i][1] = 0.7 * Math.cos(x[i - 1][0]) + 0.2 * x[i - 1][1];
        }
        return x;
    }

    private static double[] points(int n, int p, long seed) {
        return new SplittableRandom(seed).doubles(n * p, -1, 1).toArray();
    }

    @Test
    void interpolatesAtTrainingPoints() {
        double[] u = points(40, 2, 1);
        double[] y = points(40, 3, 2);
        for (int i = 0; i < u.length; i++) {
            u[i] *= 6;
        }
        Gaussian map = Gaussian.fit(u, 40, 2, y, 3, 1e-13);
        double[] value = new double[3];
        for (int i = 0; i < 40; i++) {
            map.at(Arrays.copyOfRange(u, 2 * i, 2 * i + 2), value);
            assertThat(value).containsExactly(Arrays.copyOfRange(y, 3 * i, 3 * i + 3), within(1e-8));
        }
    }

    @Test
    void aLargeRidgeForecastsTheLastValue() {
        double[][] x = orbit(60);
        Forecaster flat = new KernelRidge(new KernelRidge.Settings(1, 1, 1e12));
        flat.fit(x);
        assertThat(flat.forecast(3)[2]).containsExactly(x[59], within(1e-8));
    }

    @Test
    void allThreeLearnASmoothMap() {
        double[][] x = orbit(420);
        for (Forecaster f : new Forecaster[] {
            new KernelRidge(new KernelRidge.Settings(1, 0.7, 1e-11)),
            new GaussianProcess(new GaussianProcess.Settings(1, 150)),
            new RandomFeatures(
                    new RandomFeatures.Settings(600, 1, 0.7, 1e-11), Seed.of(1).generator())
        }) {
            f.fit(Arrays.copyOf(x, 400));
            double[][] forecast = f.forecast(5);
            for (int i = 0; i < 5; i++) {
                assertThat(forecast[i]).as(f.getClass().getSimpleName()).containsExactly(x[400 + i], within(2e-3));
            }
            assertThat(f.forecast(5)).isDeepEqualTo(forecast);
            f.fit(Arrays.copyOf(x, 400));
            assertThat(f.forecast(5)).as("a second fit").isDeepEqualTo(forecast);
        }
    }

    @Test
    void evidenceIsThatOfTheDensity() {
        int m = 12;
        double[] u = points(m, 2, 5);
        double[] y = points(m, 2, 6);
        double ell = 0.8;
        double rho = 0.03;
        DMatrixRMaj k = new DMatrixRMaj(m, m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double r2 = Math.pow(u[2 * i] - u[2 * j], 2) + Math.pow(u[2 * i + 1] - u[2 * j + 1], 2);
                k.set(i, j, Math.exp(-r2 / (2 * ell * ell)) + (i == j ? rho : 0));
            }
        }
        double determinant = CommonOps_DDRM.det(k);
        DMatrixRMaj inverse = new DMatrixRMaj(m, m);
        CommonOps_DDRM.invert(k, inverse);
        double expected = -Math.log(determinant);
        for (int c = 0; c < 2; c++) {
            double square = 0;
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    square += y[2 * i + c] * inverse.get(i, j) * y[2 * j + c];
                }
            }
            expected -= 0.5 * m * Math.log(square / m);
        }
        assertThat(new Evidence(u, m, 2, y, 2).at(ell, rho)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void evidenceFindsTheNoise() {
        double[][] x = orbit(300);
        SplittableRandom random = new SplittableRandom(9);
        for (double[] row : x) {
            row[0] += 0.05 * random.nextGaussian();
            row[1] += 0.05 * random.nextGaussian();
        }
        GaussianProcess noisy = new GaussianProcess(new GaussianProcess.Settings(1, 200));
        noisy.fit(x);
        GaussianProcess clean = new GaussianProcess(new GaussianProcess.Settings(1, 200));
        clean.fit(orbit(300));
        assertThat(noisy.noise()).isBetween(1e-5, 1e-1);
        assertThat(clean.noise()).isLessThan(1e-9);
    }

    @Test
    void featuresApproachTheKernel() {
        double[][] x = orbit(30);
        RandomFeatures f = new RandomFeatures(
                new RandomFeatures.Settings(1500, 1, 1, 1e-6), Seed.of(3).generator());
        f.fit(x);
        double[] a = {0.4, -0.3};
        double[] b = {-0.5, 0.6};
        double[] phi = new double[1500];
        double[] psi = new double[1500];
        f.features(a, phi);
        f.features(b, psi);
        double product = 0;
        for (int k = 0; k < 1500; k++) {
            product += phi[k] * psi[k];
        }
        assertThat(product).isCloseTo(Math.exp(-0.5 * (0.81 + 0.81)), within(0.077)); // three standard errors
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new KernelRidge.Settings(1, 0, 1)).hasMessageContaining("lengthScale must be");
        assertThatThrownBy(() -> new GaussianProcess.Settings(0, 10)).hasMessageContaining("lags must be");
        assertThatThrownBy(() -> Defaults.of(RandomFeatures.Settings.class, java.util.Map.of("features", "0")))
                .hasMessageContaining("features");
    }
}
