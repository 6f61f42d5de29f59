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
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.DensityDrivenFlow;
import dev.assay.multiphysicspde.seepage.Seepage;
import dev.assay.multiphysicspde.seepage.SeepageCells;
import java.util.List;

/**
 * Elder's problem with a source: salt water sinks in fingers from the right half of the top of a porous box of 300 m × 150 m.
 *
 * <pre>
 *   ∇·w = 0,   w = −(K/μ) (∇p + (1000 + 200 max(c, 0)) g ŷ),   ε ∂c/∂t + w·∇c − ε D ∇²c = S,
 *   S = A/(365·86400 s) exp(−((x − x₀)² + (y − y₀)²)/(2 s²)),
 *   w·n = 0 on all sides;   c = 0 at the bottom, 1 on the top for x ≥ 0, ∂c/∂n = 0 elsewhere;   c = 0 at first,
 *   μ = 1 mPa s, ε = 0.1, D = 3.56·10⁻⁶ m²/s, g = 9.81 m/s²,
 * </pre>
 *
 * <p>in Boussinesq's approximation: density varies in the weight only, where the original has ε ∂ρ/∂t + ∇·(ρ w) = 0. With K =
 * 500 mD = 4.9346·10⁻¹³ m² Elder's Rayleigh number is 408. Inputs left open are drawn before anything is solved: A in [1,
 * 8]·10⁻³ mol/m³/yr, x₀ in [−70, 70] m, y₀ in [−30, 30] m, s in [10, 70] m. Wanted at one time: u, v, c at the midpoints of
 * 64 × 64 cells; the mean of c; the Sherwood number, the mean of ∂c/∂y over the whole top times the height; how far below
 * the top c ≥ 0.6 is found. After some 6 years grids settle for different fingers: compare the fields before that, means
 * after. The truth is a solution by finite volumes of 192 × 96 cells; its error says when it is none.
 *
 * @see <a href="https://doi.org/10.1017/S0022112067000576">Elder, J. Fluid Mech. 27 (1967) 609</a>
 * @see <a href="https://arxiv.org/abs/2505.17575">Multiphysics Bench, problem Elder</a>
 */
public final class Elder implements Problem<FieldQuestion> {
    private static final double YEAR = 365 * 86400.0;
    private static final double MILLIDARCY = 4.9346e-13 / 500;
    private static final int[] GRIDS = {128, 192};
    private static final List<String> NAMES = List.of("u", "v", "c");
    private static final List<String> QUANTITIES = List.of("meanC", "sherwood", "fingerDepth");

    private final FieldQuestion question;

    /** An instance. */
    public Elder(Parameters p, Instance instance) {
        var in = new Inputs(instance);
        double rate = in.uniform(p.A(), 1e-3, 8e-3) / YEAR;
        double x0 = in.uniform(p.x0(), -70, 70);
        double y0 = in.uniform(p.y0(), -30, 30);
        double s = in.uniform(p.s(), 10, 70);
        Unknown u = Unknown.real("u", "m/s");
        Unknown v = Unknown.real("v", "m/s");
        Unknown c = Unknown.real("c", "1");
        Coefficient zero = Coefficient.constant(0);
        double lift = p.K() * MILLIDARCY / 1e-3 * 200 * 9.81;
        var flow = new DensityDrivenFlow(
                u,
                v,
                c,
                lift,
                0.1,
                3.56e-6,
                Coefficient.place(
                        (x, y) -> rate * StrictMath.exp(-((x - x0) * (x - x0) + (y - y0) * (y - y0)) / (2 * s * s))),
                p.years() * YEAR);
        question = FieldQuestion.on(Domain.box(-150, 150, -75, 75), Lattices.midpoints(-150, 150, -75, 75, 64))
                .equation(flow)
                .quantity("meanC")
                .quantity("sherwood")
                .quantity("fingerDepth", "m")
                .condition(Condition.flux(c, "left", zero))
                .condition(Condition.flux(c, "right", zero))
                .condition(Condition.fixed(c, "bottom", zero))
                .condition(Condition.fixed(c, "top", Coefficient.place((x, y) -> x >= 0 ? 1 : Double.NaN)));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        var table = new FieldTable(NAMES, QUANTITIES, question.places().count());
        return table.truth(
                "own finite volumes of 192 × 96 cells; its error from 128 × 64",
                () -> work.kept("cells-128-192", () -> table.compared(solved(GRIDS[0]), solved(GRIDS[1]))));
    }

    private double[] solved(int n) {
        var cells = new SeepageCells(Seepage.of(question), n);
        cells.march(() -> true);
        Places places = question.places();
        int count = places.count();
        double[] out = new double[3 * count + 3];
        double[] at = new double[3];
        for (int k = 0; k < count; k++) {
            cells.at(places.x(k), places.y(k), at);
            for (int f = 0; f < 3; f++) {
                out[f * count + k] = at[f];
            }
        }
        out[3 * count] = cells.meanC();
        out[3 * count + 1] = cells.sherwood();
        out[3 * count + 2] = cells.fingerDepth();
        return out;
    }

    /**
     * Parameters; NaN leaves an input open.
     *
     * @param A strength of the source [mol/m³/yr]
     * @param x0 middle of the source [m]
     * @param y0 middle of the source [m]
     * @param s width of the source [m]
     * @param K permeability [mD]; the Rayleigh number is 0.816 K
     * @param years when [yr]
     */
    public record Parameters(
            @Setting(def = "NaN", unit = "mol/m³/yr", range = "0..0.1; NaN: drawn", doc = "strength of the source")
            double A,

            @Setting(def = "NaN", unit = "m", range = "-150..150; NaN: drawn", doc = "middle of the source")
            double x0,

            @Setting(def = "NaN", unit = "m", range = "-75..75; NaN: drawn", doc = "middle of the source")
            double y0,

            @Setting(def = "NaN", unit = "m", range = "5..300; NaN: drawn", doc = "width of the source")
            double s,

            @Setting(def = "500", unit = "mD", range = "0..1000", doc = "permeability: how strongly weight drives")
            double K,

            @Setting(def = "4", unit = "yr", range = "0.1..20", doc = "time at which the solution is wanted")
            double years) {
        public Parameters {
            Inputs.check("A", A, 0, 0.1);
            Inputs.check("x0", x0, -150, 150);
            Inputs.check("y0", y0, -75, 75);
            Inputs.check("s", s, 5, 300);
            Check.within("K", K, 0, 1000);
            Check.within("years", years, 0.1, 20);
        }
    }
}
