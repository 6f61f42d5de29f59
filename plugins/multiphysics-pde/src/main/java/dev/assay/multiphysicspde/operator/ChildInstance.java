package dev.assay.multiphysicspde.operator;

import dev.assay.api.Instance;
import java.util.random.RandomGenerator;

/** The streams of one of the many forward instances within an instance of a track. */
final class ChildInstance implements Instance {
    private final Instance parent;
    private final String name;
    private final RandomGenerator random;

    ChildInstance(Instance parent, String set, int i) {
        this.parent = parent;
        name = set + "-" + i;
        random = parent.random(name, 0);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public RandomGenerator random(String part, int index) {
        return parent.random(name + "/" + part, index);
    }
}
