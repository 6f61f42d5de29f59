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
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.gas.ExactRiemann;
import dev.assay.multiphysicspde.gas.GasModel;
import java.util.List;

/**
 * Sod's shock tube: an ideal gas at rest, ρ = 1, p = 1 left of x = ½ and ρ = 0.125, p = 0.1 right of it, on [0, 1].
 *
 * <p>A fan runs to the left, a contact and a shock to the right; the solution at time T is exact. Wanted are ρ, u, p at the
 * midpoints of 200 cells.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(78)90023-2">Sod, J. Comput. Phys. 27 (1978) 1</a>
 */
public final class EulerSod implements Problem<FieldQuestion> {
    private static final double[] LEFT = {1, 0, 1};
    private static final int PLACES = 200;

    private final Parameters parameters;
    private final double[] right;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public EulerSod(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        right = new double[] {parameters.rho(), 0, parameters.p()};
        List<Coefficient> initial = List.of(side(0), side(1), side(2));
        question = FieldQuestion.on(Domain.box(0, 1, 0, 1), Burgers.line(0, 1, PLACES))
                .equation(new GasModel(parameters.gamma(), parameters.end(), false, initial));
    }

    private Coefficient side(int which) {
        return Coefficient.place((x, y) -> x < 0.5 ? LEFT[which] : right[which]);
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        ExactRiemann exact = new ExactRiemann(parameters.gamma(), LEFT, right);
        Truth truth = Truth.empty();
        int at = 0;
        for (Unknown unknown : question.unknowns()) {
            int which = at++;
            truth = truth.and(FIELD.named(unknown.name()), "exact solution of the Riemann problem", () -> {
                        Places places = question.places();
                        double[] values = new double[places.count()];
                        for (int k = 0; k < values.length; k++) {
                            values[k] = exact.at((places.x(k) - 0.5) / parameters.end())[which];
                        }
                        return Field.of(values);
                    })
                    .and(TruthFacets.FIELD_ERROR.named(unknown.name()), "rounding", () -> Estimate.of(1e-14));
        }
        double mass = 0.5 * (LEFT[0] + right[0]);
        return truth.and(QUANTITY.named("mass"), "conserved until a wave meets an end", () -> Estimate.of(mass, 0));
    }

    /**
     * The parameters.
     *
     * @param gamma ratio of specific heats, 1.01 … 3
     * @param rho density on the right, 0.01 … 1
     * @param p pressure on the right, 0.001 … 1
     * @param end time at which the solution is wanted, before a wave meets an end
     */
    public record Parameters(
            @Setting(def = "1.4", symbol = "γ", range = "1.01..3", doc = "ratio of specific heats")
            double gamma,

            @Setting(def = "0.125", symbol = "ρ", range = "0.01..1", doc = "density on the right")
            double rho,

            @Setting(def = "0.1", symbol = "p", range = "0.001..1", doc = "pressure on the right")
            double p,

            @Setting(def = "0.2", symbol = "T", range = "> 0", doc = "time at which the solution is wanted")
            double end) {
        /** Refuses times at which a wave has met an end. */
        public Parameters {
            Check.within("gamma", gamma, 1.01, 3);
            Check.within("rho", rho, 0.01, 1);
            Check.within("p", p, 0.001, 1);
            Check.positive("end", end);
            double head = StrictMath.sqrt(gamma);
            ExactRiemann exact = new ExactRiemann(gamma, LEFT, new double[] {rho, 0, p});
            double ratio = exact.starPressure() / p;
            double shock = StrictMath.sqrt(gamma * p / rho)
                    * StrictMath.sqrt((gamma + 1) / (2 * gamma) * Math.max(1, ratio) + (gamma - 1) / (2 * gamma));
            double latest = 0.5 / Math.max(head, shock);
            Check.that(end < latest, "end must be below " + latest + ", when a wave meets an end, got " + end);
        }
    }
}
