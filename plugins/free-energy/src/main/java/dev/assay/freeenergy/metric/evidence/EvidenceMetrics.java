package dev.assay.freeenergy.metric.evidence;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;

/** Registers the metrics of ln Z and of the weights behind it. */
public final class EvidenceMetrics {
    private static final String FAMILY = "free-energy";

    private EvidenceMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("log-z-error", NoSettings.class, LogZError::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Error of ln Z")
                .summary(
                        "|ln Ẑ − ln Z|, the same with its sign, and in standard errors (z) where the method states one.")
                .source("definition")
                .version(2);
        registry.metric("delta-f-error", NoSettings.class, DeltaFError::metric)
                .family(FAMILY)
                .unit("kT")
                .lowerIsBetter()
                .title("Error of a free-energy difference")
                .summary("|ΔF̂ − ΔF|, the same with its sign, and in standard errors (z) where the method states one.")
                .source("definition")
                .version(1);
        registry.metric("delta-f", NoSettings.class, DeltaF::metric)
                .family(FAMILY)
                .unit("kT")
                .title("Free-energy difference")
                .summary("ΔF̂ as the method gives it, and the error that it states; no truth is needed.")
                .source("definition")
                .version(1);
        registry.metric("importance-ess", NoSettings.class, ImportanceEss::metric)
                .family(FAMILY)
                .unit("1")
                .higherIsBetter()
                .title("Importance ESS")
                .summary(
                        "(Σ w)² / (N Σ w²) of a weighted population. Blind to modes that no particle has reached, and 1 "
                                + "just after resampling.")
                .source("Kong, Liu and Wong 1994, doi:10.1080/01621459.1994.10476469")
                .version(1);
    }
}
