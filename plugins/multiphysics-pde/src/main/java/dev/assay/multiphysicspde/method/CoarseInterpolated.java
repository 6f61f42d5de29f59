package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.model.WaveReading;
import dev.assay.multiphysicspde.wave.DirectWave;
import dev.assay.multiphysicspde.wave.ElectroHeat;
import dev.assay.multiphysicspde.wave.WaveCells;
import dev.assay.multiphysicspde.wave.WaveModel;
import java.util.Optional;

/**
 * The baseline that learned methods are to beat: the plain classical solver on grids that are too coarse, and bilinear
 * interpolation to the places.
 */
public final class CoarseInterpolated implements Method<FieldQuestion> {
    private final Settings settings;

    /** With these settings. */
    public CoarseInterpolated(Settings settings) {
        this.settings = settings;
    }

    /** Why neither solver takes the question, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        return Models.notFlow(q).isEmpty() || Models.notWave(q).isEmpty()
                ? Optional.empty()
                : Optional.of("is neither a flow nor a wave in a box: "
                        + Models.notFlow(q).get() + "; " + Models.notWave(q).get());
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        return Models.notFlow(question).isEmpty() ? flow(question, run) : wave(question, run);
    }

    private Answer flow(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        return Ladder.<FlowField>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    MacGrid grid = MacGrid.of(model, n, 0);
                    var newton = new MacNewton(model, grid, 1e-6);
                    FlowField start = before == null ? FlowField.rest(model, grid) : before.on(model, grid);
                    FlowField found = newton.solve(start, run::more);
                    run.count("unknowns", (long) newton.factorizations() * grid.unknowns());
                    return found;
                },
                flow -> FlowReading.answer(question, model, flow, false));
    }

    private Answer wave(FieldQuestion question, Run run) {
        WaveModel model = Models.wave(question);
        return Ladder.<ElectroHeat>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    var cells = new WaveCells(model, n, ElectroHeat.outside(model));
                    var solver = new DirectWave(cells);
                    var both = new ElectroHeat(cells, solver, true);
                    boolean done = both.solve(1e-6, run::more);
                    run.count("unknowns", both.rounds() * (solver.unknowns() + cells.count()));
                    return done ? both : null;
                },
                both -> WaveReading.answer(question, both, false));
    }

    /**
     * Settings.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 512
     */
    public record Settings(
            @Setting(def = "4", unit = "cells", range = "4..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "24", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest) {
        public Settings {
            Ladder.check(coarsest, finest);
            Check.that(finest >= coarsest, "finest must not be below coarsest");
        }
    }
}
