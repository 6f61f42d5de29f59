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
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;

/**
 * Burgers' equation on a periodic line, exact by the transform of Cole and Hopf:
 *
 * <pre>
 *   ∂u/∂t + u ∂u/∂x = ν ∂²u/∂x²,   x ∈ [−1, 1),   u(x, 0) = −sin πx
 *
 *   u(x, t) = ∫ ((x − y)/t) w dy / ∫ w dy,   w = exp(−(x − y)²/4νt + (1 − cos πy)/2πν)
 * </pre>
 *
 * <p>A front of width ν/2 stands at x = 0 from t = 1/π on.
 *
 * @see <a href="https://doi.org/10.1002/cpa.3160030302">Hopf, Comm. Pure Appl. Math. 3 (1950) 201</a>
 */
public final class Burgers implements Problem<FieldQuestion> {
    static final int PLACES = 256;

    private final Parameters parameters;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public Burgers(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        Unknown u = Unknown.real("u", "1");
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(u),
                        List.of(Coefficient.place((x, y) -> -StrictMath.sin(Math.PI * x))),
                        new double[] {parameters.nu()},
                        parameters.end(),
                        1)
                .carried(PeriodicEvolution.Advection.BURGERS);
        question =
                FieldQuestion.on(Domain.box(-1, 1, 0, 1), line(-1, 1, PLACES)).equation(evolution);
    }

    /** The midpoints of n equal cells of a line. */
    static Places line(double from, double to, int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = from + (to - from) * (i + 0.5) / n;
        }
        return Places.grid(x, new double[] {0.5});
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        return EvolutionTruth.of(
                question,
                "Cole and Hopf's integral by the trapezoidal rule, converged to rounding",
                "difference of two step lengths of the integral, at least 1e-14",
                () -> work.kept("cole-hopf", this::exact));
    }

    private double[] exact() {
        Places places = question.places();
        int n = places.count();
        double[] all = new double[n + 1];
        double worst = 1e-14;
        for (int k = 0; k < n; k++) {
            all[k] = exact(places.x(k), parameters.nu(), parameters.end(), 6000);
            worst = Math.max(worst, Math.abs(all[k] - exact(places.x(k), parameters.nu(), parameters.end(), 4000)));
        }
        all[n] = worst;
        return all;
    }

    /** The quotient of integrals over y = x + s, |s| ≤ 2, by the trapezoidal rule with 2 · cells steps. */
    static double exact(double x, double nu, double t, int cells) {
        double reach = 2 + StrictMath.sqrt(160 * nu * t);
        double h = reach / cells;
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = -cells; k <= cells; k++) {
            largest = Math.max(largest, exponent(x, k * h, nu, t));
        }
        double above = 0;
        double below = 0;
        for (int k = -cells; k <= cells; k++) {
            double w = StrictMath.exp(exponent(x, k * h, nu, t) - largest);
            above -= k * h / t * w;
            below += w;
        }
        return above / below;
    }

    private static double exponent(double x, double s, double nu, double t) {
        return -s * s / (4 * nu * t) + (1 - StrictMath.cos(Math.PI * (x + s))) / (2 * Math.PI * nu);
    }

    /**
     * The parameters.
     *
     * @param nu viscosity, 10⁻³ … 1
     * @param end time at which the solution is wanted, 0.01 … 2
     */
    public record Parameters(
            @Setting(def = "0.01", symbol = "ν", range = "0.001..1", doc = "viscosity")
            double nu,

            @Setting(def = "1", symbol = "T", range = "0.01..2", doc = "time at which the solution is wanted")
            double end) {
        /** Refuses what the integral does not resolve. */
        public Parameters {
            Check.within("nu", nu, 1e-3, 1);
            Check.within("end", end, 0.01, 2);
        }
    }
}
