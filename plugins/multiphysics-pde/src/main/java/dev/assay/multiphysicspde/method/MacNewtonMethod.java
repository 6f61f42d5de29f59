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

/** {@link MacNewton} on a ladder of grids, each started from the one before. */
public final class MacNewtonMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final double clustering;
    private final double tolerance;

    /** On uniform grids. */
    public MacNewtonMethod(Uniform settings) {
        this(settings.coarsest(), settings.finest(), 0, settings.tolerance());
    }

    /** On grids clustered towards the walls. */
    public MacNewtonMethod(Graded settings) {
        this(settings.coarsest(), settings.finest(), settings.clustering(), settings.tolerance());
    }

    private MacNewtonMethod(int coarsest, int finest, double clustering, double tolerance) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.clustering = clustering;
        this.tolerance = tolerance;
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        return Ladder.<FlowField>climb(
                run,
                coarsest,
                finest,
                (n, before) -> {
                    MacGrid grid = MacGrid.of(model, n, clustering);
                    var newton = new MacNewton(model, grid, tolerance);
                    FlowField start = before == null ? FlowField.rest(model, grid) : before.on(model, grid);
                    FlowField found = newton.solve(start, run::more);
                    run.count("unknowns", (long) newton.factorizations() * grid.unknowns());
                    return found;
                },
                flow -> FlowReading.answer(question, model, flow, true));
    }

    /**
     * Settings of the uniform ladder.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 512
     * @param tolerance largest Newton step at which to stop, relative, &gt; 0
     */
    public record Uniform(
            @Setting(def = "8", unit = "cells", range = "4..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "largest relative Newton step at which to stop")
            double tolerance) {
        public Uniform {
            Ladder.check(coarsest, finest);
            Check.positive("tolerance", tolerance);
        }
    }

    /**
     * Settings of the ladder of clustered grids.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 512
     * @param clustering a of the faces s − (a/2π) sin 2πs, 0 ≤ a &lt; 1: cells at the walls are 1 − a times the mean
     * @param tolerance largest Newton step at which to stop, relative, &gt; 0
     */
    public record Graded(
            @Setting(def = "8", unit = "cells", range = "4..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "0.8", symbol = "a", range = "[0, 1)", doc = "cells at the walls are 1 − a times the mean")
            double clustering,

            @Setting(def = "1e-8", range = "> 0", doc = "largest relative Newton step at which to stop")
            double tolerance) {
        public Graded {
            Ladder.check(coarsest, finest);
            Check.within("clustering", clustering, 0, Math.nextDown(1.0));
            Check.positive("tolerance", tolerance);
        }
    }
}
