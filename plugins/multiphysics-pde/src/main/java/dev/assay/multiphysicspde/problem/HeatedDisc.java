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
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Places;
import dev.assay.api.field.Region;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.List;
import java.util.Map;

/**
 * A heated copper disc in a square of air of L = 128 mm between two cold walls, Boussinesq's approximation:
 *
 * <pre>
 *   air:   ∇·w = 0,   ρ (w·∇) w = −∇p + μ ∇²w + ρ β (T − 1 K) g ŷ,   ρ c w·∇T = k_f ∇²T,
 *   disc:  w = 0,   0 = k_s ∇²T + Q,   Q = Q_h e^(x+y) (x, y in metres from the middle),
 *   w = 0 on all walls,   T = 0 left and right,   ∂T/∂n = 0 at bottom and top;   T and heat flux continuous,
 *   ρ = 1.242462 kg/m³, μ = 1.769207·10⁻⁵ Pa s, c = 1005.108 J/(kg K), k_f = 0.02505327 W/(m K), k_s = 400 W/(m K),
 *   β = 1/(284.15 K), g = 9.80665 m/s².
 * </pre>
 *
 * <p>T is counted from the cold walls, 283.15 K: in kelvin all but a thousandth of it would be the same for every answer. The
 * properties of air are those at 284.15 K, which T leaves by less than half a kelvin (the original lets them vary). Inputs
 * left open are drawn before anything is solved: radius r in [L/10, L/8], centre in [−L/8, L/8]², Q_h a whole number of 50
 * … 100 W/m³. Wanted: u, v (none in the disc), T at the midpoints of 64 × 64 cells, the largest and the mean T, the
 * largest speed. The truth is the Newton solution on clustered staggered grids, of first order at the disc.
 *
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem NS_heat</a>
 */
public final class HeatedDisc implements Problem<FieldQuestion> {
    private static final double HALF = 0.064;
    private static final double RHO = 1.242462;
    private static final double MU = 1.769207e-5;
    private static final double CP = 1005.108;
    private static final double AIR = 2.505327e-2;
    private static final double COPPER = 400;
    private static final double BETA = 1 / 284.15;
    private static final double G = 9.80665;
    private static final int[] GRIDS = {16, 32, 64, 96, 128};
    private static final List<String> NAMES = List.of("u", "v", "T");
    private static final List<String> QUANTITIES = List.of("tMaxExcess", "tMeanExcess", "maxSpeed");

    private final FieldQuestion question;

    /** An instance. */
    public HeatedDisc(Parameters p, Instance instance) {
        var in = new Inputs(instance);
        double r = 1e-3 * in.uniform(p.r(), 12.8, 16);
        double cx = 1e-3 * in.uniform(p.cx(), -16, 16);
        double cy = 1e-3 * in.uniform(p.cy(), -16, 16);
        double heat = in.whole(p.Qh(), 50, 100);
        Region disc = Region.of("disc", (x, y) -> (x - cx) * (x - cx) + (y - cy) * (y - cy) < r * r);
        Unknown u = Unknown.real("u", "m/s");
        Unknown v = Unknown.real("v", "m/s");
        Unknown pressure = Unknown.real("p", "Pa");
        Unknown t = Unknown.real("T", "K");
        Coefficient zero = Coefficient.constant(0);
        IncompressibleFlow flow = IncompressibleFlow.of(
                        u, v, pressure, Coefficient.constant(RHO), Coefficient.constant(MU))
                .force(zero, Coefficient.state(List.of(t), (x, y, time, s) -> RHO * BETA * G * (s[0] - 1)));
        FieldQuestion q = FieldQuestion.on(
                        Domain.box(-HALF, HALF, -HALF, HALF).with(disc),
                        Lattices.midpoints(-HALF, HALF, -HALF, HALF, 64))
                .equation(flow)
                .equation(Transport.of(t, Coefficient.place((x, y) -> disc.contains(x, y) ? COPPER : AIR))
                        .source(Coefficient.place((x, y) -> disc.contains(x, y) ? heat * StrictMath.exp(x + y) : 0))
                        .carriedBy(flow, Coefficient.constant(RHO * CP)))
                .quantity("tMaxExcess", "K")
                .quantity("tMeanExcess", "K")
                .quantity("maxSpeed", "m/s")
                .condition(Condition.fixed(u, "disc", zero))
                .condition(Condition.fixed(v, "disc", zero));
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, zero)).condition(Condition.fixed(v, part, zero));
        }
        question = q.condition(Condition.fixed(t, "left", zero))
                .condition(Condition.fixed(t, "right", zero))
                .condition(Condition.flux(t, "bottom", zero))
                .condition(Condition.flux(t, "top", zero));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        var table = new FieldTable(NAMES, QUANTITIES, question.places().count());
        return table.truth(
                "own Newton solution on 128² clustered staggered cells; its error from that on 96²",
                () -> work.kept("mac-96-128", () -> solved(table)));
    }

    private double[] solved(FieldTable table) {
        FlowModel model = Models.flow(question);
        Places places = question.places();
        int n = places.count();
        FlowField flow = null;
        double[] coarse = new double[0];
        double[] fine = new double[0];
        for (int size : GRIDS) {
            MacGrid grid = MacGrid.of(model, size, 0.5);
            FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
            flow = new MacNewton(model, grid, 1e-9).solve(start, () -> true);
            coarse = fine;
            fine = new double[3 * n + QUANTITIES.size()];
            FlowField.Nodes[] nodes = {flow.uNodes(), flow.vNodes(), flow.tNodes()};
            for (int k = 0; k < 3 * n; k++) {
                double x = places.x(k % n);
                double y = places.y(k % n);
                boolean hole = k < 2 * n && model.solid().orElseThrow().region().contains(x, y);
                fine[k] = hole ? Double.NaN : nodes[k / n].cubic(x, y);
            }
            Map<String, Double> found = FlowReading.extrema(model, flow);
            for (int k = 0; k < QUANTITIES.size(); k++) {
                fine[3 * n + k] = found.get(QUANTITIES.get(k));
            }
        }
        return table.compared(coarse, fine);
    }

    /**
     * Parameters; NaN leaves an input open.
     *
     * @param r radius of the disc [mm]
     * @param cx centre of the disc [mm]
     * @param cy centre of the disc [mm]
     * @param Qh Q_h [W/m³]; the Rayleigh number grows with it
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "mm", range = "5..25; NaN: drawn", doc = "radius of the disc")
            double r,

            @Setting(def = "NaN", unit = "mm", range = "-30..30; NaN: drawn", doc = "centre of the disc")
            double cx,

            @Setting(def = "NaN", unit = "mm", range = "-30..30; NaN: drawn", doc = "centre of the disc")
            double cy,

            @Setting(def = "NaN", unit = "W/m³", symbol = "Q_h", range = "0.1..400; NaN: drawn", doc = "heat made")
            double Qh) {
        public Parameters {
            Inputs.check("r", r, 5, 25);
            Inputs.check("cx", cx, -30, 30);
            Inputs.check("cy", cy, -30, 30);
            Inputs.check("Qh", Qh, 0.1, 400);
        }
    }
}
