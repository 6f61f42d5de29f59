package dev.assay.multiphysicspde.problem;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.acoustic.SoundElements;
import dev.assay.multiphysicspde.acoustic.SoundModel;
import dev.assay.multiphysicspde.model.SoundReading;
import java.util.random.RandomGenerator;

/**
 * Sound in a fluid of uneven density around an aluminium disc of radius 5 mm, two-way coupled, plane strain, time factor
 * e^{+jωt}, in the square |x|, |y| ≤ 20 mm:
 *
 * <pre>
 *   fluid: ∇·(∇p/ρ) + ω² p/(ρ c²) = 0,   ρ = 10 + A exp(−((x−x₀)² + (y−y₀)²)/(2s²)) kg/m³,   c = 1481.44 m/s,
 *   disc:  ∇·S + ρ_s ω² U = 0,   S = λ tr(e) I + 2 G e,   E = 69 GPa, ν = 0.33, ρ_s = 2730 kg/m³,
 *   surface, n out of the disc:   n·∇p = ρ ω² U·n,   S n = −p n,
 *   sides:  ∂p/∂n + (jk + 1/(2r)) p = ∂p_i/∂n + (jk + 1/(2r)) p_i,   k = ω/c, r the distance to the origin,
 *           p_i = exp(−jk(x cos α + y sin α)) Pa,   α = −π/6 .
 * </pre>
 *
 * <p>A, x₀, y₀, s are drawn uniformly before anything is solved, all of them whether used or not. The source's condition of
 * radiation is written for a total field in a uniform fluid; the one above is our completion for uneven ones. Wanted: p in
 * the fluid and U = (X, Y) in the disc at the midpoints of 64 × 64 cells (NaN where a field does not exist), and
 * {@code discX}, {@code discY}, the displacement of the centre [m], complex. Narrow bumps leave nearly a gas at one side of
 * the disc and half of water at the other.
 *
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem VA</a>
 */
public final class SoundOnDisc implements Problem<FieldQuestion> {
    private static final double SPEED = 1481.44;
    private static final int FINE = 64;
    private static final int COARSE = 48;

    private final SoundModel model;
    private final FieldQuestion question;

    /** An instance. */
    public SoundOnDisc(Parameters p, Instance instance) {
        RandomGenerator random = instance.random("inputs", 0);
        double a = or(p.A(), 500 + 400 * random.nextDouble());
        double x0 = 1e-3 * or(p.x0(), -10 + 20 * random.nextDouble());
        double y0 = 1e-3 * or(p.y0(), -10 + 20 * random.nextDouble());
        double s = 1e-3 * or(p.s(), 5 + 15 * random.nextDouble());
        double frequency = 1e3 * p.f();
        model = Aluminium.model(
                frequency,
                (x, y) -> 10 + a * StrictMath.exp(-((x - x0) * (x - x0) + (y - y0) * (y - y0)) / (2 * s * s)),
                SPEED,
                SoundModel.plane(2 * Math.PI * frequency / SPEED, Aluminium.ANGLE));
        question = Aluminium.question(model);
    }

    private static double or(double fixed, double drawn) {
        return Double.isNaN(fixed) ? drawn : fixed;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = question.places().count();
        return Aluminium.truth(
                n,
                "own solution by biquadratic elements on the mesh of " + FINE
                        + "; the solver agrees with Faran's series in uniform fluids",
                "twice the difference to the mesh of " + COARSE,
                () -> work.kept(
                        "biquadratic-" + COARSE + "-" + FINE,
                        () -> Aluminium.withErrors(n, solve(FINE), solve(COARSE), 2)));
    }

    private double[] solve(int n) {
        return SoundReading.of(question.places(), model.radius(), new SoundElements(model, n, 2))
                .flat();
    }

    /**
     * Parameters; NaN leaves an input open: it is drawn uniformly from its range.
     *
     * @param A height of the bump of density [kg/m³], 500 … 900
     * @param x0 its centre [mm], −10 … 10
     * @param y0 its centre [mm], −10 … 10
     * @param s its width [mm], 5 … 20
     * @param f frequency [kHz], 10 … 100
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "kg/m³", range = "500..900; NaN: drawn", doc = "height of the bump of density")
            double A,

            @Setting(def = "NaN", unit = "mm", range = "-10..10; NaN: drawn", doc = "its centre, x")
            double x0,

            @Setting(def = "NaN", unit = "mm", range = "-10..10; NaN: drawn", doc = "its centre, y")
            double y0,

            @Setting(def = "NaN", unit = "mm", range = "5..20; NaN: drawn", doc = "its width")
            double s,

            @Setting(def = "50", unit = "kHz", range = "10..100", doc = "frequency")
            double f) {
        public Parameters {
            open("A", A, 500, 900);
            open("x0", x0, -10, 10);
            open("y0", y0, -10, 10);
            open("s", s, 5, 20);
            Check.within("f", f, 10, 100);
        }

        private static void open(String name, double value, double low, double high) {
            if (!Double.isNaN(value)) {
                Check.within(name, value, low, high);
            }
        }
    }
}
