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
        registry.metric("mmd", Mmd.Settings.class, Mmd::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("MMD²")
                .summary(
                        "Unbiased squared maximum mean discrepancy to exact samples, at the last snapshot; Gaussian kernel "
                                + "of the target's median distance. About 0 for perfect samples, of either sign. Floor: root "
                                + "mean square between exact samples.")
                .source("Gretton et al. 2012, J. Mach. Learn. Res. 13, 723")
                .version(1);
        registry.metric("energy-distance", EnergyToExact.Settings.class, EnergyToExact::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("Energy distance")
                .summary(
                        "2 E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖ to exact samples, unbiased, at the last snapshot. About 0 for "
                                + "perfect samples, of either sign. Floor: root mean square between exact samples.")
                .source("Székely and Rizzo 2013, doi:10.1016/j.jspi.2013.03.018")
                .version(1);
        registry.metric("ksd", Ksd.Settings.class, Ksd::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("Kernel Stein discrepancy, squared")
                .summary(
                        "Unbiased, inverse multiquadric kernel, from the target's gradient alone, at the last snapshot. "
                                + "Blind to missing modes. Floor: root mean square of exact samples, where they can be drawn.")
                .source("Gorham and Mackey 2017, doi:10.48550/arXiv.1703.01717")
                .version(1);
        registry.metric("sinkhorn-divergence", SinkhornDivergence.Settings.class, SinkhornDivergence::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("Sinkhorn divergence")
                .summary(
                        "Debiased entropic transport to exact samples, a squared length, at the last snapshot; ε is 0.05 of "
                                + "the target's mean squared distance. Floor: between two exact samples of the same size.")
                .source("Feydy et al. 2019, doi:10.48550/arXiv.1810.08278")
                .version(1);
        registry.metric(
                        "nn-ratio-divergence",
                        NeighbourRatioDivergence.Settings.class,
                        NeighbourRatioDivergence::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("Rényi divergence by neighbours")
                .summary(
                        "Rényi divergence of order ½ from exact samples by nearest-neighbour ratios, at the last snapshot. "
                                + "Floor: between two exact samples of the same size, the estimator's own error.")
                .source("Noshad et al. 2017, doi:10.48550/arXiv.1702.05222")
                .version(1);
        registry.metric("energy-w2", EnergyW2.Settings.class, EnergyW2::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .atTheEndOnly()
                .title("W₂ of energies")
                .summary("2-Wasserstein distance between −ln γ of the samples and of exact ones, at the last snapshot; "
                        + "unchanged by symmetries. Floor: between two exact samples of the same size.")
                .source("Akhound-Sadegh et al. 2024, doi:10.48550/arXiv.2402.06121")
                .version(1);
    }
}
