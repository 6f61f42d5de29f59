package dev.assay.freeenergy.metric.lattice;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;

/** Registers the metrics of lattices. */
public final class LatticeMetrics {
    private static final String FAMILY = "free-energy";

    private LatticeMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("energy-error", NoSettings.class, EnergyError::metric)
                .family(FAMILY)
                .unit("J")
                .lowerIsBetter()
                .title("Error of the energy a site")
                .summary("|E/N − exact| in J, and in the method's own standard errors (sigmas).")
                .source("definition")
                .version(1);
    }
}
