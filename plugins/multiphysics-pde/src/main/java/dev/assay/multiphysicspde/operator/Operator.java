package dev.assay.multiphysicspde.operator;

/** What was learned: from an input to the output at the places. */
@FunctionalInterface
interface Operator {
    /** {@return the output that belongs to an input} */
    double[] at(double[] input);
}
