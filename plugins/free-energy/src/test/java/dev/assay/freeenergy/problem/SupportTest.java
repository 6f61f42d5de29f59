package dev.assay.freeenergy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.density.Density;
import dev.assay.api.engine.Seed;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No target of these rooms starts outside its support, is NaN or +∞ anywhere, or takes parameters it cannot serve. */
class SupportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gauss-std",
                "gauss-icg-log",
                "gauss-corr",
                "gauss-ar1",
                "gmm40-fab",
                "gmm25-grid",
                "gmm9-grid",
                "mix2d-challenging",
                "gmm-random",
                "funnel-neal-3",
                "funnel-easy-1",
                "banana-ig",
                "rosenbrock-36",
                "rosenbrock-hybrid",
                "rings-sde",
                "manywell-fab-32",
                "multiwell-sde",
                "dw2-snf",
                "mueller-brown"
            })
    void startsAreInTheSupportAndTheDensityIsNeverNanNorInfinite(String id) {
        Density density = Targets.question(id);
        RandomGenerator random = Seed.of(3).generator();
        double[] g = new double[density.dimension()];
        for (int k = 0; k < 1000; k++) {
            double[] start = density.start(random);
            assertThat(density.logDensity(start)).isFinite();
            density.need(Density.GRADIENT).at(start, g);
            for (double slope : g) {
                assertThat(slope).isFinite();
            }
        }
        for (double size : new double[] {0, 1e-300, 1e-8, 1, 40, 60, 1e3, 1e8, 1e40, 1e80, 1e155, 1e200, 1e307}) {
            for (int k = 0; k < 100; k++) {
                double[] x = new double[density.dimension()];
                for (int i = 0; i < x.length; i++) {
                    x[i] = size * (k < 4 ? 1 - (k & 1) * 2 : k < 8 ? (i + k) % 2 : random.nextGaussian());
                }
                double value = density.logDensity(x);
                assertThat(value < Double.POSITIVE_INFINITY)
                        .as("ln γ = %s at size %s, point %s", value, size, k)
                        .isTrue();
                assertThat(density.need(Density.GRADIENT).at(x, g)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gauss-std | d | 0 | d must be >= 1, got 0",
                "gauss-icg-log | d | 1 | d must be >= 2, got 1",
                "gauss-icg-log | kappa | 0.5 | kappa must be in [1.0, 1.0E12], got 0.5",
                "gauss-icg-log | kappa | NaN | kappa must be in",
                "gauss-corr | rho | 1 | rho must be in (-1/(d-1), 1) for a positive definite covariance",
                "gauss-corr | rho | -0.06 | here (-0.05263157894736842, 1.0), got -0.06",
                "gauss-corr | rho | NaN | got NaN",
                "gauss-ar1 | rho | -1 | rho must be in (-1.0, 1.0), got -1.0",
                "gmm-random | components | 0 | components must be in [1, 10000], got 0",
                "gmm-random | spread | 0 | spread must be > 0.0 and finite, got 0.0",
                "gmm-random | spread | Infinity | spread must be > 0.0 and finite, got Infinity",
                "funnel-neal-3 | d | 1 | d must be >= 2, got 1",
                "funnel-easy-1 | d | 1 | d must be >= 2, got 1",
                "banana-ig | d | 1 | d must be >= 2, got 1",
                "rosenbrock-36 | d | 3 | d must be even, got 3",
                "rosenbrock-36 | q | 0 | q must be > 0.0 and finite, got 0.0",
                "rosenbrock-hybrid | n1 | 7 | n1 must be in [2, 6], got 7",
                "rosenbrock-hybrid | b | -1 | b must be > 0.0 and finite, got -1.0",
                "rosenbrock-hybrid | a | 1e-200 | the moments overflow at n1 = 3, a = 1.0E-200",
                "manywell-fab-32 | d | 5 | d must be even, got 5",
                "multiwell-sde | m | 6 | m must be in [1, 5], got 6",
                "multiwell-sde | delta | 0 | delta must be > 0.0 and finite, got 0.0",
                "dw2-snf | c | 0 | c must be in [0.1, 10.0], got 0.0",
                "mueller-brown | beta | 0 | beta must be in [0.001, 1.0], got 0.0",
                "ising2d | L | 2 | L must be in",
                "ising2d | T | NaN | T must be in"
            })
    void nonsenseIsRefusedByOneClearMessage(String id, String name, String value, String message) {
        assertThatThrownBy(() -> Targets.registration(id).parameters().bind(Map.of(name, value)))
                .hasStackTraceContaining(message);
    }
}
