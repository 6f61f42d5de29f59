package dev.assay.multiphysicspde.problem;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.acoustic.ElasticCylinder;
import dev.assay.multiphysicspde.acoustic.SoundModel;
import dev.assay.multiphysicspde.model.SoundReading;

/**
 * A plane sound wave of 1 Pa on an aluminium cylinder in an unbounded uniform fluid, plane strain, time factor e^{+jωt}:
 *
 * <pre>
 *   fluid: ∇·(∇p/ρ) + ω² p/(ρ c²) = 0,     p_i = exp(−jk(x cos α + y sin α)), α = −π/6, k = ω/c,
 *   disc:  ∇·S + ρ_s ω² U = 0,   S = λ tr(e) I + 2 G e,   radius 5 mm, E = 69 GPa, ν = 0.33, ρ_s = 2730 kg/m³,
 *   surface, n out of the disc:   n·∇p = ρ ω² U·n,   S n = −p n .
 * </pre>
 *
 * <p>The truth is Faran's series ({@link ElasticCylinder}). Solved on the square |x|, |y| ≤ 20 mm, with
 * ∂p/∂n + (jk + 1/(2r)) p on its sides taken from the series: what is tested is the coupled discretisation, not an artificial
 * boundary. Wanted: p in the fluid and U = (X, Y) in the disc at the midpoints of 64 × 64 cells (NaN where a field does not
 * exist), and {@code discX}, {@code discY}, the displacement of the centre [m], complex: along the wave, so
 * discY/discX = tan α. The unknowns differ by twelve orders of magnitude; light fluids decouple, heavy ones do not.
 *
 * @see <a href="https://doi.org/10.1121/1.1906780">Faran, J. Acoust. Soc. Am. 23 (1951) 405</a>
 */
public final class ElasticScattering implements Problem<FieldQuestion> {
    private static final double ROUNDING = 1e-10;

    private final SoundModel model;
    private final ElasticCylinder exact;
    private final FieldQuestion question;

    /** Makes the problem; nothing in it is random. */
    public ElasticScattering(Parameters p, Instance instance) {
        SoundModel.OfPlace density = (x, y) -> p.rho();
        double frequency = 1e3 * p.f();
        exact = new ElasticCylinder(
                Aluminium.model(frequency, density, p.c(), (x, y, nx, ny) -> new double[2]), Aluminium.ANGLE);
        model = Aluminium.model(frequency, density, p.c(), exact.rim());
        question = Aluminium.question(model);
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = question.places().count();
        return Aluminium.truth(n, "exact series of 25 orders", "rounding, bounded", () -> {
            double[] all =
                    SoundReading.of(question.places(), model.radius(), exact).flat();
            double[] scaled = all.clone();
            for (int k = 0; k < scaled.length; k++) {
                scaled[k] *= 1 - ROUNDING;
            }
            return Aluminium.withErrors(n, all, scaled, 1);
        });
    }

    /**
     * The parameters.
     *
     * @param rho density of the fluid [kg/m³], 1 … 5000
     * @param c speed of sound in the fluid [m/s], 300 … 3000
     * @param f frequency [kHz], 10 … 100
     */
    public record Parameters(
            @Setting(def = "1000", symbol = "ρ", unit = "kg/m³", range = "1..5000", doc = "density of the fluid")
            double rho,

            @Setting(def = "1481.44", unit = "m/s", range = "300..3000", doc = "speed of sound in the fluid")
            double c,

            @Setting(def = "50", unit = "kHz", range = "10..100", doc = "frequency: wavelengths across the disc")
            double f) {
        public Parameters {
            Check.within("rho", rho, 1, 5000);
            Check.within("c", c, 300, 3000);
            Check.within("f", f, 10, 100);
        }
    }
}
