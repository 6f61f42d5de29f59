package dev.assay.multiphysicspde.operator;

import dev.assay.api.operator.Example;
import dev.assay.numerics.regression.DualRidge;
import java.util.List;

/**
 * Regression of the {@link ProperModes} of the outputs on the inputs, linear or with a Gaussian kernel
 * k(x, x′) = exp(−|x − x′|² / 2ℓ²). The ridge, and ℓ as a multiple of the median distance, are those whose left-out
 * predictions of the training examples are best: no test is looked at. O(n² (p + q) + n³) for each ℓ.
 *
 * @see <a href="https://doi.org/10.1016/j.jcp.2023.112549">Batlle et al. 2024: kernel methods are competitive for operator learning</a>
 */
final class ProperRegression {
    private static final double[] LENGTHS = {0.5, 1, 2, 4, 8, 16};
    private static final double LOST = 1e-8;

    private ProperRegression() {}

    /** Learns with the linear kernel. */
    static Operator linear(List<Example> examples) {
        Data data = new Data(examples);
        Fit fit = fit(data.products.clone(), data);
        return input -> {
            double[] row = Kernels.minus(input, data.mean);
            double[] kernel = new double[data.n];
            for (int i = 0; i < data.n; i++) {
                kernel[i] = Kernels.dot(row, data.inputs[i]);
            }
            return data.modes.compose(fit.at(kernel));
        };
    }

    /** Learns with the Gaussian kernel. */
    static Operator gaussian(List<Example> examples) {
        Data data = new Data(examples);
        double[] squares = Kernels.squares(data.products, data.n);
        double median = Kernels.median(squares, data.n);
        Fit best = null;
        double width = 1;
        for (double length : LENGTHS) {
            double scale = 2 * length * length * median;
            double[] kernel = new double[squares.length];
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] = StrictMath.exp(-squares[i] / scale);
            }
            Fit fit = fit(kernel, data);
            if (best == null || fit.error < best.error) {
                best = fit;
                width = scale;
            }
        }
        Fit chosen = best;
        double scale = width;
        return input -> {
            double[] row = Kernels.minus(input, data.mean);
            double[] kernel = new double[data.n];
            for (int i = 0; i < data.n; i++) {
                kernel[i] = StrictMath.exp(-Kernels.square(row, data.inputs[i]) / scale);
            }
            return data.modes.compose(chosen.at(kernel));
        };
    }

    /** The ridge from 10⁻¹² to 10 times the largest eigenvalue with the least left-out error. */
    private static Fit fit(double[] kernel, Data data) {
        DualRidge ridge = new DualRidge(kernel, data.n, data.modes.coefficients(), data.modes.count);
        double best = Double.POSITIVE_INFINITY;
        double chosen = 1;
        for (int power = -12; power <= 1; power++) {
            double lambda = ridge.largest() * StrictMath.pow(10, power);
            double error = lambda > 0 ? ridge.leftOut(lambda) : Double.POSITIVE_INFINITY;
            if (error < best) {
                best = error;
                chosen = lambda;
            }
        }
        return new Fit(ridge.coefficients(chosen), data.n, data.modes.count, best);
    }

    /** Weights α of the examples for every mode, and the left-out error that they had. */
    private record Fit(double[] alpha, int n, int modes, double error) {
        double[] at(double[] kernel) {
            double[] c = new double[modes];
            for (int i = 0; i < n; i++) {
                for (int r = 0; r < modes; r++) {
                    c[r] += kernel[i] * alpha[i * modes + r];
                }
            }
            return c;
        }
    }

    /** Centred inputs, their products, and the modes of the outputs. */
    private static final class Data {
        final int n;
        final double[] mean;
        final double[][] inputs;
        final double[] products;
        final ProperModes modes;

        Data(List<Example> examples) {
            n = examples.size();
            double[][] in = examples.stream().map(Example::input).toArray(double[][]::new);
            mean = Kernels.mean(in);
            inputs = new double[n][];
            for (int i = 0; i < n; i++) {
                inputs[i] = Kernels.minus(in[i], mean);
            }
            products = Kernels.products(inputs);
            modes = new ProperModes(examples.stream().map(Example::output).toArray(double[][]::new), LOST);
        }
    }
}
