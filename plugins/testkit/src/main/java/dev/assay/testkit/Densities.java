package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import dev.assay.api.engine.Seed;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Checks of densities, gradients and samplers against each other. */
final class Densities {
    private static final double RELATIVE = 1e-6;

    private Densities() {}

    /** Compares a gradient with differences of its density at points: relative 1e-6 of its largest component. */
    static void gradient(String what, LogDensity logDensity, Gradient gradient, Iterable<double[]> points) {
        int sharp = 0;
        int all = 0;
        for (double[] x : points) {
            double[] before = x.clone();
            double[] g = new double[x.length];
            double value = gradient.at(x, g);
            assertThat(x).as("%s: the point after the call", what).containsExactly(before);
            assertThat(value)
                    .as("%s: ln γ given with the gradient at %s", what, Arrays.toString(x))
                    .isCloseTo(logDensity.at(x), org.assertj.core.data.Offset.offset(1e-10 * (1 + Math.abs(value))));
            assertThat(x).as("%s: the point after the call", what).containsExactly(before);
            double scale = Math.max(1e-3, Arrays.stream(g).map(Math::abs).max().orElse(0));
            for (int i = 0; i < x.length; i++) {
                Slope slope = slope(logDensity, x, i);
                all++;
                if (slope.error() < 1e-3 * scale) {
                    sharp++;
                    assertThat(Math.abs(g[i] - slope.value()))
                            .as(
                                    "%s: error of ∂%d at %s, %s against %s",
                                    what, i, Arrays.toString(x), g[i], slope.value())
                            .isLessThanOrEqualTo(RELATIVE * scale + 10 * slope.error());
                }
            }
        }
        assertThat(sharp)
                .as("%s: components that differences could check, of %d", what, all)
                .isGreaterThan(all / 2);
    }

    private static Slope slope(LogDensity logDensity, double[] x, int i) {
        double[] y = x.clone();
        return Slope.at(
                h -> {
                    y[i] = x[i] + h;
                    return logDensity.at(y);
                },
                0.02 * Math.max(0.1, Math.abs(x[i])));
    }

    /**
     * Stein's identities, component by component: E ∂ᵢ ln γ = 0 and E xᵢ ∂ᵢ ln γ = −1 under γ. Whatever draws from another
     * centre or of another width breaks them.
     */
    static void stein(String what, Gradient gradient, ExactSampler sampler, int dimension, int samples) {
        RandomGenerator random = Seed.of(41).generator();
        double[] x = new double[dimension];
        double[] g = new double[dimension];
        double[][] sums = new double[4][dimension];
        for (int n = 0; n < samples; n++) {
            sampler.draw(random, x);
            gradient.at(x, g);
            for (int i = 0; i < dimension; i++) {
                double moment = x[i] * g[i] + 1;
                sums[0][i] += g[i];
                sums[1][i] += g[i] * g[i];
                sums[2][i] += moment;
                sums[3][i] += moment * moment;
            }
        }
        for (int i = 0; i < dimension; i++) {
            zero(what + ": E ∂" + i + " ln γ", sums[0][i] / samples, sums[1][i] / samples, samples);
            zero(what + ": 1 + E x" + i + " ∂" + i + " ln γ", sums[2][i] / samples, sums[3][i] / samples, samples);
        }
    }

    private static void zero(String what, double mean, double square, int samples) {
        double sigma = Math.sqrt(Math.max(0, square - mean * mean) / samples);
        assertThat(Math.abs(mean)).as("|%s|, standard error %s", what, sigma).isLessThan(5.5 * sigma + 1e-12);
    }
}
