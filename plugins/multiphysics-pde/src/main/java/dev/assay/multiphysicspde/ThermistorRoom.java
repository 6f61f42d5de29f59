package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Demand;
import dev.assay.api.Registry;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.coupled.Picard;
import dev.assay.multiphysicspde.method.PicardMethod;
import dev.assay.multiphysicspde.problem.Thermistor;
import dev.assay.multiphysicspde.problem.TruthFacets;

/** Registers diffusions that read each other, and their solvers. */
final class ThermistorRoom {
    private static final Demand ELLIPTIC = Demand.named("elliptic");
    private static final Demand COUPLED = Demand.named("coupled");

    private ThermistorRoom() {}

    static void register(Registry registry) {
        registry.problem("thermistor", FieldQuestion.class, Thermistor.Parameters.class, Thermistor::new)
                .demands(ELLIPTIC, COUPLED)
                .knows(FIELD, QUANTITY, TruthFacets.FIELD_ERROR)
                .title("Thermistor")
                .summary("A current heats a plate whose conductivity grows with temperature: ∇·(σ(T)∇V) = 0,"
                        + " −∇·(k∇T) = σ(T)|∇V|², k a random field. Close to thermal runaway, iterations between the"
                        + " two equations converge slowly, and beyond it there is no answer. Wanted are V, T at 64 × 64"
                        + " places, the current and the largest temperature.")
                .solvedBy("picard-coupled-q2")
                .source("Cimatti 2013, Electron. J. Differential Equations 2013(38), 1–14")
                .version(1)
                .exhibit("Potential", FIELD, Pictures.of("V", "V", "mm", 1e3))
                .exhibit("Temperature", FIELD, Pictures.of("T", "K", "mm", 1e3));
        registry.method("picard-coupled", FieldQuestion.class, PicardMethod.Settings.class, PicardMethod::cells)
                .handles(ELLIPTIC, COUPLED)
                .declines(Picard::declines)
                .gives(FIELD)
                .title("Picard between finite volumes")
                .summary("Any list of diffusions whose coefficients read each other, one after the other, each by"
                        + " second-order finite volumes and multigrid: O(N²) a round, linear convergence.")
                .source("Kelley 1995, doi:10.1137/1.9781611970944")
                .version(1);
        registry.method("picard-coupled-q2", FieldQuestion.class, PicardMethod.Elements.class, PicardMethod::elements)
                .handles(ELLIPTIC, COUPLED)
                .declines(Picard::declines)
                .gives(FIELD)
                .title("Picard between biquadratic elements")
                .summary("As picard-coupled, each equation by biquadratic elements, third order, and sparse LU: O(N³) a"
                        + " round.")
                .source("Kelley 1995, doi:10.1137/1.9781611970944; Ciarlet 2002, doi:10.1137/1.9780898719208")
                .version(1);
    }
}
