package dev.assay.multiphysicspde.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.operator.Example;
import dev.assay.api.operator.Examples;
import dev.assay.api.operator.OperatorTask;
import org.junit.jupiter.api.Test;

/** Instances of the tracks: drawn from seeds, apart from each other, posed to classical solvers. */
class TracksTest {
    private static OperatorProblem darcy(int seed, int train) {
        var streams = new EngineInstance(Seed.of(seed), Kept.inMemory(), 1);
        return OperatorProblem.darcy(new OperatorProblem.Parameters(train, 2), streams);
    }

    @Test
    void examplesDependOnTheirNumberAlone() {
        Examples few = darcy(1, 8).question().need(OperatorTask.EXAMPLES);
        Examples many = darcy(1, 16).question().need(OperatorTask.EXAMPLES);
        Example seventh = many.get(7);
        assertThat(few.get(7).input()).isEqualTo(seventh.input());
        assertThat(few.get(7).output()).isEqualTo(seventh.output());
        assertThat(many.get(6).input()).isNotEqualTo(seventh.input());
        assertThatThrownBy(() -> few.get(8)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void noTestIsAnExample() {
        OperatorTask task = darcy(2, 8).question();
        Examples examples = task.need(OperatorTask.EXAMPLES);
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(Kernels.square(examples.get(i).input(), task.test(j)))
                        .isGreaterThan(1);
            }
        }
    }

    @Test
    void theTruthSolvesThePosedEquations() {
        OperatorProblem problem = darcy(3, 8);
        var streams = new EngineInstance(Seed.of(3), Kept.inMemory(), 1);
        double[] truth = problem.truth(streams).get(Facets.FIELD.named("u")).values();
        double[] mine =
                Forward.solve(problem.question().need(OperatorTask.EQUATIONS).question(1), 256);
        int places = mine.length;
        for (int k = 0; k < places; k++) {
            assertThat(truth[places + k]).isEqualTo(mine[k]);
        }
    }

    @Test
    void sparseTracksShowTheSolutionAndNoEquations() {
        var streams = new EngineInstance(Seed.of(4), Kept.inMemory(), 1);
        OperatorTask task = OperatorProblem.sparseDarcy(new OperatorProblem.Parameters(8, 1), streams)
                .question();
        Example example = task.need(OperatorTask.EXAMPLES).get(0);
        assertThat(example.input()).hasSize(500);
        for (double value : example.input()) {
            assertThat(example.output()).contains(value);
        }
        assertThat(task.find(OperatorTask.EQUATIONS)).isEmpty();
    }
}
