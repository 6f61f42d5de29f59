package dev.assay.numerics.statistics;

/**
 * The energy distance between two weighted samples, unbiased: zero in expectation when both come from one distribution, so
 * it may be negative.
 *
 * <pre>  2 Σᵢⱼ wᵢvⱼ ‖xᵢ − yⱼ‖ − Σᵢ≠ⱼ wᵢwⱼ ‖xᵢ − xⱼ‖ / (1 − Σw²) − Σᵢ≠ⱼ vᵢvⱼ ‖yᵢ − yⱼ‖ / (1 − Σv²) </pre>
 *
 * <p>No scale to choose. On a line it is 2 ∫ (F − G)² dx. Cost: n² d.
 *
 * @see <a href="https://doi.org/10.1016/j.jspi.2013.03.018">Székely and Rizzo, J. Stat. Plan. Inference 143 (2013) 1249</a>
 */
public final class EnergyDistance {
    private EnergyDistance() {}

    /**
     * The distance.
     *
     * @param x points, point after point
     * @param w their weights, summing to 1
     * @param y points
     * @param v their weights, summing to 1
     * @param d dimension
     * @return the distance, of the dimension of a length; NaN where one side has no two different points of weight
     */
    public static double of(double[] x, double[] w, double[] y, double[] v, int d) {
        PairSums.check(x, w, d);
        PairSums.check(y, v, d);
        double xx = PairSums.within(x, w, d, EnergyDistance::roots) / PairSums.pairs(w);
        double yy = PairSums.within(y, v, d, EnergyDistance::roots) / PairSums.pairs(v);
        return 2 * PairSums.between(x, w, y, v, d, EnergyDistance::roots) - xx - yy;
    }

    private static void roots(double[] r, int from, int to) {
        for (int j = from; j < to; j++) {
            r[j] = Math.sqrt(r[j]);
        }
    }
}
