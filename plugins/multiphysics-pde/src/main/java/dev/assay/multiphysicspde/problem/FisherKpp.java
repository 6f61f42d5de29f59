package dev.assay.multiphysicspde.problem;

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
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;

/**
 * Two fronts of the Fisher–KPP equation that run apart, of the speed whose profile is known:
 *
 * <pre>
 *   ∂u/∂t = D ∂²u/∂x² + r u (1 − u),   u = (1 + e^(z/√6))^−2,   z = (|x| − x₀ − c t) √(r/D),   c = (5/√6) √(rD)
 * </pre>
 *
 * <p>Lengths in √(D/r), x ∈ [−120, 120) periodic, x₀ = 60; the kink of the formula at x = 0 is below 10⁻¹⁰. Wanted are u
 * and the speed of the fronts.
 *
 * @see <a href="https://doi.org/10.1016/S0092-8240(79)80020-8">Ablowitz and Zeppetella, Bull. Math. Biol. 41 (1979) 835</a>
 */
public final class FisherKpp implements Problem<FieldQuestion> {
    private static final double HALF = 120;
    private static final double START = 60;
    private static final double SPEED = 5 / StrictMath.sqrt(6);

    private final double end;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public FisherKpp(Parameters parameters, Instance instance) {
        end = parameters.end();
        Unknown u = Unknown.real("u", "1");
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(u), List.of(Coefficient.place((x, y) -> front(x, 0))), new double[] {1}, end, 4)
                .reacting((state, rates) -> rates[0] = state[0] * (1 - state[0]));
        question = FieldQuestion.on(Domain.box(-HALF, HALF, 0, 1), Burgers.line(-HALF, HALF, Burgers.PLACES))
                .equation(evolution)
                .quantity("frontSpeed");
    }

    private static double front(double x, double t) {
        double z = Math.abs(x) - START - SPEED * t;
        double root = 1 + StrictMath.exp(z / StrictMath.sqrt(6));
        return 1 / (root * root);
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        return EvolutionTruth.of(question, "closed form", "the kink of the formula at x = 0", () -> {
                    Places places = question.places();
                    double[] all = new double[places.count() + 1];
                    for (int k = 0; k < places.count(); k++) {
                        all[k] = front(places.x(k), end);
                    }
                    all[places.count()] = 1e-10;
                    return all;
                })
                .and(QUANTITY.named("frontSpeed"), "closed form, 5/√6", () -> Estimate.of(SPEED, 1e-10));
    }

    /**
     * The parameters.
     *
     * @param end time at which the solution is wanted, in 1/r, 1 … 20
     */
    public record Parameters(
            @Setting(def = "15", symbol = "T", unit = "1/r", range = "1..20", doc = "time at which it is wanted")
            double end) {
        /** Refuses times at which the fronts meet their images. */
        public Parameters {
            Check.within("end", end, 1, 20);
        }
    }
}
