package dev.assay.multiphysicspde.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.operator.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What each learner must find where the truth lies within its reach. */
class LearnersTest {
    private static final int INPUT = 6;
    private final Random random = new Random(8);

    @Test
    void theMeanIsTheMean() {
        Operator mean = MeanField.learn(List.of(example(1, 2), example(3, 6)));
        assertThat(mean.at(new double[] {9})).containsExactly(2, 4);
    }

    @Test
    void theNearestExampleAnswersForItself() {
        List<Example> examples = examples(20, this::linear);
        Operator nearest = NearestNeighbour.learn(examples);
        for (Example example : examples) {
            assertThat(nearest.at(example.input())).isEqualTo(example.output());
        }
    }

    @Test
    void ridgeFindsALinearOperator() {
        Operator found = ProperRegression.linear(examples(20, this::linear));
        assertThat(error(found, this::linear)).isLessThan(1e-8);
    }

    @Test
    void ridgeStandsMoreInputsThanExamplesAndConstantOutputs() {
        Operator few = ProperRegression.linear(examples(3, this::linear));
        assertThat(error(few, this::linear)).isLessThan(1.2);
        Operator constant = ProperRegression.linear(examples(8, x -> new double[] {7, 7, 7}));
        assertThat(constant.at(new double[INPUT])).containsExactly(new double[] {7, 7, 7}, within(1e-12));
    }

    @Test
    void theKernelFindsACurvedOperatorThatNoLinearOneFollows() {
        List<Example> examples = examples(200, this::curved);
        double straight = error(ProperRegression.linear(examples), this::curved);
        double kernel = error(ProperRegression.gaussian(examples), this::curved);
        assertThat(straight).isGreaterThan(0.9);
        assertThat(kernel).isLessThan(0.05);
    }

    @Test
    void modesHoldTheRowsTheyWereMadeOf() {
        double[][] rows = new double[7][40];
        for (double[] row : rows) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            for (int k = 0; k < row.length; k++) {
                row[k] = 3 + a * Math.sin(0.1 * k) + b * Math.cos(0.2 * k);
            }
        }
        ProperModes modes = new ProperModes(rows, 1e-12);
        assertThat(modes.count).isEqualTo(2);
        for (int i = 0; i < rows.length; i++) {
            double[] c = {modes.coefficients()[2 * i], modes.coefficients()[2 * i + 1]};
            assertThat(modes.compose(c)).containsExactly(rows[i], within(1e-6));
        }
    }

    private double[] linear(double[] x) {
        return new double[] {x[0] - 2 * x[1], 1 + x[2], x[3] + x[4] + 0.5 * x[5], -x[0]};
    }

    private double[] curved(double[] x) {
        return new double[] {x[0] * x[1], x[2] * x[2] - 1};
    }

    private static Example example(double... output) {
        return new Example(new double[] {output[0]}, output);
    }

    private List<Example> examples(int n, Operator truth) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] x = random.doubles(INPUT, -1.5, 1.5).toArray();
            examples.add(new Example(x, truth.at(x)));
        }
        return examples;
    }

    /** Root mean square error on fresh inputs over the deviation of the truth. */
    private double error(Operator found, Operator truth) {
        double error = 0;
        double size = 0;
        double[] mean = MeanField.learn(examples(500, truth)).at(new double[INPUT]);
        for (Example example : examples(100, truth)) {
            error += Kernels.square(found.at(example.input()), example.output());
            size += Kernels.square(mean, example.output());
        }
        return Math.sqrt(error / size);
    }
}
