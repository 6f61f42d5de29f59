package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.coupled.Picard;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;

/** {@link Picard} on a ladder of grids, each started from the one before. */
public final class PicardMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final double tolerance;
    private final OnGrid onGrid;

    private interface OnGrid {
        Picard.Solver of(int n, Run run);
    }

    private PicardMethod(int coarsest, int finest, double tolerance, OnGrid onGrid) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.tolerance = tolerance;
        this.onGrid = onGrid;
    }

    /** Each equation by finite volumes and multigrid. */
    public static PicardMethod cells(Settings s) {
        return new PicardMethod(s.coarsest(), s.finest(), s.tolerance(), (n, run) -> (model, before) -> {
            var cells = new DiffusionCells(model, n);
            run.count("unknowns", (long) cells.multigrid(before, 0.01 * s.tolerance()) * n * n);
            return cells;
        });
    }

    /** Each equation by biquadratic elements and sparse LU. */
    public static PicardMethod elements(Elements s) {
        return new PicardMethod(s.coarsest(), s.finest(), s.tolerance(), (n, run) -> (model, before) -> {
            var found = new LagrangeElements(model, n, 2);
            run.count("unknowns", found.unknowns());
            return found;
        });
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        return Ladder.<Picard>climb(
                run,
                coarsest,
                finest,
                (n, before) -> {
                    var picard = new Picard(question);
                    if (before != null) {
                        picard.startingFrom(before);
                    }
                    return picard.solve(onGrid.of(n, run), tolerance, run::more) ? picard : null;
                },
                picard -> answer(question, picard));
    }

    private static Answer answer(FieldQuestion question, Picard picard) {
        Places places = question.places();
        Answer answer = Answer.empty();
        for (Unknown u : question.unknowns()) {
            int i = picard.indexOf(u.name());
            double[] value = new double[places.count()];
            for (int k = 0; k < value.length; k++) {
                value[k] = picard.value(i, places.x(k), places.y(k));
            }
            answer = answer.and(Facets.FIELD.named(u.name()), Field.of(value));
        }
        for (String name : question.quantities()) {
            if (name.equals("current")) {
                answer = answer.and(Facets.QUANTITY.named(name), Estimate.of(picard.through(picard.indexOf("V"))));
            } else if (name.equals("tMax")) {
                answer = answer.and(Facets.QUANTITY.named(name), Estimate.of(picard.largest(picard.indexOf("T"))));
            }
        }
        return answer;
    }

    /**
     * Settings.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 512
     * @param tolerance change of a field over its range at which to stop, &gt; 0
     */
    public record Settings(
            @Setting(def = "8", unit = "cells", range = "4..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "change of a field over its range at which to stop")
            double tolerance) {
        public Settings {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 512);
            Check.positive("tolerance", tolerance);
        }
    }

    /**
     * Settings with elements.
     *
     * @param coarsest elements a side of the first grid, ≥ 4
     * @param finest elements a side of the last grid, ≤ 256
     * @param tolerance change of a field over its range at which to stop, &gt; 0
     */
    public record Elements(
            @Setting(def = "4", unit = "elements", range = "4..256", doc = "elements a side of the first grid")
            int coarsest,

            @Setting(def = "32", unit = "elements", range = "coarsest..256", doc = "elements a side of the last grid")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "change of a field over its range at which to stop")
            double tolerance) {
        public Elements {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 256);
            Check.positive("tolerance", tolerance);
        }
    }
}
