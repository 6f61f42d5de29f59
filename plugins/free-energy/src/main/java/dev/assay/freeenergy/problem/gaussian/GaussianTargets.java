package dev.assay.freeenergy.problem.gaussian;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.problem.Pictures;

/** Registers the Gaussians. */
public final class GaussianTargets {
    private GaussianTargets() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.problem("gauss-std", Density.class, StandardGaussian.Parameters.class, StandardGaussian::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Standard Gaussian")
                .summary(
                        "ln γ = −½ ‖x‖² in d dimensions; everything is known. Nothing makes it hard: it is for contracts "
                                + "and the tutorial.")
                .source("textbook")
                .exhibit("Samples over the density", SAMPLES, Pictures::slice)
                .version(1);
        registry.problem("gauss-icg-log", Density.class, LogSpacedGaussian.Parameters.class, LogSpacedGaussian::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Ill-conditioned Gaussian")
                .summary("ln γ = −½ Σ xᵢ²/λᵢ, variances spaced evenly in their logarithm from 1/√κ to √κ. "
                        + "Without a metric a trajectory across the widest coordinate takes √κ steps of the narrowest.")
                .source("Robnik et al. 2022, doi:10.48550/arXiv.2212.08549; unrotated")
                .exhibit(
                        "Samples over the density, narrowest and widest coordinate",
                        SAMPLES,
                        (question, judging) -> Pictures.slice(
                                question,
                                judging,
                                Pictures.axis(judging, 0),
                                Pictures.axis(judging, question.dimension() - 1)))
                .version(1);
        registry.problem(
                        "gauss-corr",
                        Density.class,
                        EquicorrelatedGaussian.Parameters.class,
                        EquicorrelatedGaussian::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Equicorrelated Gaussian")
                .summary("Unit normals, any two with correlation ρ: one variance 1 + (d−1)ρ along the diagonal, "
                        + "1 − ρ across. No diagonal metric helps.")
                .source("textbook; Muirhead 1982, doi:10.1002/9780470316559")
                .exhibit("Samples beside exact ones", SAMPLES, (question, judging) -> Pictures.cloud(judging, 0, 1))
                .version(1);
        registry.problem(
                        "gauss-ar1",
                        Density.class,
                        AutoregressiveGaussian.Parameters.class,
                        AutoregressiveGaussian::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Autoregressive Gaussian")
                .summary("A stationary autoregression of order one, Cov(xᵢ, xⱼ) = ρ^|i−j|, tridiagonal precision. "
                        + "Information travels from neighbour to neighbour: single coordinates move slowly.")
                .source("textbook; Rue and Held 2005, doi:10.1201/9780203492024")
                .exhibit("Samples beside exact ones", SAMPLES, (question, judging) -> Pictures.cloud(judging, 0, 1))
                .version(1);
    }
}
