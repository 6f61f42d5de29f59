package dev.assay.freeenergy.metric.moment;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;

/** Registers the metrics of moments. */
public final class MomentMetrics {
    private static final String FAMILY = "free-energy";

    private MomentMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("b2", NoSettings.class, SquaredBias::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Standardised squared bias b²")
                .summary("(mean f − E f)² / Var f of f = x² and x, largest and average over coordinates. "
                        + "Floor: exact samples of the same number, of a population's effective size.")
                .source("Robnik et al. 2022, doi:10.48550/arXiv.2212.08549")
                .version(2);
    }
}
