package dev.assay.multiphysicspde.problem;

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
import dev.assay.multiphysicspde.model.PorousFlow;
import dev.assay.multiphysicspde.porous.Osmosis;
import dev.assay.multiphysicspde.porous.PolarElements;
import java.util.List;

/**
 * Electro-osmotic flow in a porous plate of L = 1.28 mm around an elliptic hole; its conductivity falls off from a point:
 *
 * <pre>
 *   ∇·(κ ∇V) = 0,   κ = κ₀ exp(−((x − x₀)² + (y − y₀)²)/(2 s²)),
 *   w = −(k_p) ∇p + k_V ∇V,   ∇·w = 0,
 *   V = 50 V left and right, 0 on the hole, κ ∂V/∂n = 0 at bottom and top,
 *   p = 0 left, 1013 Pa right, w·n = 0 at bottom, top and hole,
 *   k_p = ε_p a²/(8 η),   k_V = ε_p ε_w ζ/η,   ε_p = 0.6, a = 10 μm, η = 1 mPa s, ε_w = 80.2 ε₀, ζ = −0.1 V.
 * </pre>
 *
 * <p>For s = 0.2 mm κ spans fourteen decades. κ₀ changes the current and nothing else. Inputs left open are drawn before
 * anything is solved: semi-axes in [L/10, L/8], centre in [−L/8, L/8]², κ₀ in [2, 22] mS/m, x₀, y₀ in [0, 0.5] mm, s in
 * [0.2, 1] mm. Wanted: V, u, v at the midpoints of 64 × 64 cells (none in the hole), the current into the hole and the
 * flow through the right side, per depth. The truth is a solution with fitted elements of degree 5.
 *
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem E_flow</a>
 */
public final class ElectroOsmosis implements Problem<FieldQuestion> {
    private static final double HALF = 0.64e-3;
    private static final double MOBILITY = 0.6 * 1e-5 * 1e-5 / (8 * 1e-3);
    private static final double ELECTRIC = 0.6 * 80.2 * 8.8541878128e-12 * -0.1 / 1e-3;
    private static final int[] ELEMENTS = {12, 18};
    private static final int DEGREE = 5;

    private final FieldQuestion question;

    /** An instance. */
    public ElectroOsmosis(Parameters p, Instance instance) {
        var in = new Inputs(instance);
        double ax = 1e-3 * in.uniform(p.ax(), 0.128, 0.16);
        double ay = 1e-3 * in.uniform(p.ay(), 0.128, 0.16);
        double cx = 1e-3 * in.uniform(p.cx(), -0.16, 0.16);
        double cy = 1e-3 * in.uniform(p.cy(), -0.16, 0.16);
        double kappa0 = in.uniform(p.kappa0(), 2e-3, 2.2e-2);
        double x0 = 1e-3 * in.uniform(p.x0(), 0, 0.5);
        double y0 = 1e-3 * in.uniform(p.y0(), 0, 0.5);
        double s = 1e-3 * in.uniform(p.s(), 0.2, 1);
        Region hole = Region.of("hole", (x, y) -> {
            double a = (x - cx) / ax;
            double b = (y - cy) / ay;
            return a * a + b * b < 1;
        });
        Coefficient kappa = Coefficient.place(
                (x, y) -> kappa0 * StrictMath.exp(-((x - x0) * (x - x0) + (y - y0) * (y - y0)) / (2 * s * s)));
        question = question(hole, kappa);
    }

    private static FieldQuestion question(Region hole, Coefficient kappa) {
        Unknown volt = Unknown.real("V", "V");
        Unknown u = Unknown.real("u", "m/s");
        Unknown v = Unknown.real("v", "m/s");
        Unknown p = Unknown.real("p", "Pa");
        Coefficient zero = Coefficient.constant(0);
        Coefficient fifty = Coefficient.constant(50);
        return FieldQuestion.on(
                        Domain.box(-HALF, HALF, -HALF, HALF).with(hole),
                        Lattices.midpoints(-HALF, HALF, -HALF, HALF, 64))
                .equation(Transport.of(volt, kappa))
                .equation(PorousFlow.of(u, v, p, Coefficient.constant(MOBILITY))
                        .drivenBy(volt, Coefficient.constant(ELECTRIC)))
                .quantity("current", "A/m")
                .quantity("flowRight", "m²/s")
                .condition(Condition.fixed(volt, "left", fifty))
                .condition(Condition.fixed(volt, "right", fifty))
                .condition(Condition.fixed(volt, "hole", zero))
                .condition(Condition.flux(volt, "bottom", zero))
                .condition(Condition.flux(volt, "top", zero))
                .condition(Condition.fixed(p, "left", zero))
                .condition(Condition.fixed(p, "right", Coefficient.constant(1013)))
                .condition(Condition.flux(p, "hole", zero))
                .condition(Condition.flux(p, "bottom", zero))
                .condition(Condition.flux(p, "top", zero));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        var table = new FieldTable(
                List.of("V", "u", "v"),
                List.of("current", "flowRight"),
                question.places().count());
        return table.truth(
                "own solution with 18² fitted elements of degree 5; its error from that with 12²",
                () -> work.kept("polar-12-18-5", () -> table.compared(solved(ELEMENTS[0]), solved(ELEMENTS[1]))));
    }

    private double[] solved(int elements) {
        Osmosis model = Osmosis.of(question);
        var field = new PolarElements(model, elements, DEGREE);
        Places places = question.places();
        int n = places.count();
        double[] out = new double[3 * n + 2];
        double[] at = new double[3];
        for (int k = 0; k < n; k++) {
            if (model.hole().contains(places.x(k), places.y(k))) {
                java.util.Arrays.fill(at, Double.NaN);
            } else {
                field.at(places.x(k), places.y(k), at);
            }
            for (int f = 0; f < 3; f++) {
                out[f * n + k] = at[f];
            }
        }
        out[3 * n] = field.current();
        out[3 * n + 1] = field.flowRight();
        return out;
    }

    /**
     * Parameters; NaN leaves an input open.
     *
     * @param ax semi-axis of the hole along x [mm]
     * @param ay semi-axis along y [mm]
     * @param cx centre of the hole [mm]
     * @param cy centre of the hole [mm]
     * @param kappa0 κ₀ [S/m]
     * @param x0 where κ is largest [mm]
     * @param y0 where κ is largest [mm]
     * @param s width of κ [mm]
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "mm", range = "0.02..0.3; NaN: drawn", doc = "semi-axis of the hole along x")
            double ax,

            @Setting(def = "NaN", unit = "mm", range = "0.02..0.3; NaN: drawn", doc = "semi-axis of the hole along y")
            double ay,

            @Setting(def = "NaN", unit = "mm", range = "-0.3..0.3; NaN: drawn", doc = "centre of the hole")
            double cx,

            @Setting(def = "NaN", unit = "mm", range = "-0.3..0.3; NaN: drawn", doc = "centre of the hole")
            double cy,

            @Setting(
                    def = "NaN",
                    unit = "S/m",
                    symbol = "κ₀",
                    range = "1e-4..1; NaN: drawn",
                    doc = "largest conductivity")
            double kappa0,

            @Setting(def = "NaN", unit = "mm", range = "-0.64..0.64; NaN: drawn", doc = "where κ is largest")
            double x0,

            @Setting(def = "NaN", unit = "mm", range = "-0.64..0.64; NaN: drawn", doc = "where κ is largest")
            double y0,

            @Setting(def = "NaN", unit = "mm", range = "0.2..100; NaN: drawn", doc = "width of κ")
            double s) {
        public Parameters {
            Inputs.check("ax", ax, 0.02, 0.3);
            Inputs.check("ay", ay, 0.02, 0.3);
            Inputs.check("cx", cx, -0.3, 0.3);
            Inputs.check("cy", cy, -0.3, 0.3);
            Inputs.check("kappa0", kappa0, 1e-4, 1);
            Inputs.check("x0", x0, -0.64, 0.64);
            Inputs.check("y0", y0, -0.64, 0.64);
            Inputs.check("s", s, 0.2, 100);
        }
    }
}
