package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacProjection;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.Optional;

/** {@link MacProjection} on a ladder of uniform grids, each started from the one before. */
public final class MacProjectionMethod implements Method<FieldQuestion> {
    private final Settings settings;

    /** With these settings. */
    public MacProjectionMethod(Settings settings) {
        this.settings = settings;
    }

    /** Why a question cannot be marched, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        Optional<String> reason = Models.notFlow(q);
        if (reason.isPresent()) {
            return reason;
        }
        if (Models.flow(q).solid().isPresent()) {
            return Optional.of("a solid in the flow is not marched");
        }
        Domain d = q.domain();
        boolean square = Math.abs(d.xMax() - d.xMin() - d.yMax() + d.yMin()) <= 1e-9 * (d.xMax() - d.xMin());
        return square && Models.flow(q).density() > 0
                ? Optional.empty()
                : Optional.of("needs a square box and a density > 0");
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        return Ladder.<FlowField>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    MacGrid grid = MacGrid.of(model, n, 0);
                    FlowField start = before == null ? FlowField.rest(model, grid) : before.on(model, grid);
                    var projection = new MacProjection(start, settings.courant());
                    boolean steady = projection.march(settings.tolerance(), settings.steps(), run::more);
                    run.count("unknowns", projection.steps() * grid.unknowns());
                    return steady ? projection.field() : null;
                },
                flow -> FlowReading.answer(question, model, flow, true));
    }

    /**
     * Settings.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 512
     * @param courant largest Δt |w|/h, &gt; 0
     * @param tolerance relative change in one diffusion time at which the flow counts as steady, &gt; 0
     * @param steps steps allowed on each grid, ≥ 1
     */
    public record Settings(
            @Setting(def = "8", unit = "cells", range = "4..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "2", symbol = "C", range = "> 0", doc = "largest Δt |w|/h")
            double courant,

            @Setting(def = "1e-4", range = "> 0", doc = "relative change in one diffusion time that counts as steady")
            double tolerance,

            @Setting(def = "100000", range = ">= 1", doc = "steps allowed on each grid")
            int steps) {
        public Settings {
            Ladder.check(coarsest, finest);
            Check.positive("courant", courant);
            Check.positive("tolerance", tolerance);
            Check.positive("steps", steps);
        }
    }
}
