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
 * Poisson's equation on the unit square with a solution that was chosen first:
 *
 * <pre>  −∇²u = f,   u = e^(s(x+y)) sin(pπx) sin(qπy),   u = 0 on the boundary </pre>
 *
 * <p>f follows from u. With s = 0 the solution is an eigenfunction, f = (p² + q²)π² u; s &gt; 0 mixes all wave numbers.
 * Wanted is u at the midpoints of 64 × 64 cells.
 *
 * @see <a href="https://doi.org/10.1115/1.1436090">Roache, J. Fluids Eng. 124 (2002) 4 (manufactured solutions)</a>
 */
public final class Poisson implements Problem<FieldQuestion> {
    private final Parameters parameters;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public Poisson(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        Unknown u = Unknown.real("u", "1");
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Lattices.midpoints(0, 1, 0, 1, 64))
                .equation(Transport.of(u, Coefficient.constant(1)).source(Coefficient.place(this::source)));
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, Coefficient.constant(0)));
        }
        question = q;
    }

    private double wave(int k, double x) {
        return StrictMath.exp(parameters.growth() * x) * StrictMath.sin(k * Math.PI * x);
    }

    private double second(int k, double x) {
        double s = parameters.growth();
        double a = k * Math.PI;
        return StrictMath.exp(s * x) * ((s * s - a * a) * StrictMath.sin(a * x) + 2 * s * a * StrictMath.cos(a * x));
    }

    private double source(double x, double y) {
        int p = parameters.p();
        int q = parameters.q();
        return -second(p, x) * wave(q, y) - wave(p, x) * second(q, y);
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
                        value[k] = wave(parameters.p(), places.x(k)) * wave(parameters.q(), places.y(k));
                    }
                    return Field.of(value);
                })
                .and(
                        TruthFacets.FIELD_ERROR.named("u"),
                        "rounding",
                        () -> Estimate.of(1e-15 * StrictMath.exp(2 * parameters.growth())));
    }

    /**
     * The parameters.
     *
     * @param p half waves in x, 1 … 32
     * @param q half waves in y, 1 … 32
     * @param growth s of the right-hand side, 0 … 8
     */
    public record Parameters(
            @Setting(def = "2", symbol = "p", range = "1..32", doc = "half waves in x")
            int p,

            @Setting(def = "3", symbol = "q", range = "1..32", doc = "half waves in y")
            int q,

            @Setting(def = "1", symbol = "s", range = "0..8", doc = "growth of the solution; 0: an eigenfunction")
            double growth) {
        public Parameters {
            Check.within("p", p, 1, 32);
            Check.within("q", q, 1, 32);
            Check.within("growth", growth, 0, 8);
        }
    }
}
