package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Problem;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.Bench;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.testkit.Trials;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelTemperingTest {
    @TempDir
    Path folder;

    private static ParallelTempering tempering(int levels, Move move) {
        return new ParallelTempering(new ParallelTempering.Settings(levels, 64, move, 1, 4, 0.15, 8192));
    }

    /** N(m, I) against the base N(0, σ² I). */
    private static Density gaussian(int d, double shift, double sigma) {
        return Density.of(d, x -> {
                    double sum = 0;
                    for (double v : x) {
                        sum += (v - shift) * (v - shift);
                    }
                    return -0.5 * sum;
                })
                .with(Density.GRADIENT, (x, g) -> {
                    double sum = 0;
                    for (int c = 0; c < d; c++) {
                        g[c] = shift - x[c];
                        sum += g[c] * g[c];
                    }
                    return -0.5 * sum;
                })
                .with(Density.BASE, Base.normal(d, sigma));
    }

    private double[][] replicates(Density pair, Move move, long budget, double exact) {
        double[][] results = new double[80][];
        String unit = move == Move.HMC ? "gradients" : "densities";
        for (int k = 0; k < results.length; k++) {
            Estimate logZ = Bench.run(tempering(0, move), pair, unit, budget, 100 + k, folder)
                    .answer()
                    .get(Facets.LOG_Z);
            results[k] = new double[] {logZ.value() - exact, logZ.error()};
        }
        return results;
    }

    @Test
    void errorsAreHonestOnAGaussianPairWithEitherMove() {
        double exact = 2.5 * Math.log(2 * Math.PI);
        SequentialMonteCarloTest.expectHonest(replicates(gaussian(5, 1, 3), Move.HMC, 20_000, exact), 0.7, 1.3);
        SequentialMonteCarloTest.expectHonest(replicates(gaussian(5, 1, 3), Move.RWM, 20_000, exact), 0.7, 1.3);
    }

    @Test
    void errorsAreHonestOnAManyWellPair() {
        Density pair = Registered.wells(2);
        SequentialMonteCarloTest.expectHonest(replicates(pair, Move.HMC, 20_000, 10.293479707074), 0.7, 1.3);
    }

    @Test
    void findsAllFortyModesAtAModestBudgetAndReportsRoundTrips() {
        Problem<?> problem = Registered.problem("gmm40-fab", Map.of());
        Answer answer = Bench.run(tempering(0, Move.HMC), (Density) problem.question(), "gradients", 100_000, 1, folder)
                .answer();
        Modes modes = Trials.truth(problem, Seed.of(1)).get(Facets.MODES);
        Samples samples = answer.get(Facets.SAMPLES);
        int[] hits = new int[modes.count()];
        double[] x = new double[2];
        for (int i = 0; i < samples.count(); i++) {
            samples.copy(i, x);
            hits[modes.of(x)]++;
        }
        assertThat(Arrays.stream(hits).min().orElseThrow()).isGreaterThan(samples.count() / 40 / 4);
        assertThat(answer.get(Facets.LOG_Z).value()).isCloseTo(0, within(0.2));
        assertThat(answer.get(Facets.QUANTITY.named("round-trips")).value()).isGreaterThan(500);
        assertThat(answer.get(Facets.QUANTITY.named("barrier")).value()).isBetween(1.0, 2.5);
    }

    @Test
    void theLadderOfAShiftedGaussianHasItsKnownBarrier() {
        // Equal widths: π_β = N(βm, 1) path; Λ = ½ ∫ E|ℓ − ℓ′| dβ = |m|/√π.
        Density pair = gaussian(1, 6, 1);
        double barrier = Bench.run(tempering(20, Move.HMC), pair, "gradients", 200_000, 1, folder)
                .answer()
                .get(Facets.QUANTITY.named("barrier"))
                .value();
        assertThat(barrier).isCloseTo(6 / Math.sqrt(Math.PI), within(0.1));
    }

    @Test
    void swapsAndMovesKeepEveryLevelsLaw() {
        // Levels 0, ½, 1 between N(0, 4) and N(0, 1): precisions ¼, 5/8, 1.
        Replicas replicas =
                new Replicas(gaussian(1, 0, 2), new double[] {0, 0.5, 1}, Move.RWM, 1, 1, new Xoshiro256(1, 2, 3, 4));
        double square = 0;
        int n = 200_000;
        double[] ratios = new double[3];
        for (int k = 0; k < n; k++) {
            replicas.explore(false);
            replicas.ratios();
            for (int level = 0; level < 3; level++) {
                ratios[level] += replicas.logRatios()[level] / n;
            }
            replicas.swap();
            double x = replicas.top()[0];
            square += x * x / n;
        }
        assertThat(square).isCloseTo(1, within(0.03));
        // ℓ = −½ x² (1 − ¼) + ln 2√2π: its mean gives E x² of each level.
        double constant = Math.log(2) + 0.5 * Math.log(2 * Math.PI);
        double[] variances = {4, 1.6, 1};
        for (int level = 0; level < 3; level++) {
            assertThat((constant - ratios[level]) / 0.375).isCloseTo(variances[level], within(0.06));
        }
        assertThat(replicas.trips()).isGreaterThan(n / 40);
    }

    @Test
    void ladderStepsAreEqualInBarrierAndStrictlyIncrease() {
        double[] ladder = Ladder.equalised(new double[] {0, 0.1, 1}, new double[] {0.6, 0.2}, 0.01, 4);
        assertThat(ladder).usingComparatorWithPrecision(1e-12).containsExactly(0, 0.1 / 3, 0.2 / 3, 0.1, 1);
        double[] steep = Ladder.equalised(new double[] {0, 1e-300, 1}, new double[] {1, 0}, 0, 8);
        for (int k = 1; k < steep.length; k++) {
            assertThat(steep[k]).isGreaterThan(steep[k - 1]);
        }
        assertThat(steep).endsWith(1);
    }

    @Test
    void aTargetThatIsZeroEverywhereDiverges() {
        Density nowhere = Density.of(2, x -> Double.NEGATIVE_INFINITY)
                .with(Density.GRADIENT, (x, g) -> Double.NEGATIVE_INFINITY)
                .with(Density.BASE, Base.normal(2, 1));
        assertThat(Bench.run(
                                tempering(4, Move.HMC),
                                nowhere,
                                Limits.of("gradients", 50_000),
                                new double[] {1},
                                1,
                                folder)
                        .result()
                        .outcome())
                .isEqualTo("diverged");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> tempering(1, Move.HMC)).hasMessage("levels must be 0 (adaptive) or >= 2, got 1");
        assertThatThrownBy(() -> new ParallelTempering.Settings(0, 64, Move.HMC, 1, 4, 0.15, 7))
                .hasMessage("keep must be even and >= 2, got 7");
    }
}
