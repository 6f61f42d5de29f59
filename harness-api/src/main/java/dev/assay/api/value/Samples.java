package dev.assay.api.value;

import dev.assay.api.Check;

/**
 * Samples of d coordinates: <em>chains</em> (ordered, equal length) or a <em>population</em> with log weights.
 * Statistics of convergence need chains; distances must use weights.
 *
 * @since 1.0
 */
public final class Samples {
    private final int chains;
    private final int length;
    private final int dimension;
    private final double[] values;
    private final double[] logWeights;
    private final int thinning;

    private Samples(int chains, int length, int dimension, double[] values, double[] logWeights, int thinning) {
        this.chains = chains;
        this.length = length;
        this.dimension = dimension;
        this.values = values;
        this.logWeights = logWeights;
        this.thinning = thinning;
    }

    /**
     * Chains of equal length.
     *
     * @param chains how many, ≥ 1
     * @param dimension coordinates a sample, ≥ 1
     * @param values chain after chain, sample after sample; length chains × length × dimension
     * @param thinning steps of the chain between two samples, ≥ 1
     * @return the samples
     */
    public static Samples chains(int chains, int dimension, double[] values, int thinning) {
        Check.positive("chains", chains);
        Check.positive("dimension", dimension);
        Check.positive("thinning", thinning);
        Check.that(
                values.length > 0 && values.length % (chains * dimension) == 0,
                "values must hold " + chains + " chains of equal length and dimension " + dimension + ", got length "
                        + values.length);
        int length = values.length / (chains * dimension);
        return new Samples(chains, length, dimension, values.clone(), null, thinning);
    }

    /**
     * A weighted population.
     *
     * @param dimension coordinates a sample, ≥ 1
     * @param values sample after sample
     * @param logWeights a log weight a sample, up to a common constant; −∞ for weight 0
     * @return the samples
     */
    public static Samples population(int dimension, double[] values, double[] logWeights) {
        Check.positive("dimension", dimension);
        Check.positive("logWeights.length", logWeights.length);
        Check.length("values", values, logWeights.length * dimension);
        return new Samples(1, logWeights.length, dimension, values.clone(), logWeights.clone(), 1);
    }

    /** {@return a population of equal weights} */
    public static Samples population(int dimension, double[] values) {
        return population(dimension, values, new double[values.length / dimension]);
    }

    /** {@return whether these are chains, not a population} */
    public boolean isChains() {
        return logWeights == null;
    }

    /** {@return the number of chains; 1 for a population} */
    public int chains() {
        return chains;
    }

    /** {@return samples a chain} */
    public int length() {
        return length;
    }

    /** {@return all samples: chains × length} */
    public int count() {
        return chains * length;
    }

    /** {@return coordinates a sample} */
    public int dimension() {
        return dimension;
    }

    /** {@return steps of the chain between two samples} */
    public int thinning() {
        return thinning;
    }

    /** {@return coordinate {@code c} of sample {@code i} of all, chain after chain} */
    public double get(int i, int c) {
        return values[i * dimension + c];
    }

    /** Copies sample {@code i} of all into {@code x}. */
    public void copy(int i, double[] x) {
        System.arraycopy(values, i * dimension, x, 0, dimension);
    }

    /** {@return all values: chain after chain, sample after sample; a copy} */
    public double[] values() {
        return values.clone();
    }

    /** {@return coordinate {@code c} of all samples, chain after chain; a copy} */
    public double[] coordinate(int c) {
        double[] column = new double[count()];
        for (int i = 0; i < column.length; i++) {
            column[i] = values[i * dimension + c];
        }
        return column;
    }

    /** {@return normalised weights, summing to 1; equal for chains} */
    public double[] weights() {
        double[] w = new double[count()];
        if (logWeights == null) {
            java.util.Arrays.fill(w, 1.0 / w.length);
            return w;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double l : logWeights) {
            max = Math.max(max, l);
        }
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.exp(logWeights[i] - max);
            sum += w[i];
        }
        for (int i = 0; i < w.length; i++) {
            w[i] /= sum;
        }
        return w;
    }

    /** {@return the log weights of a population; all 0 for chains; a copy} */
    public double[] logWeights() {
        return logWeights == null ? new double[count()] : logWeights.clone();
    }

    @Override
    public String toString() {
        return isChains() ? chains + " chains × " + length + " × " + dimension : length + " particles × " + dimension;
    }
}
