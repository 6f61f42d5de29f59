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
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;
import java.util.random.RandomGenerator;

/**
 * A product of d/2 double wells.
 *
 * <pre>  ln γ(x) = Σⱼ [ −x₂ⱼ⁴ + 6 x₂ⱼ² + ½ x₂ⱼ − ½ x₂ⱼ₊₁² ],   j = 0 … d/2 − 1
 *   ln Z = (d/2) · (ln ∫ exp(−u⁴ + 6u² + ½u) du + ½ ln 2π);  164.695675… at d = 32 </pre>
 *
 * <p>Each well pair has modes near u = +1.7525 and −1.7108; the left one holds 0.1557 of the mass. The truth's modes are
 * grouped by the number of left wells, 0 … d/2, with binomial shares: 2^(d/2) single modes cannot be counted with a few
 * thousand samples, even exact ones.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2208.01893">Midgley et al. 2022 (FAB)</a>
 * @see <a href="https://doi.org/10.1126/science.aaw1147">Noé et al., Science 365 (2019) eaaw1147: the double well</a>
 */
public final class ManyWell implements Problem<Density> {
    private static final double LEFT = -1.7;
    private static final double WIDTH = 0.5;
    private static final double RIGHT_SHARE = 0.8;
    private static final double ENVELOPE = 3;

    private final int d;

    /**
     * The parameters.
     *
     * @param d dimension, even, ≥ 2
     */
    public record Parameters(
            @Setting(def = "32", doc = "dimension, two a double well", symbol = "d", range = "even, >= 2")
            int d) {
        /** Refuses an odd dimension and d &lt; 2. */
        public Parameters {
            Check.atLeast("d", d, 2);
            Check.that(d % 2 == 0, "d must be even, got " + d);
        }
    }

    /** Makes the target; nothing is random. */
    public ManyWell(Parameters parameters, Instance instance) {
        d = parameters.d();
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, 1.5);
        return Density.of(d, ManyWell::logDensity)
                .with(Density.GRADIENT, ManyWell::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, "quadrature of one well, error below 1e-10", this::logZ)
                .and(Facets.MOMENTS, "quadrature of one well", this::moments)
                .and(Facets.EXACT, "rejection from two Gaussians, well by well", () -> sampler(DoubleWell.mass()))
                .and(Facets.MODES, "number of left wells, binomial shares", this::modes);
    }

    private Estimate logZ() {
        double pair = StrictMath.log(DoubleWell.mass()) + 0.5 * StrictMath.log(2 * Math.PI);
        return Estimate.of(0.5 * d * pair, 1e-10);
    }

    private Table moments() {
        double[] well = MomentTable.fromRaw(DoubleWell.moment(1), DoubleWell.moment(2), DoubleWell.moment(4));
        double[] normal = {0, 1, 1, 2};
        return MomentTable.of(d, i -> i % 2 == 0 ? well : normal);
    }

    private Modes modes() {
        return Wells.modes(d / 2, 2, DoubleWell.leftShare());
    }

    private static ExactSampler sampler(double mass) {
        return (random, x) -> {
            for (int i = 0; i < x.length; i += 2) {
                x[i] = drawWell(random, mass);
                x[i + 1] = random.nextGaussian();
            }
        };
    }

    private static double drawWell(RandomGenerator random, double mass) {
        double norm = 1 / (WIDTH * StrictMath.sqrt(2 * Math.PI));
        while (true) {
            boolean right = random.nextDouble() < RIGHT_SHARE;
            double u = (right ? -LEFT : LEFT) + WIDTH * random.nextGaussian();
            double r = (u + LEFT) / WIDTH;
            double l = (u - LEFT) / WIDTH;
            double proposal = norm
                    * (RIGHT_SHARE * StrictMath.exp(-0.5 * r * r) + (1 - RIGHT_SHARE) * StrictMath.exp(-0.5 * l * l));
            if (random.nextDouble() * ENVELOPE * mass * proposal < StrictMath.exp(DoubleWell.logDensity(u))) {
                return u;
            }
        }
    }

    static double logDensity(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i += 2) {
            double u = x[i];
            double v = x[i + 1];
            double square = u * u;
            sum += (6 - square) * square + 0.5 * u - 0.5 * v * v;
        }
        return sum;
    }

    static double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int i = 0; i < x.length; i += 2) {
            double u = x[i];
            double v = x[i + 1];
            double square = u * u;
            sum += (6 - square) * square + 0.5 * u - 0.5 * v * v;
            g[i] = (12 - 4 * square) * u + 0.5;
            g[i + 1] = -v;
        }
        return sum;
    }
}
