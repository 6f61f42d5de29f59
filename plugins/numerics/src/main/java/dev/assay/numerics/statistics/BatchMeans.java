package dev.assay.numerics.statistics;

/**
 * Mean of a correlated series with a standard error, by repeated pairing, in constant memory.
 *
 * <pre>  level k holds means of 2ᵏ values;   σₖ² = variance of those / their number
 *   error = largest σₖ among levels with at least 32 means </pre>
 *
 * <p>Taking the largest is careful: once a block is longer than the correlation, σₖ is flat but for noise.
 *
 * @see <a href="https://doi.org/10.1063/1.457480">Flyvbjerg and Petersen, J. Chem. Phys. 91 (1989) 461</a>
 */
public final class BatchMeans {
    private static final int LEVELS = 62;
    private static final int FEWEST = 32;

    private final long[] count = new long[LEVELS];
    private final double[] mean = new double[LEVELS];
    private final double[] squares = new double[LEVELS];
    private final double[] waiting = new double[LEVELS];

    /** Makes an empty series. */
    public BatchMeans() {}

    /** Takes the next value. */
    public void add(double value) {
        double x = value;
        for (int k = 0; k < LEVELS; k++) {
            long n = ++count[k];
            double delta = x - mean[k];
            mean[k] += delta / n;
            squares[k] += delta * (x - mean[k]);
            if ((n & 1) == 1) {
                waiting[k] = x;
                return;
            }
            x = 0.5 * (waiting[k] + x);
        }
    }

    /** {@return how many values came} */
    public long count() {
        return count[0];
    }

    /** {@return the mean, NaN of nothing} */
    public double mean() {
        return count[0] == 0 ? Double.NaN : mean[0];
    }

    /** {@return the standard error of the mean, NaN of fewer than 32 values} */
    public double error() {
        double largest = Double.NaN;
        for (int k = 0; k < LEVELS && count[k] >= FEWEST; k++) {
            double error = Math.sqrt(squares[k] / ((count[k] - 1.0) * count[k]));
            largest = Double.isNaN(largest) ? error : Math.max(largest, error);
        }
        return largest;
    }
}
