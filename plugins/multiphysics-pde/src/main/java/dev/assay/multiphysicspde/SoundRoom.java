package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.method.SoundMethod;
import dev.assay.multiphysicspde.model.AcousticStructure;
import dev.assay.multiphysicspde.problem.ElasticScattering;
import dev.assay.multiphysicspde.problem.SoundOnDisc;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers sound around an elastic disc, and its solvers. */
final class SoundRoom {
    private static final Demand SOUND = Demand.named("acoustic-structure");
    private static final Demand COUPLED = Demand.named("coupled");

    private SoundRoom() {}

    static void register(Registry registry) {
        registry.problem(
                        "elastic-cylinder",
                        FieldQuestion.class,
                        ElasticScattering.Parameters.class,
                        ElasticScattering::new)
                .demands(SOUND, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Sound on an elastic cylinder")
                .summary(
                        "∇·(∇p/ρ) + ω²p/(ρc²) = 0 in a uniform fluid, ∇·S + ρₛω²U = 0 in an aluminium cylinder, coupled"
                                + " both ways at its surface. The truth is Faran's exact series. Wanted are p and U at 64 × 64"
                                + " places and the displacement of the centre.")
                .solvedBy("q2-elasticity-acoustics")
                .source("Faran 1951, doi:10.1121/1.1906780")
                .version(1)
                .exhibit("Pressure", FIELD, Pictures.of("p", "Pa", "mm", 1e3));
        registry.problem("acoustic-structure", FieldQuestion.class, SoundOnDisc.Parameters.class, SoundOnDisc::new)
                .demands(SOUND, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Sound and an elastic disc in an uneven fluid")
                .summary("A 50 kHz plane wave on an aluminium disc in a fluid whose density falls from 900 to 10 kg/m³"
                        + " within the square, two-way coupled: waves bend and the disc is pushed unevenly. Wanted are"
                        + " p and U at 64 × 64 places and the displacement of the centre.")
                .solvedBy("q2-elasticity-acoustics")
                .source("Multiphysics Bench, VA, arXiv:2505.17575")
                .version(1)
                .exhibit("Pressure", FIELD, Pictures.of("p", "Pa", "mm", 1e3));
        registry.method(
                        "q1-elasticity-acoustics",
                        FieldQuestion.class,
                        SoundMethod.Bilinear.class,
                        SoundMethod::bilinear)
                .handles(SOUND, COUPLED)
                .declines(AcousticStructure::declines)
                .gives(FIELD, QUANTITY)
                .title("Bilinear elements, pressure and displacement")
                .summary(
                        "Conforming quadrilaterals fitted to the disc, all unknowns at once by complex multifrontal LU:"
                                + " second order, O(N³).")
                .source("Thompson 2006, doi:10.1121/1.2164987")
                .version(1);
        registry.method(
                        "q2-elasticity-acoustics",
                        FieldQuestion.class,
                        SoundMethod.Biquadratic.class,
                        SoundMethod::biquadratic)
                .handles(SOUND, COUPLED)
                .declines(AcousticStructure::declines)
                .gives(FIELD, QUANTITY)
                .title("Biquadratic elements, pressure and displacement")
                .summary(
                        "As q1-elasticity-acoustics with curved elements of degree 2: third order, eight times dearer on"
                                + " the same mesh, far cheaper at the same error.")
                .source("Thompson 2006, doi:10.1121/1.2164987")
                .version(1);
    }
}
