package dev.assay.freeenergy.problem.curved;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.LineDensity;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * Three thin rings in the plane.
 *
 * <pre>  ln γ(x) = −100 minₖ (‖x‖ − cₖ)²,   c = 1, 3, 5
 *   Z = 2π ∫ r exp(−100 minₖ (r − cₖ)²) dr,   ln Z = 2.304881494… </pre>
 *
 * <p>Each ring has the width 1/√200 and a mass close to its radius over 9. The gradient jumps at ‖x‖ = 2 and 4, and has
 * no direction at the origin, where it is given as 0; γ is below e⁻⁹⁹ there.
 *
 * @see <a href="https://github.com/juliusberner/sde_sampler">sde_sampler: rings</a>
 * @see <a href="https://doi.org/10.48550/arXiv.2111.15141">Zhang and Chen 2022 (path integral sampler)</a>
 */
public final class Rings implements Problem<Density> {
    private static final double STIFFNESS = 100;
    // Beyond r = 8 the density is below e⁻⁹⁰⁰.
    private static final double END = 8;

    /** Makes the target; nothing is random. */
    public Rings(NoSettings parameters, Instance instance) {}

    @Override
    public Density question() {
        Base base = Base.normal(2, 3);
        return Density.of(2, Rings::logDensity)
                .with(Density.GRADIENT, Rings::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        LineDensity radius = radius();
        double[] shares = {radius.share(0, 2), radius.share(2, 4), radius.share(4, END)};
        double second = radius.mean(r -> r * r) / 2;
        double fourth = radius.mean(r -> r * r * r * r) * 3 / 8;
        return Truth.of(
                        Facets.LOG_Z,
                        "quadrature over the radius, 20-point panels",
                        () -> Estimate.of(radius.logMass() + StrictMath.log(2 * Math.PI), 1e-12))
                .and(
                        Facets.MOMENTS,
                        "quadrature over the radius",
                        () -> MomentTable.of(2, i -> MomentTable.fromRaw(0, second, fourth)))
                .and(Facets.EXACT, "radius by rejection under a staircase, uniform angle", () -> (random, x) -> {
                    double r = radius.draw(random);
                    double angle = 2 * Math.PI * random.nextDouble();
                    x[0] = r * StrictMath.cos(angle);
                    x[1] = r * StrictMath.sin(angle);
                })
                .and(
                        Facets.MODES,
                        "the nearest ring; quadrature",
                        () -> Modes.of(shares, x -> (int) (centre(Math.hypot(x[0], x[1])) - 1) / 2));
    }

    /** The density of the radius without 2π; it turns where 1/r = 200 (r − c) and has kinks at 2 and 4. */
    private static LineDensity radius() {
        return new LineDensity(
                r -> StrictMath.log(r) - STIFFNESS * (r - centre(r)) * (r - centre(r)),
                0,
                top(1),
                2,
                top(3),
                4,
                top(5),
                END);
    }

    private static double top(double c) {
        return 0.5 * (c + StrictMath.sqrt(c * c + 2 / STIFFNESS));
    }

    private static double centre(double r) {
        return r < 2 ? 1 : r < 4 ? 3 : 5;
    }

    private static double logDensity(double[] x) {
        double r = Math.sqrt(x[0] * x[0] + x[1] * x[1]);
        double off = r - centre(r);
        return -STIFFNESS * off * off;
    }

    private static double gradient(double[] x, double[] g) {
        double r = Math.sqrt(x[0] * x[0] + x[1] * x[1]);
        double off = r - centre(r);
        double pull = r == 0 ? 0 : -2 * STIFFNESS * off / r;
        g[0] = pull * x[0];
        g[1] = pull * x[1];
        return -STIFFNESS * off * off;
    }
}
