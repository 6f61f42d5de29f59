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
 * A bent Gaussian.
 *
 * <pre>  x₀ ~ N(0, 100),   x₁ | x₀ ~ N(0.03 (x₀² − 100), 1),   xᵢ ~ N(0, 1), i ≥ 2,   ln Z = 0
 *   E x₁ = 0,   Var x₁ = 1 + 2 · 0.03² · 10⁴ = 19,   E x₁⁴ = 4971 </pre>
 *
 * <p>With x₁ = 3 (z² − 1) + ξ the fourth moment is 81 E(z²−1)⁴ + 6 · 9 E(z²−1)² + 3 = 81 · 60 + 6 · 9 · 2 + 3.
 *
 * @see <a href="https://github.com/tensorflow/probability/tree/main/spinoffs/inference_gym">Inference Gym: banana</a>
 * @see <a href="https://doi.org/10.1007/s001800050022">Haario, Saksman and Tamminen 1999</a>
 */
public final class Banana implements Problem<Density> {
    private static final double CURVATURE = 0.03;
    private static final double WIDTH = 10;
    private static final double VARIANCE = WIDTH * WIDTH;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);

    private final int d;
    private final double constant;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 2
     */
    public record Parameters(
            @Setting(def = "2", doc = "dimension; all beyond two are standard normals", symbol = "d", range = ">= 2")
            int d) {
        /** Refuses d &lt; 2. */
        public Parameters {
            Check.atLeast("d", d, 2);
        }
    }

    /** Makes the target; nothing is random. */
    public Banana(Parameters parameters, Instance instance) {
        d = parameters.d();
        constant = -d * HALF_LOG_2PI - StrictMath.log(WIDTH);
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, WIDTH);
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double[][] rows = {MomentTable.normal(VARIANCE), MomentTable.fromRaw(0, 19, 4971), MomentTable.normal(1)};
        ExactSampler exact = (random, x) -> {
            x[0] = WIDTH * random.nextGaussian();
            x[1] = CURVATURE * (x[0] * x[0] - VARIANCE) + random.nextGaussian();
            for (int i = 2; i < x.length; i++) {
                x[i] = random.nextGaussian();
            }
        };
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> rows[Math.min(i, 2)]))
                .and(Facets.EXACT, "x₀, then x₁ given x₀", () -> exact);
    }

    private double logDensity(double[] x) {
        double r = x[1] - CURVATURE * (x[0] * x[0] - VARIANCE);
        double sum = x[0] * x[0] / VARIANCE + r * r;
        for (int i = 2; i < x.length; i++) {
            sum += x[i] * x[i];
        }
        return constant - 0.5 * sum;
    }

    private double gradient(double[] x, double[] g) {
        double r = x[1] - CURVATURE * (x[0] * x[0] - VARIANCE);
        double sum = x[0] * x[0] / VARIANCE + r * r;
        g[0] = -x[0] / VARIANCE + 2 * CURVATURE * x[0] * r;
        g[1] = -r;
        for (int i = 2; i < x.length; i++) {
            sum += x[i] * x[i];
            g[i] = -x[i];
        }
        return constant - 0.5 * sum;
    }
}
