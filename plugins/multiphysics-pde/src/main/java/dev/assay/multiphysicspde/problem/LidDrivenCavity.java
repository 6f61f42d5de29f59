package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import java.util.List;
import java.util.function.Supplier;

/**
 * Steady flow in a square under a lid that moves to the right; lengths in L, velocities in that of the lid:
 *
 * <pre>  ∇·w = 0,   (w·∇) w = −∇p + (1/Re) ∇²w,   w = (1, 0) on top, 0 on the other walls </pre>
 *
 * <p>Wanted: u, v at the midpoints of 64 × 64 cells; uMin on x = 1/2, vMin and vMax on y = 1/2, psiMin. The velocity jumps
 * in the upper corners. The truth is the Newton solution on 96² and 128² clustered staggered cells, extrapolated to h = 0.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(82)90058-4">Ghia, Ghia and Shin, J. Comput. Phys. 48 (1982) 387</a>
 */
public final class LidDrivenCavity implements Problem<FieldQuestion> {
    private static final List<String> FIELDS = List.of("u", "v");

    private final FieldQuestion question;

    /** An instance; nothing in it is random. */
    public LidDrivenCavity(Parameters parameters, Instance instance) {
        Unknown u = Unknown.real("u", "U");
        Unknown v = Unknown.real("v", "U");
        Unknown p = Unknown.real("p", "ρU²");
        Coefficient zero = Coefficient.constant(0);
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Lattices.midpoints(0, 1, 0, 1, 64))
                .equation(IncompressibleFlow.of(
                        u, v, p, Coefficient.constant(1), Coefficient.constant(1 / parameters.Re())));
        for (String name : LidTruth.QUANTITIES) {
            q = q.quantity(name);
        }
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, Coefficient.constant(part.equals("top") ? 1 : 0)))
                    .condition(Condition.fixed(v, part, zero));
        }
        question = q;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = question.places().count();
        Supplier<double[]> all = () -> work.kept("extrapolated-96-128", () -> LidTruth.of(question));
        String source = "own Newton solution on 96² and 128² clustered staggered cells, extrapolated; its extrema agree"
                + " with Botella and Peyret 1998 (doi:10.1016/S0045-7930(98)00002-4)";
        Truth truth = Truth.empty();
        for (int f = 0; f < FIELDS.size(); f++) {
            int at = f;
            truth = truth.and(FIELD.named(FIELDS.get(f)), source, () -> Field.of(Lattices.part(all.get(), at * n, n)))
                    .and(
                            TruthFacets.FIELD_ERROR.named(FIELDS.get(f)),
                            "a quarter of what extrapolation from two grids removed",
                            () -> Estimate.of(all.get()[2 * n + at]));
        }
        for (int k = 0; k < LidTruth.QUANTITIES.size(); k++) {
            int at = 2 * n + 2 + 2 * k;
            truth = truth.and(QUANTITY.named(LidTruth.QUANTITIES.get(k)), source, () -> {
                double[] a = all.get();
                return Estimate.of(a[at], a[at + 1]);
            });
        }
        return truth;
    }

    /**
     * Parameters.
     *
     * @param Re Reynolds number U L/ν, 1 … 5000
     */
    public record Parameters(
            @Setting(def = "1000", symbol = "Re", range = "1..5000", doc = "Reynolds number U L/ν")
            double Re) {
        public Parameters {
            Check.within("Re", Re, 1, 5000);
        }
    }
}
