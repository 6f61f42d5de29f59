package dev.assay.freeenergy.problem.particle;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.MakeProblem;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Registry;
import dev.assay.api.density.Density;

/** Registers the particles. */
public final class ParticleTargets {
    private static final String DISTANCES = "Distances of pairs";
    private static final String LAST = "The last sample";
    private static final String DEM = "Akhound-Sadegh et al. 2024, doi:10.48550/arXiv.2402.06121";
    private static final String BGFLOW = "Köhler, Klein and Noé 2020, doi:10.48550/arXiv.2006.02425";
    private static final String FRAME = " ln Z is for isometric coordinates of the zero-centre-of-mass frame.";

    private ParticleTargets() {}

    /** Registers. */
    public static void register(Registry registry) {
        cluster(registry, DoubleWellParticles.ID, 4, 2, 9, DoubleWellParticles::new)
                .knows(LOG_Z, MOMENTS)
                .title("Four particles in double wells (DW-4)")
                .summary(
                        "Six pairs in the plane, each in a double well 0.9 (d − 4)⁴ − 4 (d − 4)². Five kinds of minima, many "
                                + "copies of each, and whole rings of orientations." + FRAME)
                .source(BGFLOW);
        cluster(registry, "lj13-dem", 13, 3, 6, LennardJones::dem13)
                .knows(LOG_Z, MOMENTS)
                .title("Lennard-Jones cluster of 13, pairs twice")
                .summary(
                        "Each pair counted twice, depth 2 kT, and a trap ½‖r‖². A liquid drop; overlaps cost 10¹⁰ kT and steep "
                                + "cores limit every step." + FRAME)
                .source(DEM);
        cluster(registry, "lj55-dem", 55, 3, 8, LennardJones::dem55)
                .knows(MOMENTS)
                .title("Lennard-Jones cluster of 55, pairs twice")
                .summary("Each pair counted twice, depth 2 kT, and a trap ½‖r‖²; 162 dimensions, 1485 pairs a density."
                        + FRAME)
                .source(DEM);
        cluster(registry, "lj13-bgflow", 13, 3, 6, LennardJones::bgflow13)
                .knows(LOG_Z, MOMENTS)
                .title("Lennard-Jones cluster of 13, pairs once")
                .summary("Each pair counted once, depth 1 kT, and a trap ½‖r‖². A loose drop with steep cores." + FRAME)
                .source(BGFLOW);
        cluster(registry, "lj55-bgflow", 55, 3, 8, LennardJones::bgflow55)
                .knows(MOMENTS)
                .title("Lennard-Jones cluster of 55, pairs once")
                .summary("Each pair counted once, depth 1 kT, and a trap ½‖r‖²; 162 dimensions, 1485 pairs a density."
                        + FRAME)
                .source(BGFLOW);
        cluster(registry, "lj13-sphere", 13, 3, 6, LennardJones::sphere13)
                .knows(LOG_Z, MOMENTS)
                .title("Lennard-Jones particles in a sphere, 13")
                .summary("No trap, all within 2.5 of the centre of mass: γ is 0 beyond, which a gradient does not tell."
                        + FRAME)
                .source("Wales and Doye 1997, doi:10.1021/jp970984n");
        thomson(registry);
    }

    private static void thomson(Registry registry) {
        registry.problem(Thomson.ID, Density.class, Thomson.Parameters.class, Thomson::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS)
                .title("Thomson's problem at a temperature")
                .summary(
                        "n unit charges on the sphere with energy Σ 1/d at inverse temperature β, in unconstrained "
                                + "coordinates with normalised radii. A crystal that turns as a whole; Z is over (S²)ⁿ, (4π)ⁿ at β = 0.")
                .source("Thomson 1904, doi:10.1080/14786440409463107")
                .exhibit(DISTANCES, SAMPLES, (question, judging) -> {
                    int n = question.dimension() / 3;
                    double[] norm = new double[n];
                    return ParticlePictures.distances(judging, n, 3, 2, (y, u) -> Charges.directions(y, u, norm));
                })
                .exhibit(LAST, SAMPLES, (question, judging) -> {
                    int n = question.dimension() / 3;
                    double[] norm = new double[n];
                    return ParticlePictures.last(judging, n, 3, (y, u) -> Charges.directions(y, u, norm));
                })
                .version(1);
    }

    private static ProblemEntry<Density> cluster(
            Registry registry,
            String id,
            int n,
            int s,
            double most,
            MakeProblem<NoSettings, ? extends Problem<Density>> make) {
        Helmert frame = new Helmert(n, s);
        return registry.problem(id, Density.class, NoSettings.class, make)
                .offers(GRADIENT, BASE)
                .exhibit(
                        DISTANCES,
                        SAMPLES,
                        (question, judging) -> ParticlePictures.distances(judging, n, s, most, frame::positions))
                .exhibit(LAST, SAMPLES, (question, judging) -> ParticlePictures.last(judging, n, s, frame::positions))
                .version(1);
    }
}
