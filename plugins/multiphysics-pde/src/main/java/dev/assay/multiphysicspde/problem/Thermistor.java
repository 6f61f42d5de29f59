package dev.assay.multiphysicspde.problem;

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
import dev.assay.multiphysicspde.coupled.Picard;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;
import java.util.List;

/**
 * A direct current heats a square plate of 10 mm whose conductivity depends on temperature:
 *
 * <pre>
 *   ∇·(σ(T) ∇V) = 0,   −∇·(k ∇T) = σ(T) |∇V|²,   σ = σ₀ e^(α(T − T_b)),   k = k₀ e^(βU) (σ/σ₀)^w,
 *   V = V₀ left, 0 right;   T = T_b = 300 K left and right;   nothing passes bottom and top,
 *   σ₀ = 10⁴ S/m, k₀ = 10 W/(m K),
 * </pre>
 *
 * <p>U a {@link NeumannGaussianField} of α = 2, τ = 3, 8 cosines a direction. Where β = 0 all depends on x alone, and
 *
 * <pre>  ½ V (V₀ − V) = ∫ k/σ dT;   w = 1: T − T_b = σ₀ V (V₀ − V)/(2 k₀);   w = 0: T − T_b = −ln(1 − α σ₀ V (V₀ − V)/(2 k₀))/α, </pre>
 *
 * <p>so that there is no steady state for w = 0 beyond α σ₀ V₀²/(8 k₀) = 1 (thermal runaway). Wanted: V, T at the midpoints
 * of 64 × 64 cells, the current per depth and the largest temperature. The truth is a solution with biquadratic elements.
 *
 * @see <a href="https://ejde.math.txstate.edu/Volumes/2013/38/abstr.html">Cimatti, Electron. J. Differential Equations
 *     2013(38): the thermistor problem, its solutions and their number</a>
 */
public final class Thermistor implements Problem<FieldQuestion> {
    private static final double SIDE = 0.01;
    private static final double SIGMA = 1e4;
    private static final double K = 10;
    private static final double AROUND = 300;
    private static final int[] ELEMENTS = {24, 36};

    private final FieldQuestion question;

    /** An instance; U is drawn from {@code instance}. */
    public Thermistor(Parameters p, Instance instance) {
        var field = new NeumannGaussianField(8, 2, 3, instance.random("inputs", 0));
        Unknown volt = Unknown.real("V", "V");
        Unknown t = Unknown.real("T", "K");
        Coefficient sigma = Coefficient.state(List.of(t), (x, y, time, s) -> sigma(p, s[0]));
        Coefficient k = Coefficient.state(
                List.of(t),
                (x, y, time, s) -> K
                        * StrictMath.exp(
                                p.beta() * field.at(x / SIDE, y / SIDE) + p.w() * p.alpha() * (s[0] - AROUND)));
        Coefficient joule =
                Coefficient.gradient(List.of(t, volt), (x, y, time, s) -> sigma(p, s[0]) * (s[4] * s[4] + s[5] * s[5]));
        Coefficient zero = Coefficient.constant(0);
        Coefficient cold = Coefficient.constant(AROUND);
        question = FieldQuestion.on(Domain.box(0, SIDE, 0, SIDE), Lattices.midpoints(0, SIDE, 0, SIDE, 64))
                .equation(Transport.of(volt, sigma))
                .equation(Transport.of(t, k).source(joule))
                .quantity("current", "A/m")
                .quantity("tMax", "K")
                .condition(Condition.fixed(volt, "left", Coefficient.constant(p.voltage())))
                .condition(Condition.fixed(volt, "right", zero))
                .condition(Condition.flux(volt, "bottom", zero))
                .condition(Condition.flux(volt, "top", zero))
                .condition(Condition.fixed(t, "left", cold))
                .condition(Condition.fixed(t, "right", cold))
                .condition(Condition.flux(t, "bottom", zero))
                .condition(Condition.flux(t, "top", zero));
    }

    private static double sigma(Parameters p, double t) {
        return SIGMA * StrictMath.exp(p.alpha() * (t - AROUND));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        var table = new FieldTable(
                List.of("V", "T"), List.of("current", "tMax"), question.places().count());
        return table.truth(
                "own solution with 36² biquadratic elements; its error from that with 24²",
                () -> work.kept("biquadratic-24-36", () -> {
                    Picard coarse = solved(ELEMENTS[0], null);
                    return table.compared(row(coarse), row(solved(ELEMENTS[1], coarse)));
                }));
    }

    private Picard solved(int n, Picard before) {
        var picard = new Picard(question);
        if (before != null) {
            picard.startingFrom(before);
        }
        picard.solve((model, last) -> new LagrangeElements(model, n, 2), 1e-10, () -> true);
        return picard;
    }

    private double[] row(Picard picard) {
        Places places = question.places();
        int n = places.count();
        double[] out = new double[2 * n + 2];
        for (int k = 0; k < 2 * n; k++) {
            out[k] = picard.value(k / n, places.x(k % n), places.y(k % n));
        }
        out[2 * n] = picard.through(0);
        out[2 * n + 1] = picard.largest(1);
        return out;
    }

    /**
     * Parameters.
     *
     * @param voltage V₀ [V], 0.1 … 2
     * @param alpha α [1/K], −0.02 … 0.02
     * @param beta β, 0 … 2
     * @param w how k follows σ, 0 … 1
     */
    public record Parameters(
            @Setting(def = "1", unit = "V", symbol = "V₀", range = "0.1..2", doc = "voltage")
            double voltage,

            @Setting(def = "0.004", unit = "1/K", symbol = "α", range = "-0.02..0.02", doc = "how σ grows with T")
            double alpha,

            @Setting(def = "0.5", symbol = "β", range = "0..2", doc = "strength of the logarithm of k")
            double beta,

            @Setting(def = "0", range = "0..1", doc = "exponent with which k follows σ; 1 for a metal")
            double w) {
        public Parameters {
            Check.within("voltage", voltage, 0.1, 2);
            Check.within("alpha", alpha, -0.02, 0.02);
            Check.within("beta", beta, 0, 2);
            Check.within("w", w, 0, 1);
        }
    }
}
