package dev.assay.multiphysicspde.operator;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.value.Series;
import java.util.Arrays;

/**
 * Fourier collocation and ETDRK4 on coarse grids of 4, 8, 16, … points a side: no training, and a curve of error against time
 * that a learned rollout has to stay below at equal time and at equal error. Grids on which it blows up are passed over.
 *
 * @see <a href="https://doi.org/10.1038/s42256-024-00897-5">McGreivy and Hakim, Nat. Mach. Intell. 6 (2024) 1256</a>
 */
public final class CoarsenedRollout implements Method<RolloutTask> {
    private final CoarsenedSolver.Settings settings;

    /** Makes it. */
    public CoarsenedRollout(CoarsenedSolver.Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(RolloutTask task, Run run) {
        FieldQuestion question = task.need(OperatorTask.EQUATIONS).question(0);
        int places = task.places().count();
        Answer best = Answer.empty();
        for (int n = settings.coarsest(); n <= settings.finest(); n *= 2) {
            run.phase("grid-" + n);
            double[] states;
            try {
                states = Marching.states(question, n, task.rows());
            } catch (ArithmeticException e) {
                continue;
            }
            run.count("unknowns", (long) states.length / places * n);
            double[] rows = Arrays.copyOfRange(states, places, states.length);
            Answer answer = Answer.of(Facets.FORECAST, Series.of(task.step(), task.step(), places, rows));
            best = answer;
            if (!run.more(ask -> answer)) {
                break;
            }
        }
        if (best.facets().isEmpty()) {
            throw run.diverged("rollout on every grid up to " + settings.finest(), Double.NaN);
        }
        return best;
    }
}
