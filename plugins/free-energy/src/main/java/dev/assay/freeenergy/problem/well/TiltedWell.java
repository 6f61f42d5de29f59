package dev.assay.freeenergy.problem.well;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.LineDensity;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * The tilted double well of the stochastic normalizing flows.
 *
 * <pre>  u(x) = a x₁ + b x₁² + c x₁⁴ + ½ x₂²,   γ = e^−u,   a = −½, b = −6, c = 1
 *   ln Z = 10.293479707,   ΔF = F(right) − F(left) = −ln P(x₁ &gt; 0)/P(x₁ &lt; 0) = −1.690630785 </pre>
 *
 * <p>With these values it is one pair of the many wells. a = 0, b = −4 is the symmetric well: ln Z = 5.211940270, ΔF = 0.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2002.06707">Wu, Köhler and Noé 2020 (stochastic normalizing flows)</a>
 */
public final class TiltedWell implements Problem<Density> {
    private final double a;
    private final double b;
    private final double c;

    /**
     * The parameters.
     *
     * @param a tilt, −100 … 100
     * @param b half the curvature at 0, −30 … 30
     * @param c quartic wall, 0.1 … 10
     */
    public record Parameters(
            @Setting(def = "-0.5", doc = "tilt", symbol = "a", range = "-100..100")
            double a,

            @Setting(def = "-6", doc = "half the curvature at 0", symbol = "b", range = "-30..30")
            double b,

            @Setting(def = "1", doc = "quartic wall", symbol = "c", range = "0.1..10")
            double c) {
        /** Refuses wells without a wall and those out of the range of exponentials. */
        public Parameters {
            Check.within("a", a, -100, 100);
            Check.within("b", b, -30, 30);
            Check.within("c", c, 0.1, 10);
        }
    }

    /** Makes the target; nothing is random. */
    public TiltedWell(Parameters parameters, Instance instance) {
        a = parameters.a();
        b = parameters.b();
        c = parameters.c();
    }

    @Override
    public Density question() {
        Base base = Base.normal(2, 1 + 0.5 * QuarticWell.reach(a, b, c));
        return Density.of(2, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        LineDensity well = QuarticWell.of(a, b, c);
        double[] ends = QuarticWell.ends(a, b, c);
        double left = well.share(ends[0], 0);
        double right = well.share(0, ends[1]);
        double[] row = well.moments();
        double[] normal = MomentTable.normal(1);
        return Truth.of(
                        Facets.LOG_Z,
                        "quadrature, 20-point panels",
                        () -> Estimate.of(well.logMass() + 0.5 * StrictMath.log(2 * Math.PI), 1e-11))
                .and(Facets.MOMENTS, "quadrature", () -> MomentTable.of(2, i -> i == 0 ? row : normal))
                .and(
                        Facets.FREE_ENERGY_DIFFERENCE,
                        "quadrature: right well minus left, cut at 0",
                        () -> Estimate.of(StrictMath.log(left / right), 1e-11))
                .and(Facets.EXACT, "rejection under a staircase", () -> (random, x) -> {
                    x[0] = well.draw(random);
                    x[1] = random.nextGaussian();
                })
                .and(Facets.MODES, "left and right of 0", () -> Wells.modes(1, 1, left));
    }

    private double logDensity(double[] x) {
        double square = x[0] * x[0];
        return -(a + (b + c * square) * x[0]) * x[0] - 0.5 * x[1] * x[1];
    }

    private double gradient(double[] x, double[] g) {
        double square = x[0] * x[0];
        g[0] = -(a + (2 * b + 4 * c * square) * x[0]);
        g[1] = -x[1];
        return -(a + (b + c * square) * x[0]) * x[0] - 0.5 * x[1] * x[1];
    }
}
