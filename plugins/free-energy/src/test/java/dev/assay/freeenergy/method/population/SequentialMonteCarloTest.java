package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.problem.GaussianMixture40;
import dev.assay.freeenergy.problem.ManyWell;
import dev.assay.freeenergy.problem.StandardGaussian;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequentialMonteCarloTest {
    @TempDir
    Path folder;

    private static SequentialMonteCarlo smc(SequentialMonteCarlo.Move move) {
        return new SequentialMonteCarlo(new SequentialMonteCarlo.Settings(move, 2, 5, 0.9, 0.5, 4096));
    }

    private double logZ(Problem<Density> problem, SequentialMonteCarlo.Move move, long limit, long seed) {
        String unit = move == SequentialMonteCarlo.Move.HMC ? "gradients" : "densities";
        Answer answer = Bench.run(smc(move), problem.question(), unit, limit, seed, folder)
                .answer();
        return answer.get(Facets.LOG_Z).value();
    }

    @Test
    void findsLogZOfTheGaussianWithEitherMove() {
        Problem<Density> gauss = new StandardGaussian(new StandardGaussian.Parameters(5), Bench.instance(folder));
        double exact = 2.5 * Math.log(2 * Math.PI);
        assertThat(logZ(gauss, SequentialMonteCarlo.Move.HMC, 300_000, 1)).isCloseTo(exact, within(0.08));
        assertThat(logZ(gauss, SequentialMonteCarlo.Move.RWM, 100_000, 2)).isCloseTo(exact, within(0.12));
    }

    @Test
    void findsLogZOfTheFortyModesAndOfTheManyWells() {
        Problem<Density> mixture = new GaussianMixture40(new NoSettings(), Bench.instance(folder));
        Problem<Density> wells = new ManyWell(new ManyWell.Parameters(32), Bench.instance(folder));
        assertThat(logZ(mixture, SequentialMonteCarlo.Move.HMC, 400_000, 3)).isCloseTo(0, within(0.15));
        assertThat(logZ(wells, SequentialMonteCarlo.Move.HMC, 2_000_000, 4)).isCloseTo(164.695675, within(0.3));
    }

    @Test
    void aBudgetTooSmallForTheFirstRoundGivesNoAnswer() {
        Problem<Density> wells = new ManyWell(new ManyWell.Parameters(32), Bench.instance(folder));
        for (long budget : new long[] {1, 50, 63, 64, 500, 3000}) {
            Bench.Outcome outcome = Bench.run(
                    smc(SequentialMonteCarlo.Move.HMC),
                    wells.question(),
                    Limits.of("gradients", budget),
                    new double[] {0.5, 1},
                    1,
                    folder);
            assertThat(outcome.result().outcome()).isEqualTo("invalid-answer");
            assertThat(outcome.snapshots()).isEmpty();
        }
    }
}
