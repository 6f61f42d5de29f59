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
 * The Kuramoto–Sivashinsky equation, chaotic from t ≈ 50 on:
 *
 * <pre>
 *   ∂u/∂t + u ∂u/∂x + ∂²u/∂x² + ∂⁴u/∂x⁴ = 0,   x ∈ [0, 32π) periodic,   u(x, 0) = cos(x/16) (1 + sin(x/16))
 * </pre>
 *
 * <p>Errors grow like e^(0.1 t): the later the time, the dearer a given accuracy.
 *
 * @see <a href="https://doi.org/10.1137/S1064827502410633">Kassam and Trefethen, SIAM J. Sci. Comput. 26 (2005) 1214</a>
 */
public final class KuramotoSivashinsky implements Problem<FieldQuestion> {
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public KuramotoSivashinsky(Parameters parameters, Instance instance) {
        Unknown u = Unknown.real("u", "1");
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(u),
                        List.of(Coefficient.place((x, y) -> StrictMath.cos(x / 16) * (1 + StrictMath.sin(x / 16)))),
                        new double[] {-1},
                        parameters.end(),
                        10)
                .damped(1)
                .carried(PeriodicEvolution.Advection.BURGERS);
        double length = 32 * Math.PI;
        question = FieldQuestion.on(Domain.box(0, length, 0, 1), Burgers.line(0, length, Burgers.PLACES))
                .equation(evolution);
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        return EvolutionTruth.spectral(question, work, 1024, 0.1);
    }

    /**
     * The parameters.
     *
     * @param end time at which the solution is wanted, 1 … 100
     */
    public record Parameters(
            @Setting(def = "40", symbol = "T", range = "1..100", doc = "time at which the solution is wanted")
            double end) {
        /** Refuses times that chaos makes meaningless. */
        public Parameters {
            Check.within("end", end, 1, 100);
        }
    }
}
