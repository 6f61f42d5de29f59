package dev.assay.api.lattice;

/**
 * The change of energy when one spin flips: the metered view for simple methods.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface LocalEnergy {
    /**
     * Evaluates.
     *
     * @param spins the configuration, ±1 a site; not changed
     * @param site the site
     * @return E(flipped) − E(spins), in units of J
     */
    double change(byte[] spins, int site);
}
