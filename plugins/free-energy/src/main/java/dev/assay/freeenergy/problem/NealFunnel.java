package dev.assay.freeenergy.problem;

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
import dev.assay.api.value.Estimate;

/**
 * Neal's funnel with standard deviation 3.
 *
 * <pre>  x₀ ~ N(0, 9),   xᵢ | x₀ ~ N(0, e^x₀), i = 1 … d−1,   ln Z = 0
 *   E xᵢ² = e^4.5,   Var xᵢ² = 3 e^18 − e^9 </pre>
 *
 * <p>E xᵢ² comes from the far tail: a few thousand samples, even exact ones, do not settle it.
 *
 * @see <a href="https://doi.org/10.1214/aos/1056562461">Neal, Ann. Stat. 31 (2003) 705, section 8</a>
 */
public final class NealFunnel implements Problem<Density> {
    private static final double VARIANCE = 9;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final double LOG_3 = StrictMath.log(3);

    private final int d;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 2
     */
    public record Parameters(
            @Setting(def = "10", doc = "dimension", symbol = "d", range = ">= 2")
            int d) {
        /** Refuses d &lt; 2. */
        public Parameters {
            Check.atLeast("d", d, 2);
        }
    }

    /** Makes the target; nothing is random. */
    public NealFunnel(Parameters parameters, Instance instance) {
        d = parameters.d();
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, 3);
        return Density.of(d, NealFunnel::logDensity)
                .with(Density.GRADIENT, NealFunnel::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double square = StrictMath.exp(VARIANCE / 2);
        double[] first = {0, VARIANCE, VARIANCE, 2 * VARIANCE * VARIANCE};
        double[] other = {0, square, square, 3 * StrictMath.exp(2 * VARIANCE) - square * square};
        ExactSampler exact = (random, x) -> {
            x[0] = 3 * random.nextGaussian();
            double width = StrictMath.exp(0.5 * x[0]);
            for (int i = 1; i < x.length; i++) {
                x[i] = width * random.nextGaussian();
            }
        };
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> i == 0 ? first : other))
                .and(Facets.EXACT, "x₀, then the others given x₀", () -> exact);
    }

    static double logDensity(double[] x) {
        double v = x[0];
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            squares += x[i] * x[i];
        }
        int n = x.length - 1;
        return -v * v / (2 * VARIANCE) - LOG_3 - (n + 1) * HALF_LOG_2PI - 0.5 * n * v - tail(squares, v);
    }

    static double gradient(double[] x, double[] g) {
        double v = x[0];
        double precision = Math.exp(-v);
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            squares += x[i] * x[i];
            g[i] = -precision * x[i];
        }
        int n = x.length - 1;
        double tail = tail(squares, v);
        g[0] = -v / VARIANCE - 0.5 * n + tail;
        return -v * v / (2 * VARIANCE) - LOG_3 - (n + 1) * HALF_LOG_2PI - 0.5 * n * v - tail;
    }

    /** ½ Σ xᵢ² e^−v, 0 on the axis however small v is. */
    private static double tail(double squares, double v) {
        return squares == 0 ? 0 : 0.5 * squares * Math.exp(-v);
    }

    /** The marginal of (x₀, x₁), for pictures. */
    static double marginal(double x0, double x1) {
        return Math.exp(-x0 * x0 / (2 * VARIANCE) - 0.5 * x0 - 0.5 * x1 * x1 * Math.exp(-x0)) / (6 * Math.PI);
    }
}
