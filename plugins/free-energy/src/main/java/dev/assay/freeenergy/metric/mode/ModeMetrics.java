package dev.assay.freeenergy.metric.mode;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;

/** Registers the metrics of modes. */
public final class ModeMetrics {
    private static final String FAMILY = "free-energy";

    private ModeMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("mode-share-tv", NoSettings.class, ModeShares::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Mode shares, total variation")
                .summary("½ Σ |p̂ − p| over the modes, and the mass of missed modes. Floor: draws from exact shares.")
                .source("definition")
                .version(1);
    }
}
