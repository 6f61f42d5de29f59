package dev.assay.multiphysicspde.problem;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;

/**
 * The Gray–Scott reaction, two species on a periodic square [−1, 1)²:
 *
 * <pre>
 *   ∂u/∂t = Dᵤ ∇²u − u v² + F (1 − u),   ∂v/∂t = Dᵥ ∇²v + u v² − (F + k) v
 *   u(0) = 1 − exp(−80 ((x + 0.05)² + (y + 0.02)²)),   v(0) = exp(−80 ((x − 0.05)² + (y − 0.02)²))
 * </pre>
 *
 * <p>The defaults are F = 0.04, k = 0.06 of PINNacle with ten times its diffusion, so that 128² points resolve the fronts.
 *
 * @see <a href="https://doi.org/10.1126/science.261.5118.189">Pearson, Science 261 (1993) 189</a>
 */
public final class GrayScott implements Problem<FieldQuestion> {
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public GrayScott(Parameters p, Instance instance) {
        Unknown u = Unknown.real("u", "1");
        Unknown v = Unknown.real("v", "1");
        double feed = p.F();
        double loss = p.F() + p.k();
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(u, v),
                        List.of(
                                Coefficient.place((x, y) -> 1 - spot(x + 0.05, y + 0.02)),
                                Coefficient.place((x, y) -> spot(x - 0.05, y - 0.02))),
                        new double[] {p.Du(), p.Dv()},
                        p.end(),
                        2)
                .reacting((state, rates) -> {
                    double made = state[0] * state[1] * state[1];
                    rates[0] = feed * (1 - state[0]) - made;
                    rates[1] = made - loss * state[1];
                });
        question = FieldQuestion.on(Domain.box(-1, 1, -1, 1), Lattices.midpoints(-1, 1, -1, 1, 64))
                .equation(evolution);
    }

    private static double spot(double x, double y) {
        return StrictMath.exp(-80 * (x * x + y * y));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        return EvolutionTruth.spectral(question, work, 256, 0.5);
    }

    /**
     * The parameters.
     *
     * @param F feed rate, 0.01 … 0.1
     * @param k kill rate, 0.03 … 0.08
     * @param Du diffusivity of u, 10⁻⁵ … 10⁻³
     * @param Dv diffusivity of v, 10⁻⁵ … 10⁻³
     * @param end time at which the solution is wanted, 1 … 1000
     */
    public record Parameters(
            @Setting(def = "0.04", symbol = "F", range = "0.01..0.1", doc = "feed rate")
            double F,

            @Setting(def = "0.06", symbol = "k", range = "0.03..0.08", doc = "kill rate")
            double k,

            @Setting(def = "1e-4", symbol = "Dᵤ", range = "1e-5..1e-3", doc = "diffusivity of u")
            double Du,

            @Setting(def = "5e-5", symbol = "Dᵥ", range = "1e-5..1e-3", doc = "diffusivity of v")
            double Dv,

            @Setting(def = "50", symbol = "T", range = "1..1000", doc = "time at which the solution is wanted")
            double end) {
        /** Refuses values at which the reference is not resolved. */
        public Parameters {
            Check.within("F", F, 0.01, 0.1);
            Check.within("k", k, 0.03, 0.08);
            Check.within("Du", Du, 1e-5, 1e-3);
            Check.within("Dv", Dv, 1e-5, 1e-3);
            Check.within("end", end, 1, 1000);
        }
    }
}
