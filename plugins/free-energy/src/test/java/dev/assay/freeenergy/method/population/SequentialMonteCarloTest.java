package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.freeenergy.Bench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequentialMonteCarloTest {
    @TempDir
    Path folder;

    private static SequentialMonteCarlo smc(Move move) {
        return new SequentialMonteCarlo(new SequentialMonteCarlo.Settings(move, 8, 3, 0.9, 0.5, true, 4096));
    }

    private double logZ(Density problem, Move move, long limit, long seed) {
        String unit = move == Move.HMC ? "gradients" : "densities";
        Answer answer = Bench.run(smc(move), problem, unit, limit, seed, folder).answer();
        return answer.get(Facets.LOG_Z).value();
    }

    @Test
    void findsLogZOfTheGaussianWithEitherMove() {
        Density gauss = Registered.gaussian(5);
        double exact = 2.5 * Math.log(2 * Math.PI);
        assertThat(logZ(gauss, Move.HMC, 300_000, 1)).isCloseTo(exact, within(0.08));
        assertThat(logZ(gauss, Move.RWM, 100_000, 2)).isCloseTo(exact, within(0.12));
    }

    @Test
    void findsLogZOfTheFortyModesAndOfTheManyWells() {
        Density mixture = Registered.mixture();
        Density wells = Registered.wells(32);
        assertThat(logZ(mixture, Move.HMC, 400_000, 3)).isCloseTo(0, within(0.15));
        assertThat(logZ(wells, Move.HMC, 2_000_000, 4)).isCloseTo(164.695675, within(0.3));
    }

    @Test
    void aBudgetTooSmallForTheFirstRoundGivesNoAnswer() {
        Density wells = Registered.wells(32);
        for (long budget : new long[] {1, 15, 16, 50, 64, 300}) {
            Bench.Outcome outcome =
                    Bench.run(smc(Move.HMC), wells, Limits.of("gradients", budget), new double[] {0.5, 1}, 1, folder);
            assertThat(outcome.result().outcome()).isEqualTo("invalid-answer");
            assertThat(outcome.snapshots()).isEmpty();
        }
    }

    @Test
    void aCurveOfTenThousandGradientsHasSixSnapshots() {
        for (Density problem : List.of(Registered.gaussian(5), Registered.mixture(), Registered.wells(32))) {
            for (long seed = 1; seed <= 5; seed++) {
                Bench.Outcome outcome = Bench.run(smc(Move.HMC), problem, "gradients", 10_000, seed, folder);
                assertThat(outcome.snapshots()).hasSizeGreaterThanOrEqualTo(6);
            }
        }
    }

    /** N(0, I) in 5-D with the question's base far too wide: the fit must find it. */
    @Test
    void errorsAreHonestAndZIsUnbiasedOnAGaussianPair() {
        double exact = 2.5 * Math.log(2 * Math.PI);
        Density pair = Density.of(5, x -> -0.5 * square(x))
                .with(Density.GRADIENT, (x, g) -> {
                    for (int c = 0; c < 5; c++) {
                        g[c] = -x[c];
                    }
                    return -0.5 * square(x);
                })
                .with(Density.BASE, Base.normal(5, 6));
        expectHonest(replicates(pair, 4000, exact), 0.75, 1.3);
    }

    @Test
    void errorsAreHonestAndZIsUnbiasedOnAManyWellPair() {
        Density pair = Registered.wells(2);
        expectHonest(replicates(pair, 4000, 10.293479707074), 0.75, 1.3);
    }

    private static double square(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v * v;
        }
        return sum;
    }

    private double[][] replicates(Density pair, long budget, double exact) {
        double[][] results = new double[80][];
        for (int k = 0; k < results.length; k++) {
            var logZ = Bench.run(smc(Move.HMC), pair, "gradients", budget, 100 + k, folder)
                    .answer()
                    .get(Facets.LOG_Z);
            results[k] = new double[] {logZ.value() - exact, logZ.error()};
        }
        return results;
    }

    /** Root mean square of z between bounds; mean of Ẑ/Z equal to 1 within four standard errors. */
    static void expectHonest(double[][] results, double low, double high) {
        double z2 = 0;
        double ratio = 0;
        double squares = 0;
        int n = results.length;
        for (double[] r : results) {
            z2 += r[0] * r[0] / (r[1] * r[1]) / n;
            ratio += Math.exp(r[0]) / n;
            squares += Math.exp(2 * r[0]) / n;
        }
        double error = Math.sqrt((squares - ratio * ratio) / n);
        assertThat(Math.sqrt(z2)).as("rms z").isBetween(low, high);
        assertThat((ratio - 1) / error).as("mean of Z: %s ± %s", ratio, error).isBetween(-4.0, 4.0);
    }
}
