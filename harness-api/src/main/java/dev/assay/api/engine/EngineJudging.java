package dev.assay.api.engine;

import dev.assay.api.Answer;
import dev.assay.api.Judging;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What a metric gets for one answer. */
public final class EngineJudging implements Judging {
    private final Question question;
    private final Answer answer;
    private final Truth truth;
    private final Map<String, Long> costs;
    private final Seed seed;
    private final Kept kept;
    private final RandomGenerator random;

    /**
     * Makes it.
     *
     * @param question the question, not metered
     * @param answer the answer
     * @param truth the truth
     * @param costs what the answer had cost, by unit
     * @param seed the metric's seed on this instance: the same for every method
     * @param kept the metric's store on this instance
     */
    public EngineJudging(Question question, Answer answer, Truth truth, Map<String, Long> costs, Seed seed, Kept kept) {
        this.question = question;
        this.answer = answer;
        this.truth = truth;
        this.costs = Map.copyOf(costs);
        this.seed = seed;
        this.kept = kept;
        this.random = seed.child("main").generator();
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Truth truth() {
        return truth;
    }

    @Override
    public <Q> Q question(Class<Q> type) {
        if (!type.isInstance(question)) {
            throw new IllegalArgumentException(
                    "the question is a " + question.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return type.cast(question);
    }

    @Override
    public long cost(String unit) {
        return costs.getOrDefault(unit, 0L);
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
}
