package dev.assay.multiphysicspde.operator;

import dev.assay.api.operator.Example;
import java.util.List;

/** The mean of the training outputs, whatever the input: what a method that learned nothing predicts. */
final class MeanField {
    private MeanField() {}

    /** Learns; O(n p) with p numbers an output. */
    static Operator learn(List<Example> examples) {
        double[] mean = new double[examples.get(0).output().length];
        for (Example example : examples) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += example.output()[k];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= examples.size();
        }
        return input -> mean;
    }
}
