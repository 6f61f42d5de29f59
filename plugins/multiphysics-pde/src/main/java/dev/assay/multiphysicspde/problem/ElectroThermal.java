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
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Region;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.model.Helmholtz;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.multiphysicspde.model.WaveReading;
import dev.assay.multiphysicspde.wave.CompactWave;
import dev.assay.multiphysicspde.wave.ElectroHeat;
import dev.assay.multiphysicspde.wave.WaveCells;
import dev.assay.multiphysicspde.wave.WaveModel;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A 4 GHz plane wave heats an elliptic silicon rod in a ceramic square of 128 mm; its conductivity grows with
 * temperature:
 *
 * <pre>
 *   ∇²E + k₀² (ε − j σ(T)/(ω ε₀)) E = 0,   E_b = E_m exp(−j k₀ (x cos θ + y sin θ)),   θ = π/3, E_m = 3·10⁵ V/m,
 *   −∇·(K ∇T) = ½ σ(T) |E|²,   −K ∂T/∂n = h (T − T_ext) on the sides,   h = 15 W/(m² K), T_ext = 293.15 K,
 *   rod: ε = 11.7, K = 70 W/(m K), σ = 1.602 C exp(−1.12 eV/(k_B T)) S/m;   around: ε = 1, K = kAl, σ = 10⁻⁷ S/m.
 * </pre>
 *
 * <p>Inputs that the parameters leave open are drawn from the instance's stream before anything is solved. Wanted: E
 * (complex) and T at the midpoints of 64 × 64 cells, the heat made in the box, and the least, the largest and the central
 * temperature.
 *
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem TE_heat</a>
 */
public final class ElectroThermal implements Problem<FieldQuestion> {
    private static final double HALF = 0.064;
    private static final int COARSE = 192;
    private static final int FINE = 320;
    private static final String SOURCE = "own compact nine-point solution with " + FINE
            + "² cells; its error from that with " + COARSE + "²; the field solver agrees with the exact series of a"
            + " circular cylinder";

    private final FieldQuestion question;

    /** An instance. */
    public ElectroThermal(Parameters parameters, Instance instance) {
        RandomGenerator random = instance.random("inputs", 0);
        // all are drawn, used or not, so that fixing one leaves the others as they were
        double a = 10 + 20 * random.nextDouble();
        double b = 10 + 10 * random.nextDouble();
        double angle = 360 * random.nextDouble();
        double c = Math.rint(1e11 + 2e11 * random.nextDouble());
        double k = 10 + 10 * random.nextDouble();
        question = question(
                or(parameters.a(), a) * 1e-3,
                or(parameters.b(), b) * 1e-3,
                StrictMath.toRadians(or(parameters.angle(), angle)),
                or(parameters.C(), c),
                or(parameters.kAl(), k));
    }

    private static double or(double fixed, double drawn) {
        return Double.isNaN(fixed) ? drawn : fixed;
    }

    private static FieldQuestion question(double a, double b, double angle, double c, double around) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Region rod = Region.of("rod", (x, y) -> {
            double p = (x * cos + y * sin) / a;
            double q = (y * cos - x * sin) / b;
            return p * p + q * q <= 1;
        });
        Unknown e = Unknown.complex("E", "V/m");
        Unknown t = Unknown.real("T", "K");
        Coefficient.Function sigma = (x, y, time, state) ->
                rod.contains(x, y) ? 1.602 * c * StrictMath.exp(-1.12 / (8.6173e-5 * state[0])) : 1e-7;
        Coefficient.Function joule = (x, y, time, state) -> {
            double s = rod.contains(x, y) ? 1.602 * c * StrictMath.exp(-1.12 / (8.6173e-5 * state[2])) : 1e-7;
            return 0.5 * s * (state[0] * state[0] + state[1] * state[1]);
        };
        FieldQuestion q = FieldQuestion.on(
                        Domain.box(-HALF, HALF, -HALF, HALF).with(rod),
                        Lattices.midpoints(-HALF, HALF, -HALF, HALF, 64))
                .equation(Helmholtz.of(
                                e,
                                4e9,
                                Coefficient.place((x, y) -> rod.contains(x, y) ? 11.7 : 1),
                                Coefficient.state(List.of(t), sigma))
                        .incident(3e5, Math.PI / 3))
                .equation(Transport.of(t, Coefficient.place((x, y) -> rod.contains(x, y) ? 70 : around))
                        .source(Coefficient.state(List.of(e, t), joule)))
                .quantity("jouleHeat", "W/m")
                .quantity("tMin", "K")
                .quantity("tMax", "K")
                .quantity("tCentre", "K");
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.open(e, part))
                    .condition(Condition.robin(t, part, Coefficient.constant(15), Coefficient.constant(293.15)));
        }
        return q;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = question.places().count();
        Supplier<double[]> all = () -> work.kept("compact-" + COARSE + "-" + FINE, this::solve);
        String how = "difference of the two grids";
        Truth truth = Truth.empty();
        List<String> names = question.quantities();
        for (int k = 0; k < names.size(); k++) {
            int at = 3 * n + 2 + 2 * k;
            truth = truth.and(
                    QUANTITY.named(names.get(k)), SOURCE, () -> Estimate.of(all.get()[at], all.get()[at + 1]));
        }
        return truth.and(FIELD.named("E"), SOURCE, () -> {
                    double[] v = all.get();
                    return Field.complex(Lattices.part(v, 0, n), Lattices.part(v, n, n));
                })
                .and(FIELD.named("T"), SOURCE, () -> Field.of(Lattices.part(all.get(), 2 * n, n)))
                .and(TruthFacets.FIELD_ERROR.named("E"), how, () -> Estimate.of(all.get()[3 * n]))
                .and(TruthFacets.FIELD_ERROR.named("T"), how, () -> Estimate.of(all.get()[3 * n + 1]));
    }

    /** Re E, Im E, T at the places; the rms errors of E and T; each quantity and its error. */
    private double[] solve() {
        WaveModel model = Models.wave(question);
        Places places = question.places();
        int n = places.count();
        List<String> names = question.quantities();
        double[][] found = new double[2][];
        for (int g = 0; g < 2; g++) {
            var cells = new WaveCells(model, g == 0 ? COARSE : FINE, ElectroHeat.outside(model));
            var both = new ElectroHeat(cells, new CompactWave(cells), true);
            both.solve(1e-9, () -> true);
            found[g] = new double[3 * n + 2 + 2 * names.size()];
            for (int k = 0; k < names.size(); k++) {
                found[g][3 * n + 2 + 2 * k] =
                        WaveReading.quantity(names.get(k), both, true).value();
            }
            for (int k = 0; k < n; k++) {
                found[g][k] = both.fieldRe(places.x(k), places.y(k));
                found[g][n + k] = both.fieldIm(places.x(k), places.y(k));
                found[g][2 * n + k] = both.temperature(places.x(k), places.y(k));
            }
        }
        double[] out = found[1];
        double ratio = (double) FINE / COARSE;
        double share = 1 / (ratio * ratio - 1);
        for (int k = 0; k < 3 * n; k++) {
            double change = share * (found[1][k] - found[0][k]);
            out[3 * n + k / (2 * n)] += change * change / n;
        }
        for (int k = 3 * n + 2; k < out.length; k += 2) {
            out[k + 1] = share * Math.abs(out[k] - found[0][k]);
        }
        out[3 * n] = StrictMath.sqrt(out[3 * n]);
        out[3 * n + 1] = StrictMath.sqrt(out[3 * n + 1]);
        return out;
    }

    /**
     * Parameters; NaN leaves an input open: it is drawn uniformly from its range.
     *
     * @param a semi-axis of the rod [mm], 10 … 30
     * @param b the other semi-axis [mm], 10 … 20
     * @param angle of the first axis against x [deg], 0 … 360
     * @param C factor of the rod's conductivity, 1e11 … 3e11
     * @param kAl heat conductivity around the rod [W/(m K)], 10 … 20
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "mm", range = "10..30; NaN: drawn", doc = "semi-axis of the rod")
            double a,

            @Setting(def = "NaN", unit = "mm", range = "10..20; NaN: drawn", doc = "the other semi-axis")
            double b,

            @Setting(def = "NaN", unit = "deg", range = "0..360; NaN: drawn", doc = "of the first axis against x")
            double angle,

            @Setting(
                    def = "NaN",
                    symbol = "C",
                    range = "1e11..3e11; NaN: drawn, a whole number",
                    doc = "factor of the rod's conductivity")
            double C,

            @Setting(def = "NaN", unit = "W/(m K)", range = "10..20; NaN: drawn", doc = "conductivity around the rod")
            double kAl) {
        public Parameters {
            open("a", a, 10, 30);
            open("b", b, 10, 20);
            open("angle", angle, 0, 360);
            open("C", C, 1e11, 3e11);
            open("kAl", kAl, 10, 20);
        }

        private static void open(String name, double value, double low, double high) {
            if (!Double.isNaN(value)) {
                Check.within(name, value, low, high);
            }
        }
    }
}
