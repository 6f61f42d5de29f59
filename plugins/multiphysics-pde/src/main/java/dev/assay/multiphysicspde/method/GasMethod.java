package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.gas.GasModel;
import dev.assay.multiphysicspde.gas.GasSolver;
import dev.assay.multiphysicspde.gas.MusclHllc;
import dev.assay.multiphysicspde.gas.Weno5;
import java.util.Optional;

/** Finite volumes for an ideal gas on a line, on a ladder of grids. */
public final class GasMethod implements Method<FieldQuestion> {
    private final Settings settings;
    private final Scheme scheme;

    private GasMethod(Settings settings, Scheme scheme) {
        this.settings = settings;
        this.scheme = scheme;
    }

    private interface Scheme {
        GasSolver on(GasModel model, Domain domain, int n, double courant);
    }

    /** {@link MusclHllc}. */
    public static GasMethod muscl(Settings settings) {
        return new GasMethod(settings, MusclHllc::new);
    }

    /** {@link Weno5}. */
    public static GasMethod weno(Settings settings) {
        return new GasMethod(settings, Weno5::new);
    }

    /** Why the question is no gas on a line, if so. */
    public static Optional<String> declines(FieldQuestion question) {
        return question.equations().size() == 1
                        && question.equations(GasModel.class).size() == 1
                ? Optional.empty()
                : Optional.of("needs an ideal gas on a line");
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        GasModel model = question.equations(GasModel.class).get(0);
        return Ladder.<GasSolver>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    GasSolver solver = scheme.on(model, question.domain(), n, settings.courant());
                    int steps = solver.run(run::more);
                    if (steps < 0) {
                        return null;
                    }
                    run.count("unknowns", 3L * n * steps);
                    return solver;
                },
                solver -> answer(question, solver));
    }

    private static Answer answer(FieldQuestion question, GasSolver solver) {
        Places places = question.places();
        double[][] values = new double[3][places.count()];
        for (int k = 0; k < places.count(); k++) {
            double[] state = solver.at(places.x(k));
            for (int f = 0; f < 3; f++) {
                values[f][k] = state[f];
            }
        }
        double length = question.domain().xMax() - question.domain().xMin();
        return Answer.of(Facets.FIELD.named(GasModel.DENSITY.name()), Field.of(values[0]))
                .and(Facets.FIELD.named(GasModel.VELOCITY.name()), Field.of(values[1]))
                .and(Facets.FIELD.named(GasModel.PRESSURE.name()), Field.of(values[2]))
                .and(Facets.QUANTITY.named("mass"), Estimate.of(length * solver.mean(0)));
    }

    /**
     * The settings.
     *
     * @param coarsest cells of the first grid, ≥ 8
     * @param finest cells of the last grid, ≤ 1024
     * @param courant cells crossed in a step by the fastest wave, in (0, 1)
     */
    public record Settings(
            @Setting(def = "16", unit = "cells", range = "8..1024", doc = "cells of the first grid")
            int coarsest,

            @Setting(def = "1024", unit = "cells", range = "coarsest..1024", doc = "cells of the last grid")
            int finest,

            @Setting(def = "0.5", range = "(0, 1)", doc = "cells crossed in a step by the fastest wave")
            double courant) {
        public Settings {
            Check.atLeast("coarsest", coarsest, 8);
            Ladder.check(coarsest, finest);
            Check.between("courant", courant, 0, 1);
        }
    }
}
