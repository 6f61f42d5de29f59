package dev.assay.multiphysicspde.operator;

import dev.assay.api.Instance;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import dev.assay.multiphysicspde.evolution.Etdrk4;
import dev.assay.multiphysicspde.evolution.PeriodicField;
import dev.assay.multiphysicspde.evolution.Stepping;
import dev.assay.multiphysicspde.model.PeriodicEvolution;

/** A forward problem with one real unknown: how an instance is drawn, what determines it, and how it is solved. */
@FunctionalInterface
interface Forward {
    /** {@return the question of one instance} */
    FieldQuestion question(Instance instance);

    /**
     * {@return what determines an instance, at the places wanted: the logarithm of the conductivity, or the initial values}
     */
    static double[] input(FieldQuestion question) {
        Places places = question.places();
        boolean steady = isSteady(question);
        Coefficient given = steady
                ? Diffusion.of(question).conductivity()
                : evolution(question).initial().get(0);
        double[] input = new double[places.count()];
        for (int k = 0; k < input.length; k++) {
            double value = given.at(places.x(k), places.y(k));
            input[k] = steady ? StrictMath.log(value) : value;
        }
        return input;
    }

    /**
     * Solves an instance.
     *
     * @param question the instance
     * @param n cells or points a side
     * @return the unknown at the places wanted
     * @throws ArithmeticException when there is no solution on this grid
     */
    static double[] solve(FieldQuestion question, int n) {
        Places places = question.places();
        if (isSteady(question)) {
            var cells = new DiffusionCells(Diffusion.of(question), n);
            cells.multigrid(null, 1e-9);
            double[] values = new double[places.count()];
            for (int k = 0; k < values.length; k++) {
                values[k] = cells.at(places.x(k), places.y(k));
            }
            return values;
        }
        PeriodicEvolution evolution = evolution(question);
        PeriodicField start = PeriodicField.initial(question, evolution, n);
        double length = question.domain().xMax() - question.domain().xMin();
        int steps = Stepping.steps(evolution, start, length, 0.5);
        Etdrk4 solver = new Etdrk4(question, evolution, start, evolution.end() / steps);
        solver.advance(steps, () -> true);
        double largest = solver.field().largest();
        if (!(largest < 100 * Math.max(1, start.largest()))) {
            throw new ArithmeticException("the solution blew up to " + largest);
        }
        return solver.field().at(0, places);
    }

    private static boolean isSteady(FieldQuestion question) {
        return question.equations(PeriodicEvolution.class).isEmpty();
    }

    private static PeriodicEvolution evolution(FieldQuestion question) {
        return question.equations(PeriodicEvolution.class).get(0);
    }
}
