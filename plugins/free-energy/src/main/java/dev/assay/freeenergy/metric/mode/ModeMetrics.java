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
                .version(2);
        registry.metric("mode-share-js", NoSettings.class, ModeDivergence::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Mode shares, Jensen–Shannon")
                .summary(
                        "Jensen–Shannon divergence of mode shares from the exact ones in bits, and χ². Floor: draws from "
                                + "exact shares.")
                .source("Lin 1991, doi:10.1109/18.61115")
                .version(1);
        registry.metric("mode-entropy", NoSettings.class, ModeEntropy::metric)
                .family(FAMILY)
                .unit("1")
                .higherIsBetter()
                .title("Entropy of mode coverage")
                .summary(
                        "−Σ p̂ log_M p̂ over M modes of equal shares: 0 with one mode, 1 with all alike. Ceiling: draws from "
                                + "exact shares.")
                .source("Blessing et al. 2024, doi:10.48550/arXiv.2406.07423")
                .version(1);
        registry.metric("mode-interpolation", NoSettings.class, ModeInterpolation::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Samples between modes")
                .summary("Share of samples outside the 99.9 % ellipsoid of every component, less that of exact samples "
                        + "(excess), and plain (share). Floor: one standard deviation of exact samples.")
                .source("Aithal et al. 2024, doi:10.48550/arXiv.2406.09358")
                .version(1);
    }
}
