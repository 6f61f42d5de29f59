package dev.assay.freeenergy.method.population;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;

/** Registers the methods of this room. */
public final class PopulationMethods {
    private PopulationMethods() {}

    /** Registers them. */
    public static void register(Registry registry) {
        annealers(registry);
    }

    private static void annealers(Registry registry) {
        registry.method("smc", Density.class, SequentialMonteCarlo.Settings.class, SequentialMonteCarlo::new)
                .needs(GRADIENT, BASE)
                .gives(SAMPLES, LOG_Z)
                .title("Sequential Monte Carlo")
                .summary("Particles from base to target through levels placed by conditional ESS, moved by HMC or a "
                        + "random walk; independent rounds of growing size share the budget.")
                .source("Del Moral, Doucet and Jasra 2006, doi:10.1111/j.1467-9868.2006.00553.x")
                .version(1);
    }
}
