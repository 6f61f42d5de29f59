package dev.assay.multiphysicspde.operator;

import dev.assay.api.operator.Example;
import java.util.List;

/** Learns an operator from examples. */
@FunctionalInterface
interface Learner {
    /** {@return the operator learned from all the examples, at least one} */
    Operator learn(List<Example> examples);
}
