package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.Bench;
import dev.assay.numerics.quadrature.GaussLegendre;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedSamplingTest {
    @TempDir
    Path folder;

    private static NestedSampling nested(int live) {
        return new NestedSampling(new NestedSampling.Settings(live, 5, 0.001));
    }

    /** Crossed valleys: −(x₀² − 2)² − (x₁ − ½ x₀²)²/0.1, in any dimension with Student tails ν = 5 besides. */
    private static double logDensity(double[] x) {
        double a = x[0] * x[0] - 2;
        double b = x[1] - 0.5 * x[0] * x[0];
        double sum = -a * a - 10 * b * b;
        for (int c = 2; c < x.length; c++) {
            sum -= 3 * Math.log1p(x[c] * x[c] / 5);
        }
        return sum;
    }

    /** The same by quadrature: the valley is a Gaussian in x₁ given x₀, the tails are Γ functions. */
    private static double logZ(int d) {
        GaussLegendre rule = new GaussLegendre(200);
        double well = rule.integrate(x -> Math.exp(-(x * x - 2) * (x * x - 2)), -4, 4);
        double student = Math.sqrt(5 * Math.PI) * 1.3293403881791370 / 2; // Γ(5/2)/Γ(3)
        return Math.log(well * Math.sqrt(Math.PI / 10)) + (d - 2) * Math.log(student);
    }

    private double[][] replicates(int d, int count, int live, long budget) {
        Density target = Density.of(d, NestedSamplingTest::logDensity).with(Density.BASE, Base.normal(d, 3));
        double[][] results = new double[count][];
        for (int k = 0; k < count; k++) {
            Estimate estimate = Bench.run(nested(live), target, "densities", budget, 100 + k, folder)
                    .answer()
                    .get(Facets.LOG_Z);
            results[k] = new double[] {estimate.value() - logZ(d), estimate.error()};
        }
        return results;
    }

    @Test
    void agreesWithQuadratureInTwoDimensionsWithHonestErrors() {
        SequentialMonteCarloTest.expectHonest(replicates(2, 80, 64, 40_000), 0.75, 1.3);
    }

    @Test
    void agreesWithQuadratureInFiveDimensionsWithHonestErrors() {
        SequentialMonteCarloTest.expectHonest(replicates(5, 60, 64, 120_000), 0.75, 1.3);
    }

    /** N(0, I) of 20 dimensions takes some 30,000 densities a run: up to then ln Z is too low, and its error says how much. */
    @Test
    void aRunThatItsBudgetCutsOffAnswersWithALargeError() {
        int d = 20;
        Density target = Density.of(d, x -> {
                    double sum = 0;
                    for (double v : x) {
                        sum -= 0.5 * v * v;
                    }
                    return sum;
                })
                .with(Density.BASE, Base.normal(d, 3));
        double exact = 0.5 * d * Math.log(2 * Math.PI);
        for (long budget : new long[] {5_000, 10_000, 20_000}) {
            for (int seed = 0; seed < 10; seed++) {
                Answer answer = Bench.run(nested(512), target, "densities", budget, 100 + seed, folder)
                        .answer();
                Estimate estimate = answer.get(Facets.LOG_Z);
                assertThat(answer.get(Facets.SAMPLES).count()).isGreaterThan(10);
                assertThat(estimate.error()).isGreaterThan(2);
                assertThat((estimate.value() - exact) / estimate.error()).isBetween(-4.5, 2.0);
            }
        }
    }

    @Test
    void samplesHaveTheRightMoments() {
        Density target = Density.of(2, NestedSamplingTest::logDensity).with(Density.BASE, Base.normal(2, 3));
        Samples samples = Bench.run(nested(512), target, "densities", 600_000, 1, folder)
                .answer()
                .get(Facets.SAMPLES);
        GaussLegendre rule = new GaussLegendre(200);
        double mass = rule.integrate(x -> Math.exp(-(x * x - 2) * (x * x - 2)), -4, 4);
        double square = rule.integrate(x -> x * x * Math.exp(-(x * x - 2) * (x * x - 2)), -4, 4) / mass;
        double[] w = samples.weights();
        double mean = 0;
        double squares = 0;
        double other = 0;
        for (int i = 0; i < w.length; i++) {
            mean += w[i] * samples.get(i, 0);
            squares += w[i] * samples.get(i, 0) * samples.get(i, 0);
            other += w[i] * samples.get(i, 1);
        }
        assertThat(mean).isCloseTo(0, within(0.15));
        assertThat(squares).isCloseTo(square, within(0.05));
        assertThat(other).isCloseTo(0.5 * square, within(0.04));
    }

    @Test
    void equalValuesDieTogetherWithoutBias() {
        // γ = base on a half space, 0 elsewhere: ln Z = −ln 2, and all that is left is a plateau.
        Base base = Base.normal(3, 2);
        Density half = Density.of(3, x -> x[0] > 0 ? base.logDensity(x) : Double.NEGATIVE_INFINITY)
                .with(Density.BASE, base);
        double mean = 0;
        for (int seed = 0; seed < 40; seed++) {
            Answer answer = Bench.run(nested(16), half, Limits.of("densities", 10_000), new double[] {1}, seed, folder)
                    .answer();
            mean += Math.exp(answer.get(Facets.LOG_Z).value()) / 40;
        }
        assertThat(mean).isCloseTo(0.5, within(0.04));
    }

    @Test
    void manyDimensionsAreDeclinedWithTheReason() {
        Density wide = Density.of(21, x -> 0).with(Density.BASE, Base.normal(21, 1));
        assertThat(NestedSampling.declines(wide))
                .hasValueSatisfying(reason -> assertThat(reason).contains("20").contains("21"));
        Density fits = Density.of(20, x -> 0).with(Density.BASE, Base.normal(20, 1));
        assertThat(NestedSampling.declines(fits)).isEmpty();
    }

    @Test
    void aTargetThatIsZeroEverywhereDiverges() {
        Density nowhere = Density.of(2, x -> Double.NEGATIVE_INFINITY).with(Density.BASE, Base.normal(2, 1));
        assertThat(Bench.run(nested(64), nowhere, Limits.of("densities", 5_000), new double[] {1}, 1, folder)
                        .result()
                        .outcome())
                .isEqualTo("diverged");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new NestedSampling.Settings(8, 3, 0.001)).hasMessage("live must be >= 10, got 8");
        assertThatThrownBy(() -> new NestedSampling.Settings(64, 3, 1))
                .hasMessage("rest must be in (0.0, 1.0), got 1.0");
    }
}
