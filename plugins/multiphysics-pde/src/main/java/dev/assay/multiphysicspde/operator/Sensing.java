package dev.assay.multiphysicspde.operator;

import dev.assay.api.field.FieldQuestion;
import java.util.random.RandomGenerator;

/** What a method is told of an instance. */
@FunctionalInterface
interface Sensing {
    /** {@return the input, from the question and its solution at the places} */
    double[] input(FieldQuestion question, double[] solution);

    /** {@return sensing of what determines the instance: the operator track} */
    static Sensing causes() {
        return (question, solution) -> Forward.input(question);
    }

    /** {@return sensing of the solution at some of the places, drawn without repetition: the sparse track} */
    static Sensing sensors(int sensors, int places, RandomGenerator random) {
        int[] order = new int[places];
        for (int k = 0; k < places; k++) {
            order[k] = k;
        }
        for (int k = 0; k < sensors; k++) {
            int other = k + random.nextInt(places - k);
            int kept = order[other];
            order[other] = order[k];
            order[k] = kept;
        }
        return (question, solution) -> {
            double[] input = new double[sensors];
            for (int k = 0; k < sensors; k++) {
                input[k] = solution[order[k]];
            }
            return input;
        };
    }
}
