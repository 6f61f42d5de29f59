package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.evolution.Etdrk4;
import dev.assay.multiphysicspde.evolution.PeriodicField;
import dev.assay.multiphysicspde.evolution.Stepping;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;
import java.util.function.Supplier;

/** Truths of periodic evolutions: exact fields, or a Fourier solution whose error is the difference to a coarser one. */
final class EvolutionTruth {
    private EvolutionTruth() {}

    /** Fields of known error, in the order of the unknowns: all values of the first, then of the second, …. */
    static Truth of(FieldQuestion question, String source, String error, Supplier<double[]> all) {
        List<Unknown> unknowns = question.unknowns();
        int n = question.places().count();
        Truth truth = Truth.empty();
        for (int f = 0; f < unknowns.size(); f++) {
            int at = f;
            String name = unknowns.get(f).name();
            truth = truth.and(FIELD.named(name), source, () -> Field.of(Lattices.part(all.get(), at * n, n)))
                    .and(
                            TruthFacets.FIELD_ERROR.named(name),
                            error,
                            () -> Estimate.of(all.get()[unknowns.size() * n + at]));
        }
        return truth;
    }

    /** A Fourier solution on {@code n} points a side with short steps; its error is the difference to n/2 and twice the step. */
    static Truth spectral(FieldQuestion question, TruthRun work, int n, double courant) {
        String source = "own Fourier solution on " + n + " points a side, ETDRK4";
        String error = "root mean square difference to " + n / 2 + " points a side and twice the step";
        return of(question, source, error, () -> work.kept("spectral-" + n, () -> solved(question, n, courant)));
    }

    private static double[] solved(FieldQuestion question, int n, double courant) {
        PeriodicEvolution evolution =
                question.equations(PeriodicEvolution.class).get(0);
        PeriodicField coarse = solve(question, evolution, n / 2, courant);
        PeriodicField fine = solve(question, evolution, n, courant);
        int fields = evolution.unknowns().size();
        int places = question.places().count();
        double[] all = new double[fields * (places + 1)];
        for (int f = 0; f < fields; f++) {
            double[] a = fine.at(f, question.places());
            double[] b = coarse.at(f, question.places());
            double square = 0;
            for (int k = 0; k < places; k++) {
                all[f * places + k] = a[k];
                square += (a[k] - b[k]) * (a[k] - b[k]);
            }
            all[fields * places + f] = StrictMath.sqrt(square / places);
        }
        return all;
    }

    private static PeriodicField solve(FieldQuestion question, PeriodicEvolution evolution, int n, double courant) {
        PeriodicField start = PeriodicField.initial(question, evolution, n);
        double length = question.domain().xMax() - question.domain().xMin();
        int steps = Stepping.steps(evolution, start, length, courant);
        Etdrk4 solver = new Etdrk4(question, evolution, start, evolution.end() / steps);
        solver.advance(steps, () -> true);
        return solver.field();
    }
}
