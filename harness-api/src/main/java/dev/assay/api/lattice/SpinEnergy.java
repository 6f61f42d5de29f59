package dev.assay.api.lattice;

/**
 * The energy of a whole configuration, for models that are not sums over pairs.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface SpinEnergy {
    /**
     * Evaluates.
     *
     * @param spins the configuration, ±1 a site; not changed
     * @return E, in units of J
     */
    double of(byte[] spins);
}
