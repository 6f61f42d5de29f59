package dev.assay.freeenergy.metric.distance;

import dev.assay.api.Registry;

/** Registers the distances between samples and target. */
public final class DistanceMetrics {
    private static final String FAMILY = "free-energy";

    private DistanceMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("sliced-w2", SlicedW2.Settings.class, SlicedW2::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Sliced W₂")
                .summary("Mean over directions of the 2-Wasserstein distance to exact samples. "
                        + "Floor: between two exact samples of the same size, of a population's effective size.")
                .source("Bonneel et al. 2015, doi:10.1007/s10851-014-0506-3")
                .version(2);
        registry.metric("exact-w2", ExactW2.Settings.class, ExactW2::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("W₂")
                .summary(
                        "2-Wasserstein distance to as many exact samples by the best assignment, at the last snapshot. "
                                + "Floor: between two exact samples of the same size; it is large, read the score against it.")
                .source("Jonker and Volgenant 1987, doi:10.1007/BF02278710")
                .version(1);
    }
}
