package dev.assay.multiphysicspde.operator;

import dev.assay.api.Instance;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.operator.Example;
import dev.assay.api.operator.Examples;

/** Training instances, each drawn from its own stream and solved when it is taken. */
final class SolvedInstances implements Examples {
    private final Forward forward;
    private final Instance instance;
    private final Sensing sensing;
    private final int count;
    private final int grid;

    SolvedInstances(Forward forward, Instance instance, Sensing sensing, int count, int grid) {
        this.forward = forward;
        this.instance = instance;
        this.sensing = sensing;
        this.count = count;
        this.grid = grid;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Example get(int i) {
        if (i < 0 || i >= count) {
            throw new IndexOutOfBoundsException("example " + i + " of " + count);
        }
        FieldQuestion question = forward.question(new ChildInstance(instance, "train", i));
        double[] output = Forward.solve(question, grid);
        return new Example(sensing.input(question, output), output);
    }
}
