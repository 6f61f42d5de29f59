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
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.multiphysicspde.pump.PumpCells;
import java.util.List;

/**
 * A current across a magnet's field drives salt water along a channel of 8 cm × 2.75 cm, 1 cm deep; means over the depth, the
 * induced field neglected:
 *
 * <pre>
 *   ∇·w = 0,   ρ (w·∇) w = −∇p + μ ∇²w − (12 μ/H²) w + J × B,   ∇·J = 0,   J = σ (−∇φ + w × B),
 *   B = ẑ A exp(−((x − x₀)² + (y − y₀)²)/(2 s²)),   ρ = 1000 kg/m³, μ = 1 mPa s, σ = 10 S/m, H = 1 cm,
 *   w = 0 on bottom and top;   p = 0, ∂w/∂n = 0 at both ends;
 *   φ = V₀ on the bottom, 0 on the top for |x| &lt; 1/3 cm, J·n = 0 on the rest of the boundary.
 * </pre>
 *
 * <p>The definition is ours: the original is three-dimensional. The current is singular at the ends of the electrodes. Inputs
 * left open are drawn before anything is solved: A in [0, 1] T, x₀, y₀ in [−1, 1] cm, s in [0.2, 1] cm. Wanted: u, v, φ, J_x,
 * J_y at the midpoints of 64 × 64 cells, the flow and the current per depth. The truth comes from finite volumes with
 * 48, 96 and 192 cells along the channel, whose errors halve with the cells: extrapolated to none.
 *
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem MHD</a>
 */
public final class MhdPump implements Problem<FieldQuestion> {
    private static final int[] GRIDS = {24, 48, 96, 192};
    private static final List<String> NAMES = List.of("u", "v", "phi", "Jx", "Jy");

    private final FieldQuestion question;

    /** An instance. */
    public MhdPump(Parameters p, Instance instance) {
        var in = new Inputs(instance);
        double a = in.uniform(p.A(), 0, 1);
        double x0 = 0.01 * in.uniform(p.x0(), -1, 1);
        double y0 = 0.01 * in.uniform(p.y0(), -1, 1);
        double s = 0.01 * in.uniform(p.s(), 0.2, 1);
        List<Unknown> unknowns = List.of(
                Unknown.real("u", "m/s"),
                Unknown.real("v", "m/s"),
                Unknown.real("phi", "V"),
                Unknown.real("Jx", "A/m²"),
                Unknown.real("Jy", "A/m²"));
        var pump = new MagneticPump(
                unknowns,
                Coefficient.place(
                        (x, y) -> a * StrictMath.exp(-((x - x0) * (x - x0) + (y - y0) * (y - y0)) / (2 * s * s))),
                1000,
                1e-3,
                10,
                0.01,
                p.V0(),
                0.01 / 3);
        question = FieldQuestion.on(
                        Domain.box(-0.04, 0.04, -0.01375, 0.01375),
                        Lattices.midpoints(-0.04, 0.04, -0.01375, 0.01375, 64))
                .equation(pump)
                .quantity("flowRate", "m²/s")
                .quantity("current", "A/m");
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        var table = new FieldTable(
                NAMES, List.of("flowRate", "current"), question.places().count());
        return table.truth(
                "own Newton solutions with 96 × 33 and 192 × 66 staggered cells, extrapolated in first order; the error"
                        + " from the extrapolation of 48 and 96",
                () -> work.kept("cells-48-96-192", () -> solved(table)));
    }

    private double[] solved(FieldTable table) {
        MagneticPump model = question.equations(MagneticPump.class).get(0);
        Places places = question.places();
        int n = places.count();
        PumpCells cells = null;
        double[] last = new double[5 * n + 2];
        double[] coarse = last;
        double[] fine = last;
        for (int grid : GRIDS) {
            var next = new PumpCells(question.domain(), model, grid, true);
            if (cells != null) {
                next.startingFrom(cells);
            }
            next.solve(1e-9, () -> true);
            cells = next;
            double[] now = new double[5 * n + 2];
            for (int k = 0; k < 5 * n; k++) {
                now[k] = cells.value(k / n, places.x(k % n), places.y(k % n));
            }
            now[5 * n] = cells.flowRate();
            now[5 * n + 1] = cells.current();
            coarse = fine;
            fine = new double[now.length];
            for (int k = 0; k < now.length; k++) {
                fine[k] = 2 * now[k] - last[k];
            }
            last = now;
        }
        return table.compared(coarse, fine);
    }

    /**
     * Parameters; NaN leaves an input open.
     *
     * @param A largest field [T]; the Hartmann number is 2.75 A/T
     * @param x0 middle of the magnet [cm]
     * @param y0 middle of the magnet [cm]
     * @param s width of the magnet [cm]
     * @param V0 voltage [V]
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "T", range = "0..2; NaN: drawn", doc = "largest field")
            double A,

            @Setting(def = "NaN", unit = "cm", range = "-4..4; NaN: drawn", doc = "middle of the magnet")
            double x0,

            @Setting(def = "NaN", unit = "cm", range = "-1.375..1.375; NaN: drawn", doc = "middle of the magnet")
            double y0,

            @Setting(def = "NaN", unit = "cm", range = "0.2..100; NaN: drawn", doc = "width of the magnet")
            double s,

            @Setting(def = "0.02", unit = "V", symbol = "V₀", range = "0..0.1", doc = "voltage")
            double V0) {
        public Parameters {
            Inputs.check("A", A, 0, 2);
            Inputs.check("x0", x0, -4, 4);
            Inputs.check("y0", y0, -1.375, 1.375);
            Inputs.check("s", s, 0.2, 100);
            Check.within("V0", V0, 0, 0.1);
        }
    }
}
