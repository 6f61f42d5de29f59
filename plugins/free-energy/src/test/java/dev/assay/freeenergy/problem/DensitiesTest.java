package dev.assay.freeenergy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.Modes;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.Bench;
import dev.assay.numerics.quadrature.AdaptiveQuadrature;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DensitiesTest {
    @TempDir
    Path folder;

    private EngineInstance instance;

    @BeforeEach
    void open() {
        instance = Bench.instance(folder);
    }

    private List<Problem<Density>> all() {
        return List.of(
                new StandardGaussian(new StandardGaussian.Parameters(3), instance),
                new GaussianMixture40(new NoSettings(), instance),
                new NealFunnel(new NealFunnel.Parameters(10), instance),
                new ManyWell(new ManyWell.Parameters(32), instance));
    }

    @Test
    void gradientsAreTheDerivativesOfTheDensities() {
        RandomGenerator random = instance.random("points", 0);
        for (Problem<Density> problem : all()) {
            Density question = problem.question();
            Gradient gradient = question.need(Density.GRADIENT);
            double[] g = new double[question.dimension()];
            for (int k = 0; k < 20; k++) {
                double[] x = question.start(random);
                assertThat(gradient.at(x, g)).isEqualTo(question.logDensity(x));
                for (int i = 0; i < x.length; i++) {
                    double at = x[i];
                    double h = 1e-5 * (1 + Math.abs(at));
                    x[i] = at + h;
                    double up = question.logDensity(x);
                    x[i] = at - h;
                    double down = question.logDensity(x);
                    x[i] = at;
                    double noise = 1e-15 * (Math.abs(up) + 1) / h + 1e-6 * (Math.abs(g[i]) + 1);
                    assertThat((up - down) / (2 * h)).isCloseTo(g[i], within(4 * noise));
                }
            }
        }
    }

    @Test
    void exactSamplersHaveTheExactMoments() {
        RandomGenerator random = instance.random("exact", 0);
        int n = 100_000;
        for (Problem<Density> problem : all()) {
            Truth truth = problem.truth(instance);
            ExactSampler exact = truth.get(Facets.EXACT);
            Table moments = truth.get(Facets.MOMENTS);
            int d = problem.question().dimension();
            double[] first = new double[d];
            double[] second = new double[d];
            double[] x = new double[d];
            for (int k = 0; k < n; k++) {
                exact.draw(random, x);
                for (int i = 0; i < d; i++) {
                    first[i] += x[i] / n;
                    second[i] += x[i] * x[i] / n;
                }
            }
            for (int i = 0; i < d; i++) {
                assertThat(z(first[i], moments, i, "mean", "variance", n)).isBetween(-4.5, 4.5);
                assertThat(z(second[i], moments, i, "meanSquare", "varianceSquare", n))
                        .isBetween(-4.5, 4.5);
            }
        }
    }

    private static double z(double got, Table moments, int row, String mean, String variance, int n) {
        return (got - moments.get(row, mean)) / Math.sqrt(moments.get(row, variance) / n);
    }

    @Test
    void exactSamplesFallIntoTheModesByTheirShares() {
        RandomGenerator random = instance.random("modes", 0);
        int n = 100_000;
        for (Problem<Density> problem : List.of(all().get(1), all().get(3))) {
            Truth truth = problem.truth(instance);
            Modes modes = truth.get(Facets.MODES);
            double[] x = new double[problem.question().dimension()];
            double[] shares = modes.shares();
            double[] got = new double[shares.length];
            for (int k = 0; k < n; k++) {
                truth.get(Facets.EXACT).draw(random, x);
                got[modes.of(x)]++;
            }
            // Four pairs of the forty overlap: exchange between two neighbours is symmetric, the shares stay equal
            // to within 3 %.
            for (int k = 0; k < got.length; k++) {
                double sigma = Math.sqrt(shares[k] * (1 - shares[k]) / n);
                assertThat(got[k] / n).isCloseTo(shares[k], within(4.5 * sigma + 0.03 * shares[k] + 1e-5));
            }
        }
    }

    @Test
    void theFortyCentresAreThePublishedOnes() {
        double[] mu = GaussianMixture40.locations();
        double[][] published = {
            {0, -0.299473, 21.457745},
            {1, -32.921806, -29.437561},
            {13, 36.219048, -37.106815},
            {27, 26.819454, -23.552094},
            {39, 3.679700, -25.024214}
        };
        for (double[] row : published) {
            int k = (int) row[0];
            assertThat(mu[2 * k]).isCloseTo(row[1], within(6e-7));
            assertThat(mu[2 * k + 1]).isCloseTo(row[2], within(6e-7));
        }
        assertThat(GaussianMixture40.scale()).isCloseTo(1.3132616875, within(1e-10));
        Table moments = all().get(1).truth(instance).get(Facets.MOMENTS);
        assertThat(moments.get(0, "mean")).isCloseTo(-2.1405122, within(1e-6));
        assertThat(moments.get(1, "mean")).isCloseTo(1.2400383, within(1e-6));
        assertThat(moments.get(0, "variance")).isCloseTo(441.816515, within(1e-4));
        assertThat(moments.get(1, "variance")).isCloseTo(623.433911, within(1e-4));
        assertThat(moments.get(0, "meanSquare") + moments.get(1, "meanSquare")).isCloseTo(1071.369916, within(2e-4));
    }

    @Test
    void theMixtureIsNormalised() {
        double[] x = new double[2];
        double total = AdaptiveQuadrature.integrate(
                a -> AdaptiveQuadrature.integrate(
                        b -> {
                            x[0] = a;
                            x[1] = b;
                            return Math.exp(GaussianMixture40.logDensity(x));
                        },
                        -50,
                        50,
                        1e-7,
                        0),
                -50,
                50,
                1e-5,
                0);
        assertThat(total).isCloseTo(1, within(1e-4));
    }

    @Test
    void manyWellsHaveThePublishedConstants() {
        assertThat(DoubleWell.mass()).isCloseTo(11784.509265128, within(1e-7));
        assertThat(DoubleWell.leftShare()).isCloseTo(0.1556929038, within(1e-10));
        assertThat(DoubleWell.moment(1)).isCloseTo(1.187960983, within(1e-9));
        assertThat(DoubleWell.moment(2)).isCloseTo(2.959806090, within(1e-9));
        assertThat(all().get(3).truth(instance).get(Facets.LOG_Z).value()).isCloseTo(164.695675313, within(1e-8));
        double adaptive = AdaptiveQuadrature.integrate(u -> Math.exp(DoubleWell.logDensity(u)), -5, 5, 0, 1e-12);
        assertThat(adaptive).isCloseTo(DoubleWell.mass(), within(1e-7));
    }

    @Test
    void theFunnelHasTheKnownMarginalWidth() {
        Table moments = all().get(2).truth(instance).get(Facets.MOMENTS);
        assertThat(Math.sqrt(moments.get(4, "variance"))).isCloseTo(9.487736, within(1e-6));
        double[] origin = new double[10];
        assertThat(NealFunnel.logDensity(origin)).isCloseTo(-Math.log(3) - 5 * Math.log(2 * Math.PI), within(1e-13));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ManyWell.Parameters(5)).hasMessageContaining("even");
        assertThatThrownBy(() -> new NealFunnel.Parameters(1)).hasMessageContaining("d must be >= 2");
        assertThatThrownBy(() -> new Ising2d.Parameters(2, 1)).hasMessageContaining("L must be in");
        assertThatThrownBy(() -> new Ising2d.Parameters(8, Double.NaN)).hasMessageContaining("T must be in");
    }
}
