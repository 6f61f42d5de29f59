package dev.assay.chaoticforecasting.forecast;

import java.util.random.RandomGenerator;

/**
 * A sparse random network of N leaky units.
 *
 * <pre>  r ← (1 − a) r + a tanh(W r + W_in z + b) </pre>
 *
 * <p>Each row of W has {@code degree} entries, normal, scaled so that the spectral radius is ρ. The radius is found by
 * {@link #growth}: 5 000 products with the sparse matrix, milliseconds, where an eigenvalue solver takes N³.
 *
 * @see <a href="https://doi.org/10.1126/science.1091277">Jaeger and Haas, Science 304 (2004) 78</a>
 */
final class Reservoir {
    private final int n;
    private final int degree;
    private final double leak;
    private final int[] columns;
    private final double[] weights;
    private final double[] bias;
    private double[] input = new double[0];
    private int dimension;
    private final double[] drive;

    /**
     * Draws the network.
     *
     * @param n units N
     * @param degree entries a row
     * @param radius spectral radius ρ
     * @param leak a in (0, 1]
     * @param biasScale b is uniform within ± this
     * @param random draws
     */
    Reservoir(int n, int degree, double radius, double leak, double biasScale, RandomGenerator random) {
        this.n = n;
        this.degree = Math.min(degree, n);
        this.leak = leak;
        columns = new int[n * this.degree];
        weights = new double[n * this.degree];
        bias = new double[n];
        drive = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = i * this.degree; k < (i + 1) * this.degree; k++) {
                columns[k] = random.nextInt(n);
                weights[k] = random.nextGaussian();
            }
            bias[i] = biasScale * (2 * random.nextDouble() - 1);
        }
        double factor = radius / growth(columns, weights, n, this.degree);
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= factor;
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

    /**
     * The spectral radius by Gelfand's formula: the growth of ‖Wᵏv‖ from k = 1 000 to 5 000, per product. Unlike power
     * iteration it does not mind that the largest eigenvalues of a random matrix are complex pairs of almost equal size:
     * their beat stays bounded, so its share falls as 1/k.
     *
     * @param columns column of each entry, {@code degree} a row
     * @param weights the entries
     * @param n rows
     * @param degree entries a row
     * @return ρ(W), to about 1e-3
     */
    static double growth(int[] columns, double[] weights, int n, int degree) {
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
                for (int e = i * degree; e < (i + 1) * degree; e++) {
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
            for (int e = i * degree; e < (i + 1) * degree; e++) {
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
