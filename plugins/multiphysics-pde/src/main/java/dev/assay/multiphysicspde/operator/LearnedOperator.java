package dev.assay.multiphysicspde.operator;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Run;
import dev.assay.api.operator.Example;
import dev.assay.api.operator.Examples;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.value.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns from 8, 16, 32, … examples and predicts all instances after each: a curve of error against data and time. The
 * examples are taken once and kept.
 */
public final class LearnedOperator implements Method<OperatorTask> {
    private static final int FIRST = 8;

    private final Learner learner;

    private LearnedOperator(Learner learner) {
        this.learner = learner;
    }

    /** The mean of the outputs. */
    public static LearnedOperator mean(NoSettings none) {
        return new LearnedOperator(MeanField::learn);
    }

    /** The nearest example. */
    public static LearnedOperator nearest(NoSettings none) {
        return new LearnedOperator(NearestNeighbour::learn);
    }

    /** Linear regression on proper modes. */
    public static LearnedOperator linear(NoSettings none) {
        return new LearnedOperator(ProperRegression::linear);
    }

    /** Kernel regression on proper modes. */
    public static LearnedOperator kernel(NoSettings none) {
        return new LearnedOperator(ProperRegression::gaussian);
    }

    @Override
    public Answer solve(OperatorTask task, Run run) {
        Examples source = task.need(OperatorTask.EXAMPLES);
        List<Example> examples = new ArrayList<>();
        Answer best = Answer.empty();
        int n = Math.min(FIRST, source.count());
        while (examples.size() < n) {
            run.phase("train-" + n);
            if (!take(source, n, examples, run)) {
                break;
            }
            Answer answer = predict(task, learner.learn(examples));
            best = answer;
            if (!run.more(ask -> answer)) {
                break;
            }
            n = Math.min(2 * n, source.count());
        }
        return best;
    }

    private static boolean take(Examples source, int n, List<Example> examples, Run run) {
        while (examples.size() < n) {
            if (run.budget().left("instances").orElse(1) < 1) {
                return false;
            }
            examples.add(source.get(examples.size()));
            if (!run.more()) {
                return false;
            }
        }
        return true;
    }

    private static Answer predict(OperatorTask task, Operator operator) {
        int places = task.places().count();
        int fields = task.unknowns().size();
        double[][] all = new double[fields][task.tests() * places];
        for (int j = 0; j < task.tests(); j++) {
            double[] output = operator.at(task.test(j));
            for (int f = 0; f < fields; f++) {
                System.arraycopy(output, f * places, all[f], j * places, places);
            }
        }
        Answer answer = Answer.empty();
        for (int f = 0; f < fields; f++) {
            answer = answer.and(Facets.FIELD.named(task.unknowns().get(f).name()), Field.of(all[f]));
        }
        return answer;
    }
}
