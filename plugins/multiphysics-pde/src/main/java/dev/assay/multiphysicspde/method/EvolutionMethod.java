package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.evolution.Etdrk4;
import dev.assay.multiphysicspde.evolution.ImexDifferences;
import dev.assay.multiphysicspde.evolution.PeriodicField;
import dev.assay.multiphysicspde.evolution.Stepping;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.Optional;

/** Solvers of periodic evolutions on a ladder of grids, steps and cells refined together. */
public final class EvolutionMethod implements Method<FieldQuestion> {
    private static final double FAR = 100;

    private final Settings settings;
    private final Solver solver;

    private EvolutionMethod(Settings settings, Solver solver) {
        this.settings = settings;
        this.solver = solver;
    }

    /** {@link Etdrk4}. */
    public static EvolutionMethod spectral(Settings settings) {
        return new EvolutionMethod(settings, (question, evolution, start, step, steps, run) -> {
            Etdrk4 solver = new Etdrk4(question, evolution, start, step);
            return solver.advance(steps, run::more) ? solver.field() : null;
        });
    }

    /** {@link ImexDifferences}. */
    public static EvolutionMethod differences(Settings settings) {
        return new EvolutionMethod(settings, (question, evolution, start, step, steps, run) -> {
            ImexDifferences solver = new ImexDifferences(question, evolution, start, step);
            return solver.advance(steps, run::more) ? solver.field() : null;
        });
    }

    private interface Solver {
        PeriodicField solve(
                FieldQuestion question,
                PeriodicEvolution evolution,
                PeriodicField start,
                double step,
                int steps,
                Run run);
    }

    /** Why the question is no periodic evolution, if so. */
    public static Optional<String> declines(FieldQuestion question) {
        if (question.equations().size() != 1
                || question.equations(PeriodicEvolution.class).size() != 1) {
            return Optional.of("needs one periodic evolution");
        }
        return question.places().isGrid() ? Optional.empty() : Optional.of("gives values on a grid of places only");
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        PeriodicEvolution evolution =
                question.equations(PeriodicEvolution.class).get(0);
        boolean line = PeriodicField.isLine(question);
        double length = question.domain().xMax() - question.domain().xMin();
        return Ladder.<PeriodicField>climb(
                run,
                settings.coarsest(),
                line ? settings.finestLine() : settings.finest(),
                (n, before) -> {
                    PeriodicField start = PeriodicField.initial(question, evolution, n);
                    int steps = Stepping.steps(evolution, start, length, settings.courant());
                    PeriodicField end = solver.solve(question, evolution, start, evolution.end() / steps, steps, run);
                    refuseBlowUp(start, end);
                    run.count(
                            "unknowns",
                            (long) steps
                                    * start.values(0).length
                                    * evolution.unknowns().size());
                    return end;
                },
                field -> answer(question, evolution, field));
    }

    /** A grid too coarse shows in values far beyond the start's: these evolutions bound their solutions. */
    private static void refuseBlowUp(PeriodicField start, PeriodicField end) {
        if (end != null && !(end.largest() < FAR * Math.max(1, start.largest()))) {
            throw new ArithmeticException("the solution blew up to " + end.largest());
        }
    }

    private static Answer answer(FieldQuestion question, PeriodicEvolution evolution, PeriodicField field) {
        Answer answer = Answer.empty();
        for (int f = 0; f < evolution.unknowns().size(); f++) {
            Unknown unknown = evolution.unknowns().get(f);
            answer = answer.and(Facets.FIELD.named(unknown.name()), Field.of(field.at(f, question.places())))
                    .and(Facets.QUANTITY.named("mean-" + unknown.name()), Estimate.of(mean(field.values(f))));
        }
        if (question.quantities().contains("frontSpeed")) {
            PeriodicField start = PeriodicField.initial(question, evolution, field.size());
            double length = question.domain().xMax() - question.domain().xMin();
            double grown = length * (mean(field.values(0)) - mean(start.values(0)));
            // Two fronts run apart.
            answer = answer.and(Facets.QUANTITY.named("frontSpeed"), Estimate.of(0.5 * grown / evolution.end()));
        }
        return answer;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /**
     * The settings.
     *
     * @param coarsest points a side of the first grid, ≥ 4
     * @param finest points a side of the last grid of a square, ≤ 1024
     * @param finestLine points of the last grid of a line, ≤ 1024
     * @param courant cells crossed in a step at most, &gt; 0
     */
    public record Settings(
            @Setting(def = "16", unit = "points", range = "4..1024", doc = "points a side of the first grid")
            int coarsest,

            @Setting(
                    def = "128",
                    unit = "points",
                    range = "coarsest..1024",
                    doc = "points a side of the last grid of a square")
            int finest,

            @Setting(def = "1024", unit = "points", range = "coarsest..1024", doc = "points of the last grid of a line")
            int finestLine,

            @Setting(def = "0.5", range = "> 0", doc = "cells crossed in a step at most")
            double courant) {
        public Settings {
            Ladder.check(coarsest, finest);
            Ladder.check(coarsest, finestLine);
            Check.positive("courant", courant);
        }
    }
}
