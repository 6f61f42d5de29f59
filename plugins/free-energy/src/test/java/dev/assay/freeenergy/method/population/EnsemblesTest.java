package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.Bench;
import dev.assay.numerics.random.Xoshiro256;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsemblesTest {
    private static final double[] MEAN = {3, -1};

    @TempDir
    Path folder;

    /** N(m, [[4, 1.2], [1.2, 1]]), started from N(0, I). */
    private static Density gaussian() {
        double det = 4 - 1.44;
        double a = 1 / det;
        double b = -1.2 / det;
        double c = 4 / det;
        return Density.of(2, x -> {
                    double u = x[0] - MEAN[0];
                    double v = x[1] - MEAN[1];
                    return -0.5 * (a * u * u + 2 * b * u * v + c * v * v);
                })
                .with(Density.GRADIENT, (x, g) -> {
                    double u = x[0] - MEAN[0];
                    double v = x[1] - MEAN[1];
                    g[0] = -a * u - b * v;
                    g[1] = -b * u - c * v;
                    return -0.5 * (a * u * u + 2 * b * u * v + c * v * v);
                });
    }

    /** Mean and covariance: m₀, m₁, C₀₀, C₁₁, C₀₁. */
    private static double[] moments(Samples samples) {
        double[] m = new double[5];
        int n = samples.count();
        for (int i = 0; i < n; i++) {
            m[0] += samples.get(i, 0) / n;
            m[1] += samples.get(i, 1) / n;
        }
        for (int i = 0; i < n; i++) {
            double u = samples.get(i, 0) - m[0];
            double v = samples.get(i, 1) - m[1];
            m[2] += u * u / n;
            m[3] += v * v / n;
            m[4] += u * v / n;
        }
        return m;
    }

    private double[] momentsOf(Method<Density> method, String unit, long limit) {
        return moments(
                Bench.run(method, gaussian(), unit, limit, 5, folder).answer().get(Facets.SAMPLES));
    }

    @Test
    void consensusSamplingIsExactForGaussiansAtAnyTemperatureAndMemory() {
        for (double[] set : new double[][] {{0, 0}, {0, 1}, {0.5, 0.5}, {0.7, 4}}) {
            var settings = new ConsensusBasedSampling.Settings(1024, set[0], set[1], 0.5);
            double[] m = momentsOf(new ConsensusBasedSampling(settings), "densities", 200_000);
            assertThat(m[0]).isCloseTo(3, within(0.1));
            assertThat(m[1]).isCloseTo(-1, within(0.05));
            assertThat(m[2]).isCloseTo(4, within(0.3));
            assertThat(m[3]).isCloseTo(1, within(0.08));
            assertThat(m[4]).isCloseTo(1.2, within(0.12));
        }
    }

    @Test
    void consensusSamplingIsInvariantUnderAffineMaps() {
        int n = 50;
        GaussianEnsemble plain = new GaussianEnsemble(n, 2);
        GaussianEnsemble mapped = new GaussianEnsemble(n, 2);
        Xoshiro256 random = new Xoshiro256(1, 2, 3, 4);
        double[] logDensity = new double[n];
        for (int i = 0; i < n; i++) {
            double u = random.nextGaussian();
            double v = random.nextGaussian();
            plain.x[2 * i] = u;
            plain.x[2 * i + 1] = v;
            mapped.x[2 * i] = 7 * u + 3; // lower triangular: the Cholesky factor maps along
            mapped.x[2 * i + 1] = -2 * u + 0.1 * v;
            logDensity[i] = -u * u - 0.5 * v * v;
        }
        assertThat(plain.step(logDensity, 0, 1, 0.3, new Xoshiro256(5, 6, 7, 8)))
                .isTrue();
        assertThat(mapped.step(logDensity, 0, 1, 0.3, new Xoshiro256(5, 6, 7, 8)))
                .isTrue();
        for (int i = 0; i < n; i++) {
            double u = plain.x[2 * i];
            double v = plain.x[2 * i + 1];
            assertThat(mapped.x[2 * i]).isCloseTo(7 * u + 3, within(1e-10));
            assertThat(mapped.x[2 * i + 1]).isCloseTo(-2 * u + 0.1 * v, within(1e-10));
        }
    }

    @Test
    void consensusSamplingWorksWithFewerParticlesThanDimensions() {
        GaussianEnsemble ensemble = new GaussianEnsemble(5, 40);
        Xoshiro256 random = new Xoshiro256(1, 2, 3, 4);
        for (int k = 0; k < ensemble.x.length; k++) {
            ensemble.x[k] = random.nextGaussian();
        }
        assertThat(ensemble.step(new double[5], 0, 1, 0, random)).isTrue();
        assertThat(ensemble.x).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    void steinParticlesFitMeanAndCovarianceOfAGaussian() {
        var settings = new SteinVariationalGradientDescent.Settings(100, 0.1, 0.9);
        double[] m = momentsOf(new SteinVariationalGradientDescent(settings), "gradients", 60_000);
        assertThat(m[0]).isCloseTo(3, within(0.1)); // AdaGrad of a fixed ε does not quite settle
        assertThat(m[1]).isCloseTo(-1, within(0.1));
        assertThat(m[2]).isCloseTo(4, within(0.5)); // finite N: too narrow by a few percent
        assertThat(m[3]).isCloseTo(1, within(0.15));
        assertThat(m[4]).isCloseTo(1.2, within(0.2));
    }

    @Test
    void theSteinDirectionIsThatOfTheDoubleSum() {
        int n = 5;
        int d = 3;
        SteinFlow flow = new SteinFlow(n, d);
        Xoshiro256 random = new Xoshiro256(1, 2, 3, 4);
        for (int k = 0; k < n * d; k++) {
            flow.x[k] = random.nextGaussian();
            flow.g[k] = random.nextGaussian();
        }
        double[] squares = new double[10];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                squares[pair++] = square(flow.x, i, j, d);
            }
        }
        java.util.Arrays.sort(squares);
        double h = 0.5 * (squares[4] + squares[5]) / Math.log(n);
        double[] expected = flow.x.clone();
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < d; c++) {
                double phi = 0;
                for (int j = 0; j < n; j++) {
                    double k = Math.exp(-square(flow.x, i, j, d) / h);
                    phi += k * flow.g[j * d + c] / n;
                    phi += -2 * k * (flow.x[j * d + c] - flow.x[i * d + c]) / h / n;
                }
                expected[i * d + c] += 0.01 * phi / (1e-6 + Math.abs(phi));
            }
        }
        flow.step(0.01, 0.9);
        for (int k = 0; k < n * d; k++) {
            assertThat(flow.x[k]).isCloseTo(expected[k], within(1e-9));
        }
    }

    private static double square(double[] x, int i, int j, int d) {
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double delta = x[i * d + c] - x[j * d + c];
            sum += delta * delta;
        }
        return sum;
    }

    /** Rastrigin's function: 11² minima within [−5, 5]², the least, 0, at (1, 1). */
    private static Density rastrigin() {
        return Density.of(2, x -> {
                    double sum = 0;
                    for (double v : x) {
                        double u = v - 1;
                        sum += u * u + 10 * (1 - Math.cos(2 * Math.PI * u));
                    }
                    return -sum;
                })
                .startingAt((random, x) -> {
                    x[0] = 10 * random.nextDouble() - 5;
                    x[1] = 10 * random.nextDouble() - 5;
                });
    }

    @Test
    void consensusOptimisationFindsTheLeastOfManyMinimaWithEitherNoise() {
        for (boolean components : new boolean[] {true, false}) {
            var settings = new ConsensusBasedOptimisation.Settings(100, 100, 1, components ? 1 : 0.7, 0.1, components);
            double least = Bench.run(
                            new ConsensusBasedOptimisation(settings), rastrigin(), "densities", 100_000, 3, folder)
                    .answer()
                    .get(Facets.QUANTITY.named("minimum"))
                    .value();
            assertThat(least).isBetween(0.0, 1e-6);
        }
    }

    @Test
    void aTargetThatIsZeroEverywhereIsAnOutcome() {
        Density nowhere = Density.of(2, x -> Double.NEGATIVE_INFINITY).with(Density.GRADIENT, (x, g) -> {
            g[0] = Double.NaN;
            return Double.NEGATIVE_INFINITY;
        });
        Method<?>[] methods = {
            new ConsensusBasedSampling(new ConsensusBasedSampling.Settings(64, 0, 0, 0.5)),
            new ConsensusBasedOptimisation(new ConsensusBasedOptimisation.Settings(50, 100, 1, 1, 0.1, true)),
            new SteinVariationalGradientDescent(new SteinVariationalGradientDescent.Settings(50, 0.1, 0.9)),
        };
        for (Method<?> method : methods) {
            assertThat(outcome(method, nowhere)).isEqualTo("diverged");
        }
    }

    @SuppressWarnings("unchecked")
    private String outcome(Method<?> method, Density target) {
        Limits limits =
                new Limits(java.util.Map.of("densities", 5000L, "gradients", 5000L), Long.MAX_VALUE, Long.MAX_VALUE);
        return Bench.run((Method<Density>) method, target, limits, new double[] {1}, 1, folder)
                .result()
                .outcome();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ConsensusBasedSampling.Settings(2, 0, 0, 0.5))
                .hasMessage("particles must be >= 4, got 2");
        assertThatThrownBy(() -> new ConsensusBasedSampling.Settings(64, 1, 0, 0.5))
                .hasMessage("memory must be in [0, 1), got 1.0");
        assertThatThrownBy(() -> new ConsensusBasedOptimisation.Settings(50, 100, 2, 1, 0.6, true))
                .hasMessageContaining("drift * timeStep must be <= 1");
        assertThatThrownBy(() -> new SteinVariationalGradientDescent.Settings(50, 0, 0.9))
                .hasMessage("stepSize must be > 0.0 and finite, got 0.0");
    }
}
