package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;

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
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;

/**
 * Steady flow of a conducting liquid between two plates across a uniform magnetic field B, driven by the pressure gradient
 * G, with short-circuited walls (E = 0), so that the Lorentz force is −σB²u; lengths in the half width a, velocities in
 * G a²/μ:
 *
 * <pre>
 *   −∇²u + Ha² u = 1,   u = 0 at y = ±1,   ∂u/∂x = 0 at x = 0 and 2,   Ha = B a √(σ/μ),
 *   u = (1 − cosh(Ha y)/cosh Ha)/Ha²;   for Ha = 0 the parabola (1 − y²)/2
 * </pre>
 *
 * <p>With insulating walls and no net current u is the same profile times Ha/tanh Ha. A field normal to the plane of a shallow
 * channel of height H with friction 12μ/H² gives it too, Ha = √12 a/H. Wanted is u at the midpoints of 64 × 64 cells.
 *
 * @see <a href="https://doi.org/10.1007/978-3-662-04405-6">Müller and Bühler, Magnetofluiddynamics in Channels, 2001, ch. 3</a>
 */
public final class Hartmann implements Problem<FieldQuestion> {
    private final double ha;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public Hartmann(Parameters parameters, Instance instance) {
        ha = parameters.Ha();
        Unknown u = Unknown.real("u", "Ga²/μ");
        Coefficient zero = Coefficient.constant(0);
        question = FieldQuestion.on(Domain.box(0, 2, -1, 1), Lattices.midpoints(0, 2, -1, 1, 64))
                .equation(Transport.of(u, Coefficient.constant(1))
                        .reaction(Coefficient.constant(ha * ha))
                        .source(Coefficient.constant(1)))
                .condition(Condition.flux(u, "left", zero))
                .condition(Condition.flux(u, "right", zero))
                .condition(Condition.fixed(u, "bottom", zero))
                .condition(Condition.fixed(u, "top", zero));
    }

    /** The velocity at y; in a form without cancellation: 2 sinh(Ha(1−y)/2) sinh(Ha(1+y)/2) / (Ha² cosh Ha). */
    static double exact(double ha, double y) {
        if (ha < 1e-4) {
            // the next term is Ha² (5 − 6y² + y⁴)/24
            return 0.5 * (1 - y * y) - ha * ha * (5 - 6 * y * y + y * y * y * y) / 24;
        }
        double near = -StrictMath.expm1(-ha * (1 - y));
        double far = -StrictMath.expm1(-ha * (1 + y));
        return near * far / (ha * ha * (1 + StrictMath.exp(-2 * ha)));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        Places places = question.places();
        return Truth.empty()
                .and(FIELD.named("u"), "closed form", () -> {
                    double[] value = new double[places.count()];
                    for (int k = 0; k < value.length; k++) {
                        value[k] = exact(ha, places.y(k));
                    }
                    return Field.of(value);
                })
                .and(TruthFacets.FIELD_ERROR.named("u"), "rounding", () -> Estimate.of(1e-15 * exact(ha, 0)));
    }

    /**
     * Parameters.
     *
     * @param Ha Hartmann number B a √(σ/μ), 0 … 1000
     */
    public record Parameters(
            @Setting(def = "20", symbol = "Ha", range = "0..1000", doc = "Hartmann number B a √(σ/μ)")
            double Ha) {
        public Parameters {
            Check.within("Ha", Ha, 0, 1000);
        }
    }
}
