package dev.assay.freeenergy.problem.gaussian;

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
 * A stationary autoregression of order one as a Gaussian: neighbours are correlated by ρ, the precision is tridiagonal.
 *
 * <pre>  x₀ ~ N(0, 1),   xᵢ = ρ xᵢ₋₁ + √(1−ρ²) ξᵢ;   Cov(xᵢ, xⱼ) = ρ^|i−j|
 *   ln γ(x) = −½ [x₀² + Σᵢ≥₁ (xᵢ − ρ xᵢ₋₁)² / (1−ρ²)]
 *   ln Z = (d/2) ln 2π + ((d−1)/2) ln(1−ρ²) </pre>
 *
 * <p>For long chains the condition number tends to ((1+ρ)/(1−ρ))²; O(d) a gradient.
 *
 * @see <a href="https://doi.org/10.1201/9780203492024">Rue and Held, Gaussian Markov Random Fields, section 1.1</a>
 */
public final class AutoregressiveGaussian implements Problem<Density> {
    private final int d;
    private final double rho;
    private final double precision;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 2
     * @param rho correlation ρ of neighbours, in (−1, 1)
     */
    public record Parameters(
            @Setting(def = "50", doc = "dimension", symbol = "d", range = ">= 2")
            int d,

            @Setting(def = "0.9", doc = "correlation of neighbours", symbol = "ρ", range = "(-1, 1)")
            double rho) {
        /** Refuses d &lt; 2 and |ρ| ≥ 1. */
        public Parameters {
            Check.atLeast("d", d, 2);
            Check.between("rho", rho, -1, 1);
        }
    }

    /** Makes the target; nothing is random. */
    public AutoregressiveGaussian(Parameters parameters, Instance instance) {
        d = parameters.d();
        rho = parameters.rho();
        precision = 1 / ((1 - rho) * (1 + rho));
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, 2);
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double logZ =
                0.5 * (d * StrictMath.log(2 * Math.PI) + (d - 1) * (StrictMath.log1p(-rho) + StrictMath.log1p(rho)));
        double noise = StrictMath.sqrt(1 / precision);
        ExactSampler exact = (random, x) -> {
            x[0] = random.nextGaussian();
            for (int i = 1; i < x.length; i++) {
                x[i] = rho * x[i - 1] + noise * random.nextGaussian();
            }
        };
        return Truth.of(Facets.LOG_Z, "closed form", () -> Estimate.of(logZ, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> MomentTable.normal(1)))
                .and(Facets.EXACT, "one coordinate after the other", () -> exact);
    }

    private double logDensity(double[] x) {
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            double r = x[i] - rho * x[i - 1];
            sum += r * r;
        }
        return -0.5 * (x[0] * x[0] + precision * sum);
    }

    private double gradient(double[] x, double[] g) {
        double sum = 0;
        double pull = -x[0];
        for (int i = 1; i < x.length; i++) {
            double r = x[i] - rho * x[i - 1];
            sum += r * r;
            g[i - 1] = pull + rho * precision * r;
            pull = -precision * r;
        }
        g[x.length - 1] = pull;
        return -0.5 * (x[0] * x[0] + precision * sum);
    }
}
