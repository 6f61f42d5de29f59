package dev.assay.freeenergy.problem.posterior;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;

/** Registers Bayesian posteriors. */
public final class Posteriors {
    private Posteriors() {}

    /** Registers. */
    public static void register(Registry registry) {
        schools(registry);
        walks(registry);
        regressions(registry);
        dynamics(registry);
        fields(registry);
    }

    private static void schools(Registry registry) {
        registry.problem("eight-schools-ig", Density.class, NoSettings.class, EightSchools::inferenceGym)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Eight schools, ln τ ~ N(5, 1)")
                .summary("Eight normal means with a common mean μ and spread τ, centred, in (μ, ln τ, θ₁ … θ₈). "
                        + "The scales of τ and θ differ by an order of magnitude; everything is exact.")
                .source("Rubin 1981, doi:10.3102/10769986006004377; priors of the Inference Gym")
                .version(1);
        registry.problem(
                        "eight-schools-posteriordb",
                        Density.class,
                        EightSchools.Parameters.class,
                        EightSchools::posteriorDb)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Eight schools, τ ~ half-Cauchy")
                .summary("As eight-schools-ig with μ ~ N(0, 25) and τ ~ Cauchy⁺(0, 5), normalised. "
                        + "Centred, small τ makes a funnel; noncentred, it is nearly Gaussian.")
                .source("Rubin 1981, doi:10.3102/10769986006004377; priors of posteriordb")
                .version(1);
    }

    private static void walks(Registry registry) {
        registry.problem("brownian-ig-known-30", Density.class, NoSettings.class, BrownianMotion::known)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Brownian motion, known scales")
                .summary("A walk of 30 steps seen with noise but for its middle third; Gaussian, condition number 78.")
                .source("Sountsov et al. 2020, Inference Gym, github.com/tensorflow/probability")
                .version(1);
        registry.problem("brownian-ig-unknown-32", Density.class, NoSettings.class, BrownianMotion::unknown)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS)
                .title("Brownian motion, unknown scales")
                .summary(
                        "As brownian-ig-known-30 with both scales unknown, in (ln σᵢ, ln σₒ, loc₁ … loc₃₀). "
                                + "Small scales squeeze the walk: funnels. Moments by quadrature, better than those in circulation.")
                .source("Sountsov et al. 2020, Inference Gym, github.com/tensorflow/probability")
                .version(1);
    }

    private static void regressions(Registry registry) {
        registry.problem("logistic-synthetic", Density.class, NoSettings.class, LogisticRegression::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS)
                .title("Logistic regression, 1000 × 25")
                .summary("Synthetic data of the shape of the German credit data, prior N(0, I). Log-concave, nearly "
                        + "Gaussian, correlated: what every sampler should do well. Truth by reweighting, with errors.")
                .source("model of Hoffman and Gelman 2014, jmlr.org/papers/v15/hoffman14a.html, with prior N(0, I); "
                        + "data of our own from a stated seed")
                .version(1);
    }

    private static void dynamics(Registry registry) {
        registry.problem("lotka-volterra", Density.class, NoSettings.class, LotkaVolterra::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS)
                .title("Lotka–Volterra")
                .summary("Eight parameters of prey and predators seen with error, in logarithms; the gradient by the "
                        + "variations of the solver. Far starts cycle out of phase with the data.")
                .source(
                        "Carpenter 2018, mc-stan.org/users/documentation/case-studies; data of our own from a stated seed")
                .version(1);
        registry.problem("stochastic-volatility", Density.class, NoSettings.class, StochasticVolatility::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS)
                .title("Stochastic volatility, T = 100")
                .summary(
                        "A hidden autoregression of log-variances with its scales, not centred, d = 103: persistence and "
                                + "scale are tied to all states by the data.")
                .source("Kim, Shephard and Chib 1998, doi:10.1111/1467-937X.00050; data of our own from a stated seed")
                .version(1);
    }

    private static void fields(Registry registry) {
        registry.problem("lgcp-pines", Density.class, CoxPines.Parameters.class, CoxPines::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z)
                .title("Log-Gaussian Cox process, Finnish pines")
                .summary("The intensity of 126 saplings on n × n cells: 1600 or 1024 coordinates, log-concave. "
                        + "A gradient costs n⁴/2 to n⁴ products. Beware of the value 512.6 in circulation.")
                .source("Møller, Syversveen and Waagepetersen 1998, doi:10.1111/1467-9469.00115; setting of Arbel, "
                        + "Matthews and Doucet 2021, proceedings.mlr.press/v139/arbel21a.html")
                .version(1);
    }
}
