package dev.assay.api.engine;

import dev.assay.api.TruthRun;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The streams of an instance, with a store for costly truths. */
public final class EngineInstance implements TruthRun {
    private final Seed seed;
    private final Kept kept;
    private final int threads;
    private final RandomGenerator random;

    /** Makes the streams of an instance. */
    public EngineInstance(Seed seed, Kept kept, int threads) {
        this.seed = seed;
        this.kept = kept;
        this.threads = threads;
        this.random = seed.child("main").generator();
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public RandomGenerator random(String part, int index) {
        return seed.child("part", part, Integer.toString(index)).generator();
    }

    @Override
    public double[] kept(String key, Supplier<double[]> compute) {
        return kept.get(key, compute);
    }

    @Override
    public int threads() {
        return threads;
    }
}
