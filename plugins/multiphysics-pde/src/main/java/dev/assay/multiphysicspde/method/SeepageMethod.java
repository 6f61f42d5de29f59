package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.model.DensityDrivenFlow;
import dev.assay.multiphysicspde.seepage.Seepage;
import dev.assay.multiphysicspde.seepage.SeepageCells;
import dev.assay.multiphysicspde.seepage.SeepageField;
import dev.assay.multiphysicspde.seepage.SeepageNodes;

/** Solvers of {@link Seepage} on a ladder of grids, each from the beginning; steps shrink with the cells. */
public final class SeepageMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final Solver solver;

    private interface Solver {
        SeepageField solve(Seepage model, int n, Run run);
    }

    private SeepageMethod(int coarsest, int finest, Solver solver) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.solver = solver;
    }

    /** {@link SeepageCells}. */
    public static SeepageMethod cells(Explicit s) {
        return new SeepageMethod(s.coarsest(), s.finest(), (model, n, run) -> {
            var found = new SeepageCells(model, n);
            return found.march(run::more) ? found : null;
        });
    }

    /** {@link SeepageNodes}. */
    public static SeepageMethod nodes(Implicit s) {
        return new SeepageMethod(s.coarsest(), s.finest(), (model, n, run) -> {
            var found = new SeepageNodes(model, n, s.courant());
            return found.march(run::more) ? found : null;
        });
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        Seepage model = Seepage.of(question);
        return Ladder.<SeepageField>climb(
                run,
                coarsest,
                finest,
                (n, before) -> {
                    SeepageField found = solver.solve(model, n, run);
                    if (found != null) {
                        run.count("unknowns", found.steps() * n * n);
                    }
                    return found;
                },
                field -> answer(question, model, field));
    }

    private static Answer answer(FieldQuestion question, Seepage model, SeepageField field) {
        Places places = question.places();
        int n = places.count();
        double[][] value = new double[3][n];
        double[] at = new double[3];
        for (int k = 0; k < n; k++) {
            field.at(places.x(k), places.y(k), at);
            for (int f = 0; f < 3; f++) {
                value[f][k] = at[f];
            }
        }
        DensityDrivenFlow flow = model.flow();
        Answer answer = Answer.of(Facets.FIELD.named(flow.u().name()), Field.of(value[0]))
                .and(Facets.FIELD.named(flow.v().name()), Field.of(value[1]))
                .and(Facets.FIELD.named(flow.c().name()), Field.of(value[2]));
        for (String name : question.quantities()) {
            double found = switch (name) {
                case "meanC" -> field.meanC();
                case "sherwood" -> field.sherwood();
                case "fingerDepth" -> field.fingerDepth();
                default -> Double.NaN;
            };
            if (!Double.isNaN(found)) {
                answer = answer.and(Facets.QUANTITY.named(name), Estimate.of(found));
            }
        }
        return answer;
    }

    /**
     * Settings of the explicit ladder.
     *
     * @param coarsest cells along x of the first grid, ≥ 4
     * @param finest cells along x of the last grid, ≤ 512
     */
    public record Explicit(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along x of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along x of the last grid")
            int finest) {
        public Explicit {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 512);
        }
    }

    /**
     * Settings of the implicit ladder.
     *
     * @param coarsest cells along x of the first grid, ≥ 4
     * @param finest cells along x of the last grid, ≤ 512
     * @param courant cells crossed in a step at most, &gt; 0
     */
    public record Implicit(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along x of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along x of the last grid")
            int finest,

            @Setting(def = "0.4", symbol = "C", range = "> 0", doc = "cells crossed in a step at most")
            double courant) {
        public Implicit {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 512);
            Check.positive("courant", courant);
        }
    }
}
