package dev.assay.multiphysicspde.operator;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.Posed;
import dev.assay.api.value.Field;
import java.util.Arrays;

/**
 * The classical solver of the forward problem on coarse grids of 4, 8, 16, … cells a side, every instance to predict on
 * each: no training, and a curve of error against time that a learned operator has to stay below at equal time and at equal
 * error. Finite-volume multigrid for steady diffusion, ETDRK4 for periodic evolutions; read between the cells by their own
 * interpolants.
 *
 * @see <a href="https://doi.org/10.1038/s42256-024-00897-5">McGreivy and Hakim, Nat. Mach. Intell. 6 (2024) 1256</a>
 */
public final class CoarsenedSolver implements Method<OperatorTask> {
    private final Settings settings;

    /** Makes it. */
    public CoarsenedSolver(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(OperatorTask task, Run run) {
        Posed posed = task.need(OperatorTask.EQUATIONS);
        String name = task.unknowns().get(0).name();
        Answer best = Answer.empty();
        for (int n = settings.coarsest(); n <= settings.finest(); n *= 2) {
            run.phase("grid-" + n);
            double[] values = solved(task, posed, n, run);
            if (values.length == 0) {
                break;
            }
            Answer answer = Answer.of(Facets.FIELD.named(name), Field.of(values));
            best = answer;
            if (!run.more(ask -> answer)) {
                break;
            }
        }
        return best;
    }

    /** All instances on one grid; empty when told to stop, NaN where a grid is too coarse for a solution. */
    private static double[] solved(OperatorTask task, Posed posed, int n, Run run) {
        int places = task.places().count();
        double[] all = new double[task.tests() * places];
        for (int j = 0; j < task.tests(); j++) {
            try {
                System.arraycopy(Forward.solve(posed.question(j), n), 0, all, j * places, places);
            } catch (ArithmeticException e) {
                Arrays.fill(all, j * places, (j + 1) * places, Double.NaN);
            }
            run.count("unknowns", (long) n * n);
            if (!run.more()) {
                return new double[0];
            }
        }
        return all;
    }

    /**
     * The ladder.
     *
     * @param coarsest cells a side of the first grid, a power of two ≥ 4
     * @param finest cells a side of the last grid, at most 256
     */
    public record Settings(
            @Setting(def = "4", unit = "cells", range = "4, 8, 16, …", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "cells", range = "coarsest..256", doc = "cells a side of the last grid")
            int finest) {
        /** Refuses nonsense. */
        public Settings {
            Check.that(
                    coarsest >= 4 && Integer.bitCount(coarsest) == 1,
                    "coarsest must be a power of two >= 4, got " + coarsest);
            Check.within("finest", finest, coarsest, 256);
        }
    }
}
