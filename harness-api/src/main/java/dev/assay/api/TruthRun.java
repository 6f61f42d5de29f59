package dev.assay.api;

import java.util.function.Supplier;

/**
 * What a problem gets to open its truth with.
 *
 * @since 1.0
 */
public interface TruthRun extends Instance {
    /**
     * Computes once and keeps across processes, for this problem, version, parameters and instance.
     *
     * @param key names the array within the problem
     * @param compute computes it
     * @return the array, a copy
     */
    double[] kept(String key, Supplier<double[]> compute);

    /** {@return how many threads may be used} */
    int threads();
}
