package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Problem;
import dev.assay.api.Run;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.method.population.AnnealedImportanceSampling.Schedule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnealedImportanceSamplingTest {
    @TempDir
    Path folder;

    private static AnnealedImportanceSampling ais(int levels, Schedule schedule, Move move) {
        return new AnnealedImportanceSampling(new AnnealedImportanceSampling.Settings(levels, schedule, move, 2, 0.1));
    }

    private double[][] replicates(Method<Density> method, Density pair, String unit, long budget, double exact) {
        double[][] results = new double[80][];
        for (int k = 0; k < results.length; k++) {
            Estimate logZ = Bench.run(method, pair, unit, budget, 100 + k, folder)
                    .answer()
                    .get(Facets.LOG_Z);
            results[k] = new double[] {logZ.value() - exact, logZ.error()};
        }
        return results;
    }

    @Test
    void errorsAreHonestAndZIsUnbiasedOnAGaussianPairUnderEverySchedule() {
        double exact = 2.5 * Math.log(2 * Math.PI);
        for (Schedule schedule : Schedule.values()) {
            SequentialMonteCarloTest.expectHonest(
                    replicates(ais(30, schedule, Move.HMC), Registered.gaussian(5), "gradients", 6000, exact),
                    0.8,
                    1.25);
        }
        SequentialMonteCarloTest.expectHonest(
                replicates(ais(30, Schedule.ADAPTIVE, Move.RWM), Registered.gaussian(5), "densities", 6000, exact),
                0.8,
                1.25);
    }

    @Test
    void errorsAreHonestAndZIsUnbiasedOnAManyWellPair() {
        Density pair = Registered.wells(2);
        SequentialMonteCarloTest.expectHonest(
                replicates(ais(30, Schedule.ADAPTIVE, Move.HMC), pair, "gradients", 8000, 10.293479707074), 0.8, 1.25);
    }

    @Test
    void moreLevelsAtTheSameNumberOfRunsLowerTheSpreadOfWeights() {
        double[] errors = new double[2];
        int[] levels = {10, 160};
        for (int k = 0; k < 2; k++) {
            long budget = 400L * (2 * levels[k] + 1); // about 360 runs each
            errors[k] = Bench.run(
                            ais(levels[k], Schedule.ADAPTIVE, Move.HMC),
                            Registered.gaussian(10),
                            "gradients",
                            budget,
                            1,
                            folder)
                    .answer()
                    .get(Facets.LOG_Z)
                    .error();
        }
        // Var ln w falls as 1/K once the moves mix.
        assertThat(errors[0] / errors[1]).isBetween(2.5, 6.5);
    }

    @Test
    void schedulesRunToOne() {
        assertThat(AnnealedImportanceSampling.betas(Schedule.LINEAR, 4)).containsExactly(0.25, 0.5, 0.75, 1);
        double[] betas = AnnealedImportanceSampling.betas(Schedule.GEOMETRIC, 40);
        assertThat(betas).isSorted().endsWith(1);
        assertThat(betas[9]).isCloseTo(0.01, within(1e-15));
        assertThat(betas[20] / betas[19]).isCloseTo(betas[39] / betas[38], within(1e-12));
        assertThat(AnnealedImportanceSampling.betas(Schedule.GEOMETRIC, 2)).endsWith(1);
    }

    @Test
    void aTargetThatIsZeroEverywhereDivergesAndOneThatIsZeroAlmostEverywhereDoesNot() {
        Density nowhere = Density.of(2, x -> Double.NEGATIVE_INFINITY)
                .with(Density.GRADIENT, (x, g) -> Double.NEGATIVE_INFINITY)
                .with(Density.BASE, Base.normal(2, 1));
        Limits limits = Limits.of("gradients", 300_000);
        for (Method<Density> method : List.<Method<Density>>of(
                ais(10, Schedule.ADAPTIVE, Move.HMC),
                new SequentialMonteCarlo(new SequentialMonteCarlo.Settings(Move.HMC, 4, 4, 0.5, 0.5, true, 4096)))) {
            assertThat(Bench.run(method, nowhere, limits, new double[] {1}, 1, folder)
                            .result()
                            .outcome())
                    .isEqualTo("diverged");
        }
        Density quadrant = Density.of(2, x -> x[0] > 0 && x[1] > 0 ? 0.0 : Double.NEGATIVE_INFINITY)
                .with(Density.GRADIENT, (x, g) -> {
                    g[0] = 0;
                    g[1] = 0;
                    return x[0] > 0 && x[1] > 0 && x[0] < 1 && x[1] < 1 ? 0.0 : Double.NEGATIVE_INFINITY;
                })
                .with(Density.BASE, Base.normal(2, 1));
        Estimate logZ = Bench.run(ais(10, Schedule.ADAPTIVE, Move.HMC), quadrant, "gradients", 60_000, 1, folder)
                .answer()
                .get(Facets.LOG_Z);
        assertThat(logZ.value()).isCloseTo(0, within(5 * logZ.error()));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> ais(1, Schedule.LINEAR, Move.HMC)).hasMessage("levels must be >= 2, got 1");
        assertThatThrownBy(() -> new AnnealedImportanceSampling.Settings(10, Schedule.LINEAR, Move.RWM, 2, 1))
                .hasMessage("warmUp must be in (0.0, 1.0), got 1.0");
        assertThatThrownBy(() -> new SequentialMonteCarlo.Settings(Move.HMC, 0, 4, 0.5, 0.5, true, 4096))
                .hasMessage("moves must be >= 1, got 0");
    }

    /** Annealed importance sampling with the weights upside down. */
    private static final class WrongSign implements Method<Density> {
        @Override
        public Answer solve(Density target, Run run) throws Exception {
            Answer right = ais(30, Schedule.ADAPTIVE, Move.HMC).solve(target, run);
            Samples samples = right.get(Facets.SAMPLES);
            double[] logWeights = samples.logWeights();
            double sum = 0;
            for (int i = 0; i < logWeights.length; i++) {
                logWeights[i] = -logWeights[i];
                sum += Math.exp(logWeights[i]) / logWeights.length;
            }
            return Answer.of(Facets.SAMPLES, Samples.population(samples.dimension(), samples.values(), logWeights))
                    .and(Facets.LOG_Z, Estimate.of(Math.log(sum)));
        }
    }

    @Test
    void theMetricsExposeWeightsOfTheWrongSign() {
        Problem<?> problem = Registered.problem("gauss-std", Map.of());
        Density target = (Density) problem.question();
        Limits limits = Limits.of("gradients", 100_000);
        Answer bad = Bench.run(new WrongSign(), target, limits, new double[0], 1, folder)
                .answer();
        Answer good = Bench.run(ais(30, Schedule.ADAPTIVE, Move.HMC), target, limits, new double[0], 1, folder)
                .answer();
        assertThat(logZError(problem, good)).isLessThan(0.06);
        assertThat(logZError(problem, bad)).isGreaterThan(3);
        double goodBias = bias(problem, good);
        assertThat(goodBias).isLessThan(0.01);
        assertThat(bias(problem, bad)).isGreaterThan(5 * goodBias);
    }

    private static double logZError(Problem<?> problem, Answer answer) {
        return Registered.score("log-z-error", problem, answer).values().get(0).number();
    }

    private static double bias(Problem<?> problem, Answer answer) {
        return Bench.value(Registered.score("b2", problem, answer), "square-average")
                .number();
    }
}
