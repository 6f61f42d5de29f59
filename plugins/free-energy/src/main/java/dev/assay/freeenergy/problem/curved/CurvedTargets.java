package dev.assay.freeenergy.problem.curved;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MODES;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.problem.Pictures;
import dev.assay.freeenergy.problem.Pictures.Axis;

/** Registers funnels, bananas and rings. */
public final class CurvedTargets {
    private CurvedTargets() {}

    /** Registers. */
    public static void register(Registry registry) {
        funnels(registry);
        bananas(registry);
        registry.problem("rings-sde", Density.class, NoSettings.class, Rings::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Three rings")
                .summary(
                        "ln γ = −100 min (‖x‖ − c)² over the radii c = 1, 3, 5; ln Z = 2.304881 by quadrature. "
                                + "The rings are 0.07 thin with walls of 100 nats between them; along each the density is flat.")
                .source("Zhang and Chen 2022, doi:10.48550/arXiv.2111.15141; radii and stiffness of sde_sampler")
                .exhibit(
                        "Samples over the density",
                        SAMPLES,
                        (question, judging) ->
                                Pictures.slice(question, judging, new Axis(0, -5.5, 5.5), new Axis(1, -5.5, 5.5)))
                .version(1);
    }

    private static void funnels(Registry registry) {
        registry.problem("funnel-neal-3", Density.class, NealFunnel.Parameters.class, NealFunnel::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Neal's funnel, σ = 3")
                .summary("x₀ ~ N(0, 9), the others N(0, e^x₀) given x₀. Normalised: ln Z = 0. "
                        + "No step size fits both the neck and the mouth.")
                .source("Neal 2003, section 8, doi:10.1214/aos/1056562461")
                .exhibit(
                        "Samples over the marginal density",
                        SAMPLES,
                        (question, judging) -> Pictures.plane(
                                judging,
                                new Axis(0, -9, 9),
                                new Axis(1, -9, 9),
                                (x, y) -> NealFunnel.marginal(3, x, y)))
                .version(1);
        registry.problem("funnel-easy-1", Density.class, NealFunnel.Parameters.class, NealFunnel::easy)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Neal's funnel, σ = 1")
                .summary("x₀ ~ N(0, 1), the others N(0, e^x₀) given x₀. Normalised: ln Z = 0. "
                        + "The neck is e³ times narrower than the mouth: hard only for a fixed, large step.")
                .source("Zhang and Chen 2022, doi:10.48550/arXiv.2111.15141")
                .exhibit(
                        "Samples over the marginal density",
                        SAMPLES,
                        (question, judging) -> Pictures.plane(
                                judging,
                                new Axis(0, -4, 4),
                                new Axis(1, -6, 6),
                                (x, y) -> NealFunnel.marginal(1, x, y)))
                .version(1);
    }

    private static void bananas(Registry registry) {
        registry.problem("banana-ig", Density.class, Banana.Parameters.class, Banana::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Banana")
                .summary("x₀ ~ N(0, 100), x₁ ~ N(0.03 (x₀² − 100), 1) given x₀, the others standard normal. "
                        + "Normalised: ln Z = 0. A ridge one unit wide bends through a valley twenty long.")
                .source("Inference Gym, banana; Haario, Saksman and Tamminen 1999, doi:10.1007/s001800050022")
                .exhibit(
                        "Samples over the density",
                        SAMPLES,
                        (question, judging) ->
                                Pictures.slice(question, judging, new Axis(0, -30, 30), new Axis(1, -8, 25)))
                .version(1);
        registry.problem("rosenbrock-36", Density.class, RosenbrockPairs.Parameters.class, RosenbrockPairs::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Rosenbrock pairs")
                .summary(
                        "d/2 independent pairs x ~ N(1, 1), y ~ N(x², Q) given x; all x come before all y. "
                                + "Normalised: ln Z = 0. Curved ridges whose slope and stiffness change along them, many at once.")
                .source("sampler-benchmarks, Rosenbrock_36D; Robnik et al. 2025, doi:10.48550/arXiv.2503.01707")
                .exhibit(
                        "Samples over the density of the first pair",
                        SAMPLES,
                        (question, judging) -> Pictures.slice(
                                question, judging, new Axis(0, -3, 4), new Axis(question.dimension() / 2, -2, 15)))
                .version(1);
        registry.problem("rosenbrock-hybrid", Density.class, HybridRosenbrock.Parameters.class, HybridRosenbrock::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT)
                .title("Hybrid Rosenbrock")
                .summary("ln γ = −a (x₁ − μ)² − Σ b (xⱼᵢ − xⱼ,ᵢ₋₁²)²: blocks of squares of squares that share x₁. "
                        + "Heavy tails: a coordinate is the square of a square, and its ridge is thin everywhere.")
                .source("Pagani, Wiegand and Nadarajah 2022, doi:10.1111/sjos.12532")
                .exhibit("Samples beside exact ones", SAMPLES, (question, judging) -> Pictures.cloud(judging, 0, 1))
                .version(1);
    }
}
