package dev.assay.multiphysicspde.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {
    private static final double ANGLE = -Math.PI / 6;

    static SoundModel water(SoundModel.Rim rim) {
        double young = 69e9;
        double nu = 0.33;
        return new SoundModel(
                0.02,
                0.005,
                2 * Math.PI * 50e3,
                (x, y) -> 1000,
                1481.44,
                2730,
                young * nu / ((1 + nu) * (1 - 2 * nu)),
                young / (2 * (1 + nu)),
                rim);
    }

    private static ElasticCylinder exact() {
        return new ElasticCylinder(water((x, y, nx, ny) -> new double[2]), ANGLE);
    }

    @Test
    void theSeriesMeetsTheConditionsAtTheSurface() {
        ElasticCylinder exact = exact();
        SoundModel m = water(exact.rim());
        double w2 = m.omega() * m.omega();
        double h = 1e-6;
        for (double phi = 0.1; phi < 6; phi += 0.7) {
            double c = Math.cos(phi);
            double s = Math.sin(phi);
            double a = 0.005;
            double[] p = exact.pressure(a * c, a * s);
            double[] u = exact.displacement(a * c, a * s);
            for (int part = 0; part < 2; part++) {
                double normal = c * p[2 + part] + s * p[4 + part];
                assertThat(1000 * w2 * (c * u[part] + s * u[2 + part])).isCloseTo(normal, within(1e-7));
                // stresses by one-sided differences from inside
                double[] x = strain(exact, a * (1 - 1e-3) * c, a * (1 - 1e-3) * s, h, part);
                double div = m.lambda() * (x[0] + x[3]);
                double sx = div * c + m.shear() * (2 * x[0] * c + (x[1] + x[2]) * s);
                double sy = div * s + m.shear() * (2 * x[3] * s + (x[1] + x[2]) * c);
                assertThat(sx).isCloseTo(-p[part] * c, within(1e-2));
                assertThat(sy).isCloseTo(-p[part] * s, within(1e-2));
            }
        }
    }

    /** ∂x X, ∂y X, ∂x Y, ∂y Y. */
    private static double[] strain(ElasticCylinder e, double x, double y, double h, int part) {
        double[] out = new double[4];
        for (int c = 0; c < 2; c++) {
            out[2 * c] = (e.displacement(x + h, y)[2 * c + part] - e.displacement(x - h, y)[2 * c + part]) / (2 * h);
            out[2 * c + 1] =
                    (e.displacement(x, y + h)[2 * c + part] - e.displacement(x, y - h)[2 * c + part]) / (2 * h);
        }
        return out;
    }

    @Test
    void thePressureSatisfiesTheWaveEquationAndItsGradientIsItsOwn() {
        ElasticCylinder e = exact();
        double h = 1e-5;
        double x = 0.011;
        double y = -0.007;
        double k2 = Math.pow(water(e.rim()).wavenumber(), 2);
        for (int part = 0; part < 2; part++) {
            double sum = e.pressure(x + h, y)[part]
                    + e.pressure(x - h, y)[part]
                    + e.pressure(x, y + h)[part]
                    + e.pressure(x, y - h)[part]
                    - 4 * e.pressure(x, y)[part];
            assertThat(sum / (h * h)).isCloseTo(-k2 * e.pressure(x, y)[part], within(1.0));
            double slope = (e.pressure(x + h, y)[part] - e.pressure(x - h, y)[part]) / (2 * h);
            assertThat(e.pressure(x, y)[2 + part]).isCloseTo(slope, within(1e-2));
        }
    }

    @Test
    void theCentreMovesAlongTheWave() {
        double[] u = exact().displacement(0, 0);
        assertThat(u[2] / u[0]).isCloseTo(-Math.tan(Math.PI / 6), within(1e-9));
        assertThat(u[3] / u[1]).isCloseTo(-Math.tan(Math.PI / 6), within(1e-9));
    }

    /** Relative errors of pressure and displacement over a lattice. */
    private static double[] errors(int n, int degree) {
        ElasticCylinder exact = exact();
        SoundElements found = new SoundElements(water(exact.rim()), n, degree);
        double[] error = new double[2];
        double[] size = new double[2];
        for (int j = 0; j < 24; j++) {
            for (int i = 0; i < 24; i++) {
                double x = (i + 0.5) / 600 - 0.02;
                double y = (j + 0.5) / 600 - 0.02;
                boolean in = found.inDisc(x, y);
                double[] a = in ? found.displacement(x, y) : found.pressure(x, y);
                double[] b = in ? exact.displacement(x, y) : exact.pressure(x, y);
                for (int c = 0; c < a.length; c++) {
                    error[in ? 1 : 0] += (a[c] - b[c]) * (a[c] - b[c]);
                    size[in ? 1 : 0] += b[c] * b[c];
                }
            }
        }
        return new double[] {Math.sqrt(error[0] / size[0]), Math.sqrt(error[1] / size[1])};
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void elementsFindTheSeriesToTheirOrder(int degree) {
        double[] coarse = errors(degree == 1 ? 32 : 16, degree);
        double[] fine = errors(degree == 1 ? 64 : 32, degree);
        for (int c = 0; c < 2; c++) {
            double order = Math.log(coarse[c] / fine[c]) / Math.log(2);
            assertThat(order).isGreaterThan(degree + 0.7);
            assertThat(fine[c]).isLessThan(degree == 1 ? 1e-2 : 1e-3);
        }
    }
}
