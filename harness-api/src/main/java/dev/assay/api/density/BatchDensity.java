package dev.assay.api.density;

/**
 * ln γ of many points in one call; counts one density a row and is refused as a whole at the limit.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface BatchDensity {
    /**
     * Evaluates.
     *
     * @param n how many points
     * @param x the points, one after the other, length ≥ n · d; not changed
     * @param logDensity overwritten with ln γ of each, length ≥ n
     */
    void at(int n, double[] x, double[] logDensity);
}
