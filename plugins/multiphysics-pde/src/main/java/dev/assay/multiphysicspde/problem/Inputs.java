package dev.assay.multiphysicspde.problem;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import java.util.random.RandomGenerator;

/** Inputs that a parameter gives or leaves open (NaN): those are drawn, each from a stream of its own. */
final class Inputs {
    private final Instance instance;
    private int next;

    Inputs(Instance instance) {
        this.instance = instance;
    }

    /** The given value, or one drawn uniformly from [low, high); call in a fixed order. */
    double uniform(double given, double low, double high) {
        RandomGenerator random = instance.random("inputs", next++);
        return Double.isNaN(given) ? low + (high - low) * random.nextDouble() : given;
    }

    /** The given value, or a whole number drawn from low … high. */
    double whole(double given, int low, int high) {
        RandomGenerator random = instance.random("inputs", next++);
        return Double.isNaN(given) ? low + random.nextInt(high - low + 1) : given;
    }

    /** Refuses a value that is neither NaN nor in range. */
    static void check(String name, double value, double low, double high) {
        if (!Double.isNaN(value)) {
            Check.within(name, value, low, high);
        }
    }
}
