package dev.assay.multiphysicspde.operator;

import static dev.assay.api.Facets.FORECAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Seed;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.operator.Trajectories;
import dev.assay.api.value.Series;
import dev.assay.multiphysicspde.metric.RolloutErrors;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rollout tracks: drawn from seeds, true to their equations, and forecast by what learns them. */
class RolloutTest {
    private static EngineInstance instance(int seed) {
        return new EngineInstance(Seed.of(seed), Kept.inMemory(), 1);
    }

    private static RolloutProblem line(int seed, int train, int rows) {
        return RolloutProblem.kuramotoSivashinsky(new RolloutProblem.Line(train, rows, 22), instance(seed));
    }

    private static Answer answer(Method<? super RolloutTask> method, RolloutTask task) {
        Answer[] last = {Answer.empty()};
        var run = new EngineRun(
                Limits.NONE, EngineRun.usualGrid(), Seed.of(9), (info, answer) -> last[0] = answer, Path.of("."), 1);
        assertThat(run.execute(method, task).outcome()).isEqualTo("finished");
        return last[0];
    }

    private static EngineJudging judging(RolloutTask task, Answer answer, Truth truth) {
        return new EngineJudging(task, answer, truth, Map.of(), Seed.of(1), Kept.inMemory());
    }

    /** Score of "all rows", against the kept truth. */
    private static double score(Method<? super RolloutTask> method, RolloutProblem problem, Truth truth) {
        var judging = judging(problem.question(), answer(method, problem.question()), truth);
        return RolloutErrors.vrmse().scores(judging).values().stream()
                .filter(v -> v.label().equals("all rows"))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void trajectoriesDependOnTheirNumberAloneAndNoneIsTheTest() {
        RolloutTask few = line(1, 2, 10).question();
        Trajectories many = line(1, 4, 10).question().need(RolloutTask.TRAJECTORIES);
        Trajectories two = few.need(RolloutTask.TRAJECTORIES);
        assertThat(two.get(1).values()).isEqualTo(many.get(1).values());
        assertThat(many.get(2).values()).isNotEqualTo(many.get(1).values());
        double[] start = few.start();
        for (int i = 0; i < 4; i++) {
            double square = 0;
            for (int c = 0; c < start.length; c++) {
                square += (start[c] - many.get(i).get(0, c))
                        * (start[c] - many.get(i).get(0, c));
            }
            assertThat(square / start.length).isGreaterThan(0.1);
        }
        assertThatThrownBy(() -> two.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** The state seen is the state meant: its mean is 0, as that of every start, and later states keep it. */
    @Test
    void theMeanOfTheLineIsConserved() {
        Series series = line(2, 1, 20).question().need(RolloutTask.TRAJECTORIES).get(0);
        for (int r = 0; r < series.length(); r++) {
            double mean = 0;
            double square = 0;
            for (int c = 0; c < series.dimension(); c++) {
                mean += series.get(r, c) / series.dimension();
                square += series.get(r, c) * series.get(r, c) / series.dimension();
            }
            assertThat(mean).isCloseTo(0, within(1e-10));
            assertThat(square).isBetween(0.3, 5.0);
        }
    }

    /** At equal information: what knows the equations beats what learned, and both beat what learned nothing. */
    @Test
    void theBaselinesAreInTheirOrder() {
        RolloutProblem problem = line(1, 8, 10);
        Truth truth = problem.truth(instance(1));
        double solver = score(new CoarsenedRollout(new CoarsenedSolver.Settings(32, 32)), problem, truth);
        double kernel = score(LearnedRollout.kernel(new LearnedRollout.Settings(96)), problem, truth);
        double kept = score(LearnedRollout.persistence(new NoSettings()), problem, truth);
        double mean = score(LearnedRollout.mean(new NoSettings()), problem, truth);
        assertThat(solver).isLessThan(0.05 * kept);
        assertThat(kernel).isLessThan(0.95 * kept);
        assertThat(mean).isCloseTo(1, within(0.1));
        assertThat(truth.get(TruthFacets.FIELD_ERROR.named("forecast")).value()).isLessThan(1e-4);
    }

    @Test
    void persistenceAnswersTheStartAtEachTime() {
        RolloutTask task = line(3, 1, 5).question();
        Series rows = answer(LearnedRollout.persistence(new NoSettings()), task).get(FORECAST);
        assertThat(rows.length()).isEqualTo(5);
        assertThat(rows.time(0)).isEqualTo(0.5);
        assertThat(rows.rows()[4]).isEqualTo(task.start());
    }

    @Test
    void theTruthOfTheFlowIsThatOfTheForwardProblem() {
        RolloutProblem problem = RolloutProblem.vorticity(new RolloutProblem.Flow(1, 3, 0.01), instance(4));
        Series truth = problem.truth(instance(4)).get(FORECAST);
        double[] end =
                Forward.solve(problem.question().need(OperatorTask.EQUATIONS).question(0), 64);
        for (int k = 0; k < end.length; k += 97) {
            assertThat(truth.get(2, k)).isCloseTo(end[k], within(1e-6));
        }
    }
}
