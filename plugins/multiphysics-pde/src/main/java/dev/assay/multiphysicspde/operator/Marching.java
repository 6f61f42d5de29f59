package dev.assay.multiphysicspde.operator;

import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.multiphysicspde.evolution.Etdrk4;
import dev.assay.multiphysicspde.evolution.PeriodicField;
import dev.assay.multiphysicspde.evolution.Stepping;
import dev.assay.multiphysicspde.model.PeriodicEvolution;

/** Periodic evolutions of one unknown, read at equal times on the way. */
final class Marching {
    private static final double COURANT = 0.5;

    private Marching() {}

    /**
     * {@return the states at the places at times 0, Δ, … T, T the end of the question, Δ = T/rows; row after row}
     *
     * @param n points a side of the Fourier collocation; about n steps a crossing of the domain
     * @throws ArithmeticException where the solution blows up
     */
    static double[] states(FieldQuestion question, int n, int rows) {
        PeriodicEvolution evolution =
                question.equations(PeriodicEvolution.class).get(0);
        Places places = question.places();
        int count = places.count();
        double[] states = new double[(rows + 1) * count];
        for (int k = 0; k < count; k++) {
            states[k] = evolution.initial().get(0).at(places.x(k), places.y(k));
        }
        PeriodicField start = PeriodicField.initial(question, evolution, n);
        double length = question.domain().xMax() - question.domain().xMin();
        int steps = (Stepping.steps(evolution, start, length, COURANT) + rows - 1) / rows;
        Etdrk4 solver = new Etdrk4(question, evolution, start, evolution.end() / rows / steps);
        for (int r = 1; r <= rows; r++) {
            solver.advance(steps, () -> true);
            PeriodicField now = solver.field();
            double largest = now.largest();
            if (!(largest < 100 * Math.max(1, start.largest()))) {
                throw new ArithmeticException("the solution blew up to " + largest);
            }
            System.arraycopy(now.at(0, places), 0, states, r * count, count);
        }
        return states;
    }

    /** {@return the values on n points of a line at the end of the question} */
    static double[] end(FieldQuestion question, int n) {
        PeriodicEvolution evolution =
                question.equations(PeriodicEvolution.class).get(0);
        PeriodicField start = PeriodicField.initial(question, evolution, n);
        double length = question.domain().xMax() - question.domain().xMin();
        int steps = Stepping.steps(evolution, start, length, COURANT);
        Etdrk4 solver = new Etdrk4(question, evolution, start, evolution.end() / steps);
        solver.advance(steps, () -> true);
        return solver.field().values(0).clone();
    }
}
