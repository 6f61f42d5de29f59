package dev.assay.freeenergy.problem.curved;

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
import dev.assay.freeenergy.problem.MomentTable;

/**
 * Neal's funnel.
 *
 * <pre>  x₀ ~ N(0, σ²),   xᵢ | x₀ ~ N(0, e^x₀), i = 1 … d−1,   ln Z = 0
 *   E xᵢ² = e^(σ²/2),   Var xᵢ² = 3 e^(2σ²) − e^σ² </pre>
 *
 * <p>σ = 3 is Neal's, σ = 1 the easy one of some later papers: two ids, never one table. At σ = 3, E xᵢ² comes from the
 * far tail: a few thousand samples, even exact ones, do not settle it.
 *
 * @see <a href="https://doi.org/10.1214/aos/1056562461">Neal, Ann. Stat. 31 (2003) 705, section 8</a>
 */
public final class NealFunnel implements Problem<Density> {
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);

    private final int d;
    private final double sigma;
    private final double precision;
    private final double constant;

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

    /** Makes Neal's target, σ = 3; nothing is random. */
    public NealFunnel(Parameters parameters, Instance instance) {
        this(parameters.d(), 3);
    }

    private NealFunnel(int d, double sigma) {
        this.d = d;
        this.sigma = sigma;
        precision = 1 / (sigma * sigma);
        constant = -StrictMath.log(sigma) - d * HALF_LOG_2PI;
    }

    /** {@return the easy funnel, σ = 1} */
    public static NealFunnel easy(Parameters parameters, Instance instance) {
        return new NealFunnel(parameters.d(), 1);
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, sigma);
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double variance = sigma * sigma;
        double square = StrictMath.exp(variance / 2);
        double[] first = MomentTable.normal(variance);
        double[] other = {0, square, square, 3 * StrictMath.exp(2 * variance) - square * square};
        ExactSampler exact = (random, x) -> {
            x[0] = sigma * random.nextGaussian();
            double width = StrictMath.exp(0.5 * x[0]);
            for (int i = 1; i < x.length; i++) {
                x[i] = width * random.nextGaussian();
            }
        };
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> i == 0 ? first : other))
                .and(Facets.EXACT, "x₀, then the others given x₀", () -> exact);
    }

    double logDensity(double[] x) {
        double v = x[0];
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            squares += x[i] * x[i];
        }
        return constant - 0.5 * precision * v * v - 0.5 * (x.length - 1) * v - tail(squares, v);
    }

    private double gradient(double[] x, double[] g) {
        double v = x[0];
        double narrow = Math.exp(-v);
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            squares += x[i] * x[i];
            g[i] = -narrow * x[i];
        }
        double n = x.length - 1;
        double tail = tail(squares, v);
        g[0] = -precision * v - 0.5 * n + tail;
        return constant - 0.5 * precision * v * v - 0.5 * n * v - tail;
    }

    /** ½ Σ xᵢ² e^−v: 0 on the axis however small v is, infinite beyond the range of squares however large v is. */
    private static double tail(double squares, double v) {
        if (squares == 0 || squares == Double.POSITIVE_INFINITY) {
            return squares;
        }
        return 0.5 * squares * Math.exp(-v);
    }

    /** {@return the marginal density of (x₀, x₁), for pictures} */
    static double marginal(double sigma, double x0, double x1) {
        return Math.exp(-x0 * x0 / (2 * sigma * sigma) - 0.5 * x0 - 0.5 * x1 * x1 * Math.exp(-x0))
                / (2 * Math.PI * sigma);
    }
}
