package dev.assay.chaoticforecasting.forecast;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A sparse random network of N leaky units.
 *
 * <pre>  r ← (1 − a) r + a tanh(W r + W_in z + b) </pre>
 *
 * <p>The entries of W are normal, scaled so that the spectral radius is ρ. The radius is found by {@link #growth}: 5 000
 * products with the sparse matrix, milliseconds, where an eigenvalue solver takes N³.
 *
 * @see <a href="https://doi.org/10.1126/science.1091277">Jaeger and Haas, Science 304 (2004) 78</a>
 */
final class Reservoir {
    private final int n;
    private final double leak;
    private final int[] starts;
    private final int[] columns;
    private final double[] weights;
    private final double[] bias;
    private final double[] drive;
    private double[] input = new double[0];
    private int dimension;

    private Reservoir(double leak, int[] starts, int[] columns, double[] weights, double radius, double[] bias) {
        n = bias.length;
        this.leak = leak;
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
        this.bias = bias;
        drive = new double[n];
        double factor = radius / growth(starts, columns, weights);
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= factor;
        }
    }

    /**
     * Draws a network of the same number of entries in each row.
     *
     * @param n units N
     * @param degree entries a row; two may fall on the same column
     * @param radius spectral radius ρ
     * @param leak a in (0, 1]
     * @param biasScale b is uniform within ± this
     * @param random draws
     */
    static Reservoir regular(int n, int degree, double radius, double leak, double biasScale, RandomGenerator random) {
        int row = Math.min(degree, n);
        int[] starts = new int[n + 1];
        int[] columns = new int[n * row];
        double[] weights = new double[n * row];
        double[] bias = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = i * row; k < (i + 1) * row; k++) {
                columns[k] = random.nextInt(n);
                weights[k] = random.nextGaussian();
            }
            starts[i + 1] = (i + 1) * row;
            bias[i] = biasScale * (2 * random.nextDouble() - 1);
        }
        return new Reservoir(leak, starts, columns, weights, radius, bias);
    }

    /**
     * Draws a network whose entries are there or not by chance, W with probability {@code connectivity}; each bias is 0, or
     * with probability {@code biasConnectivity} ±1, either equally likely.
     *
     * @param n units N
     * @param connectivity share of the N² entries
     * @param radius spectral radius ρ
     * @param leak a &gt; 0
     * @param biasConnectivity share of units with a bias
     * @param random draws
     */
    static Reservoir sparse(
            int n, double connectivity, double radius, double leak, double biasConnectivity, RandomGenerator random) {
        int[] starts = new int[n + 1];
        int[] columns = new int[n * n];
        double[] weights = new double[n * n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (random.nextDouble() < connectivity) {
                    columns[at] = j;
                    weights[at++] = random.nextGaussian();
                }
            }
            starts[i + 1] = at;
        }
        double[] bias = new double[n];
        signs(bias, 1, biasConnectivity, random);
        return new Reservoir(leak, starts, Arrays.copyOf(columns, at), Arrays.copyOf(weights, at), radius, bias);
    }

    private static void signs(double[] values, double scale, double share, RandomGenerator random) {
        for (int i = 0; i < values.length; i++) {
            double u = random.nextDouble();
            values[i] = u < 0.5 * share ? scale : u < share ? -scale : 0;
        }
    }

    /** Draws the input weights, uniform within ± {@code scale}, for series of {@code d} coordinates. */
    void connect(int d, double scale, RandomGenerator random) {
        dimension = d;
        input = new double[n * d];
        for (int i = 0; i < input.length; i++) {
            input[i] = scale * (2 * random.nextDouble() - 1);
        }
    }

    /** Draws the input weights: 0, or with probability {@code share} ± {@code scale}, for series of {@code d} coordinates. */
    void connectSparsely(int d, double scale, double share, RandomGenerator random) {
        dimension = d;
        input = new double[n * d];
        signs(input, scale, share, random);
    }

    /**
     * The spectral radius by Gelfand's formula: the growth of ‖Wᵏv‖ from k = 1 000 to 5 000, per product. Unlike power
     * iteration it does not mind that the largest eigenvalues of a random matrix are complex pairs of almost equal size:
     * their beat stays bounded, so its share falls as 1/k.
     *
     * @param starts where each of the n rows begins, and the end of the last, length n + 1
     * @param columns column of each entry
     * @param weights the entries
     * @return ρ(W), to about 1e-3
     */
    static double growth(int[] starts, int[] columns, double[] weights) {
        int n = starts.length - 1;
        double[] v = new double[n];
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = 1 + 0.5 * StrictMath.sin(i + 1.0);
        }
        double log = 0;
        for (int k = 0; k < 5000; k++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double s = 0;
                for (int e = starts[i]; e < starts[i + 1]; e++) {
                    s += weights[e] * v[columns[e]];
                }
                w[i] = s;
                sum += s * s;
            }
            double norm = Math.sqrt(sum);
            if (!(norm > 0)) {
                throw new ArithmeticException("the network is nilpotent: its spectral radius is 0");
            }
            for (int i = 0; i < n; i++) {
                v[i] = w[i] / norm;
            }
            if (k >= 1000) {
                log += StrictMath.log(norm);
            }
        }
        return StrictMath.exp(log / 4000);
    }

    /**
     * One step, in place.
     *
     * @param r state, length N; overwritten
     * @param z input, length d
     */
    void step(double[] r, double[] z) {
        for (int i = 0; i < n; i++) {
            double s = bias[i];
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                s += weights[e] * r[columns[e]];
            }
            for (int c = 0; c < dimension; c++) {
                s += input[i * dimension + c] * z[c];
            }
            drive[i] = s;
        }
        for (int i = 0; i < n; i++) {
            r[i] = (1 - leak) * r[i] + leak * StrictMath.tanh(drive[i]);
        }
    }

    /** {@return N} */
    int units() {
        return n;
    }
}
