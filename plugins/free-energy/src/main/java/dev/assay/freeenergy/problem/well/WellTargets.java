package dev.assay.freeenergy.problem.well;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MODES;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Registry;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.problem.Pictures;
import dev.assay.freeenergy.problem.Pictures.Axis;

/** Registers the wells. */
public final class WellTargets {
    private WellTargets() {}

    /** Registers. */
    public static void register(Registry registry) {
        registry.problem("manywell-fab-32", Density.class, ManyWell.Parameters.class, ManyWell::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Many wells")
                .summary(
                        "d/2 independent double wells, ln γ = −u⁴ + 6u² + ½u − ½v² each; modes are grouped by the number "
                                + "of left wells. 2^(d/2) modes of unequal weight, none of which a local move can leave.")
                .source("Midgley et al. 2022, doi:10.48550/arXiv.2208.01893; well of Noé et al. 2019")
                .exhibit(
                        "Samples over the density of the first well",
                        SAMPLES,
                        (question, judging) ->
                                Pictures.slice(question, judging, new Axis(0, -3, 3), new Axis(1, -3, 3)))
                .version(1);
        registry.problem("multiwell-sde", Density.class, MultiWell.Parameters.class, MultiWell::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Symmetric wells")
                .summary("ln γ = −Σ (xᵢ² − δ)² over m coordinates, standard normals in the others. "
                        + "2ᵐ equal modes behind walls of δ² nats.")
                .source("sde_sampler, double well; Berner, Richter and Ullrich 2024, doi:10.48550/arXiv.2211.01364")
                .exhibit("Samples over the density", SAMPLES, Pictures::slice)
                .version(1);
        registry.problem("dw2-snf", Density.class, TiltedWell.Parameters.class, TiltedWell::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES, FREE_ENERGY_DIFFERENCE)
                .title("Tilted double well")
                .summary(
                        "ln γ = −a x₁ − b x₁² − c x₁⁴ − ½ x₂²; the truth's ΔF is right minus left of x₁ = 0, −1.690631. "
                                + "Two unequal wells behind a wall of 8 and 10 nats: the ratio needs many crossings.")
                .source("Wu, Köhler and Noé 2020, doi:10.48550/arXiv.2002.06707")
                .exhibit("Samples over the density", SAMPLES, Pictures::slice)
                .version(1);
        registry.problem("mueller-brown", Density.class, MuellerBrown.Parameters.class, MuellerBrown::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .title("Müller–Brown")
                .summary("ln γ = −β V of the Müller–Brown potential on the whole plane, whose mass lies in "
                        + "[−5.5, 3.5] × [−3.5, 5.5]. Three bent basins whose passes are narrow and lie off the straight "
                        + "line between them.")
                .source("Müller and Brown 1979, doi:10.1007/BF00547608")
                .exhibit(
                        "Samples over the density",
                        SAMPLES,
                        (question, judging) ->
                                Pictures.slice(question, judging, new Axis(0, -1.7, 1.3), new Axis(1, -0.6, 2.2)))
                .version(1);
    }
}
