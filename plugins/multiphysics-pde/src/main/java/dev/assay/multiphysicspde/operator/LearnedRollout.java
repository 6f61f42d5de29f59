package dev.assay.multiphysicspde.operator;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.operator.Example;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.operator.Trajectories;
import dev.assay.api.value.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the map from a state to the next one from 1, 2, 4, … trajectories and iterates it from the start: a curve of error
 * against data and time. The trajectories are taken once and kept; of their pairs of states at most so many, evenly chosen, are
 * learned from. A forecast that leaves ten times the range of the states seen is held where it last was inside.
 */
public final class LearnedRollout implements Method<RolloutTask> {
    private static final double BEYOND = 10;

    private final Learner learner;
    private final int pairs;

    private LearnedRollout(Learner learner, int pairs) {
        this.learner = learner;
        this.pairs = pairs;
    }

    /** The mean of all states seen, at all times. */
    public static LearnedRollout mean(NoSettings none) {
        return new LearnedRollout(MeanField::learn, Integer.MAX_VALUE);
    }

    /** What followed the nearest state seen, again and again: Lorenz's analogues. */
    public static LearnedRollout nearest(NoSettings none) {
        return new LearnedRollout(NearestNeighbour::learn, Integer.MAX_VALUE);
    }

    /** Linear regression on proper modes. */
    public static LearnedRollout linear(Settings settings) {
        return new LearnedRollout(ProperRegression::linear, settings.pairs());
    }

    /** Kernel regression on proper modes. */
    public static LearnedRollout kernel(Settings settings) {
        return new LearnedRollout(ProperRegression::gaussian, settings.pairs());
    }

    /** The start at all times; learns nothing. */
    public static Method<RolloutTask> persistence(NoSettings none) {
        return (task, run) -> forecast(task, state -> state, Double.POSITIVE_INFINITY);
    }

    @Override
    public Answer solve(RolloutTask task, Run run) {
        Trajectories source = task.need(RolloutTask.TRAJECTORIES);
        List<Series> taken = new ArrayList<>();
        Answer best = Answer.empty();
        int n = 1;
        while (taken.size() < n) {
            run.phase("train-" + n);
            if (!take(source, n, taken, run)) {
                break;
            }
            Answer answer = forecast(task, learner.learn(pairs(taken)), range(taken));
            best = answer;
            if (!run.more(ask -> answer)) {
                break;
            }
            n = Math.min(2 * n, source.count());
        }
        return best;
    }

    private static boolean take(Trajectories source, int n, List<Series> taken, Run run) {
        while (taken.size() < n) {
            if (run.budget().left("instances").orElse(1) < 1) {
                return false;
            }
            taken.add(source.get(taken.size()));
            if (!run.more()) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of a state and the next, at most {@link #pairs}, evenly over all trajectories. */
    private List<Example> pairs(List<Series> taken) {
        int each = taken.get(0).length() - 1;
        long all = (long) each * taken.size();
        long wanted = Math.min(all, pairs);
        List<Example> chosen = new ArrayList<>();
        for (long k = 0; k < wanted; k++) {
            long p = k * all / wanted;
            Series series = taken.get((int) (p / each));
            int row = (int) (p % each);
            chosen.add(new Example(row(series, row), row(series, row + 1)));
        }
        return chosen;
    }

    private static double[] row(Series series, int i) {
        double[] row = new double[series.dimension()];
        for (int c = 0; c < row.length; c++) {
            row[c] = series.get(i, c);
        }
        return row;
    }

    /** The largest magnitude of all values. */
    private static double range(List<Series> taken) {
        double largest = 0;
        for (Series series : taken) {
            for (double value : series.values()) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    private static Answer forecast(RolloutTask task, Operator map, double range) {
        double[] state = task.start();
        double[] all = new double[task.rows() * state.length];
        for (int r = 0; r < task.rows(); r++) {
            double[] next = map.at(state);
            boolean inside = true;
            for (double value : next) {
                inside &= Math.abs(value) <= BEYOND * range;
            }
            state = inside ? next : state;
            System.arraycopy(state, 0, all, r * state.length, state.length);
        }
        return Answer.of(Facets.FORECAST, Series.of(task.step(), task.step(), state.length, all));
    }

    /**
     * Settings of the regressions.
     *
     * @param pairs most pairs of states to learn from; the cost grows with their cube
     */
    public record Settings(
            @Setting(def = "640", range = "8..4096", doc = "most pairs of states to learn from")
            int pairs) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("pairs", pairs, 8, 4096);
        }
    }
}
