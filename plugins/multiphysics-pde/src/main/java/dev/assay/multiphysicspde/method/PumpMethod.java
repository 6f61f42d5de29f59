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
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.multiphysicspde.pump.PumpCells;
import java.util.Optional;

/** {@link PumpCells} on a ladder of grids, each started from the one before. */
public final class PumpMethod implements Method<FieldQuestion> {
    private final Settings settings;
    private final boolean divergence;

    private PumpMethod(Settings settings, boolean divergence) {
        this.settings = settings;
        this.divergence = divergence;
    }

    /** Momentum in divergence form, Newton's iteration. */
    public static PumpMethod newton(Settings settings) {
        return new PumpMethod(settings, true);
    }

    /** Momentum in advective form, Picard's iteration. */
    public static PumpMethod picard(Settings settings) {
        return new PumpMethod(settings, false);
    }

    /** Why the question is no pump, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        return q.equations().size() == 1 && q.equations(MagneticPump.class).size() == 1
                ? Optional.empty()
                : Optional.of("needs one magnetic pump and no other equation");
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        MagneticPump model = question.equations(MagneticPump.class).get(0);
        return Ladder.<PumpCells>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    var cells = new PumpCells(question.domain(), model, n, divergence);
                    if (before != null) {
                        cells.startingFrom(before);
                    }
                    boolean done = cells.solve(settings.tolerance(), run::more);
                    run.count("unknowns", (long) cells.iterations() * cells.unknowns());
                    return done ? cells : null;
                },
                cells -> answer(question, model, cells));
    }

    private static Answer answer(FieldQuestion question, MagneticPump model, PumpCells cells) {
        Places places = question.places();
        Answer answer = Answer.empty();
        for (int f = 0; f < 5; f++) {
            double[] value = new double[places.count()];
            for (int k = 0; k < value.length; k++) {
                value[k] = cells.value(f, places.x(k), places.y(k));
            }
            answer = answer.and(Facets.FIELD.named(model.unknowns().get(f).name()), Field.of(value));
        }
        if (question.quantities().contains("flowRate")) {
            answer = answer.and(Facets.QUANTITY.named("flowRate"), Estimate.of(cells.flowRate()));
        }
        if (question.quantities().contains("current")) {
            answer = answer.and(Facets.QUANTITY.named("current"), Estimate.of(cells.current()));
        }
        return answer;
    }

    /**
     * Settings.
     *
     * @param coarsest cells along x of the first grid, ≥ 4
     * @param finest cells along x of the last grid, ≤ 512
     * @param tolerance change of a velocity over the largest at which to stop, &gt; 0
     */
    public record Settings(
            @Setting(def = "16", unit = "cells", range = "4..512", doc = "cells along x of the first grid")
            int coarsest,

            @Setting(def = "128", unit = "cells", range = "coarsest..512", doc = "cells along x of the last grid")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "change of a velocity over the largest at which to stop")
            double tolerance) {
        public Settings {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 512);
            Check.positive("tolerance", tolerance);
        }
    }
}
