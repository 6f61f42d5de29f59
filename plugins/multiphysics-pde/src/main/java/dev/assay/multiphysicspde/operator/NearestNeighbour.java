package dev.assay.multiphysicspde.operator;

import dev.assay.api.operator.Example;
import java.util.List;

/** The output of the example whose input is nearest in L2: what memory alone gives. O(n q) a prediction, q numbers an input. */
final class NearestNeighbour {
    private NearestNeighbour() {}

    static Operator learn(List<Example> examples) {
        List<Example> own = List.copyOf(examples);
        return input -> {
            double best = Double.POSITIVE_INFINITY;
            double[] output = own.get(0).output();
            for (Example example : own) {
                double square = Kernels.square(input, example.input());
                if (square < best) {
                    best = square;
                    output = example.output();
                }
            }
            return output;
        };
    }
}
