package dev.assay.freeenergy.metric.chain;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;

/** Registers the metrics of chains. */
public final class ChainMetrics {
    private static final String FAMILY = "free-energy";
    private static final String SOURCE = "Vehtari et al. 2021, doi:10.1214/20-BA1221";

    private ChainMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("ess-per-gradient", NoSettings.class, EssPerGradient::metric)
                .family(FAMILY)
                .unit("1")
                .higherIsBetter()
                .title("ESS a gradient")
                .summary(
                        "Least rank-normalised split bulk ESS over coordinates, and least tail ESS, over gradients plus "
                                + "densities, warm-up included. Blind to modes that no chain has seen.")
                .source(SOURCE)
                .version(2);
        registry.metric("ess", NoSettings.class, Ess::metric)
                .family(FAMILY)
                .unit("1")
                .higherIsBetter()
                .title("Effective sample size")
                .summary(
                        "Least rank-normalised split bulk ESS over coordinates, and least tail ESS, of the samples kept. "
                                + "Blind to modes that no chain has seen.")
                .source(SOURCE)
                .version(1);
        registry.metric("r-hat", NoSettings.class, RHat::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("R̂")
                .summary(
                        "Rank-normalised split R̂, the larger of bulk and folded, largest over coordinates; 1.01 is the "
                                + "usual limit. Blind to modes that no chain has seen.")
                .source(SOURCE)
                .version(1);
    }
}
