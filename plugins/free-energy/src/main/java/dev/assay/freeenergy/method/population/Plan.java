package dev.assay.freeenergy.method.population;

import dev.assay.api.density.Base;
import java.util.ArrayList;
import java.util.List;

/**
 * How to anneal, once learned: reference, and level by level β, step, scales and number of moves. A round that follows a
 * plan learned before it has an unbiased Ẑ.
 */
final class Plan {
    final Base reference;
    private final List<Level> levels = new ArrayList<>();

    /** One level; the last has β = 1. */
    record Level(double beta, double logStep, double[] scale, int moves) {}

    Plan(Base reference) {
        this.reference = reference;
    }

    void add(Level level) {
        levels.add(level);
    }

    int size() {
        return levels.size();
    }

    Level level(int k) {
        return levels.get(k);
    }

    /** {@return moves of one particle from reference to target} */
    int moves() {
        int sum = 0;
        for (Level level : levels) {
            sum += level.moves();
        }
        return sum;
    }

    /**
     * The same path in another number of levels of one move each: β, ln step and ln scales interpolated linearly between
     * the levels, which are taken as equally far apart.
     */
    Plan refined(int wanted) {
        double[] betas = new double[wanted];
        for (int k = 1; k <= wanted; k++) {
            double t = (double) k * size() / wanted;
            int high = Math.max(1, Math.min(size(), (int) Math.ceil(t)));
            double low = high == 1 ? 0 : level(high - 2).beta();
            betas[k - 1] =
                    k == wanted ? 1 : low + (t - high + 1) * (level(high - 1).beta() - low);
        }
        return at(betas);
    }

    /** The same steps and scales on other βs, increasing, the last 1; one move a level. */
    Plan at(double[] betas) {
        Plan plan = new Plan(reference);
        int high = 0;
        for (double beta : betas) {
            while (high < size() - 1 && level(high).beta() < beta) {
                high++;
            }
            plan.add(between(Math.max(0, high - 1), high, beta));
        }
        return plan;
    }

    private Level between(int low, int high, double beta) {
        Level a = level(low);
        Level b = level(high);
        double width = b.beta() - a.beta();
        double t = width > 0 ? Math.max(0, Math.min(1, (beta - a.beta()) / width)) : 1;
        double[] scale = new double[a.scale().length];
        for (int c = 0; c < scale.length; c++) {
            scale[c] = Math.exp((1 - t) * Math.log(a.scale()[c]) + t * Math.log(b.scale()[c]));
        }
        return new Level(beta, (1 - t) * a.logStep() + t * b.logStep(), scale, 1);
    }
}
