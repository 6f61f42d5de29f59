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
 * Unit normals, any two of which have the correlation ρ.
 *
 * <pre>  ln γ(x) = −½ xᵀ Σ⁻¹ x,   Σ = (1 − ρ) I + ρ 11ᵀ
 *   xᵀ Σ⁻¹ x = Σᵢ (xᵢ − m)² / (1 − ρ) + d m² / (1 + (d−1)ρ),   m the mean of the xᵢ
 *   ln Z = ½ [(d−1) ln(1−ρ) + ln(1 + (d−1)ρ)] + (d/2) ln 2π </pre>
 *
 * <p>One eigenvalue 1 + (d−1)ρ along the diagonal, d − 1 of 1 − ρ across: a diagonal metric cannot help.
 *
 * @see <a href="https://doi.org/10.1002/9780470316559">Muirhead, Aspects of Multivariate Statistical Theory: Σ⁻¹</a>
 */
public final class EquicorrelatedGaussian implements Problem<Density> {
    private final int d;
    private final double rho;
    private final double across;
    private final double along;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 2
     * @param rho correlation ρ, in (−1/(d−1), 1)
     */
    public record Parameters(
            @Setting(def = "20", doc = "dimension", symbol = "d", range = ">= 2")
            int d,

            @Setting(def = "0.9", doc = "correlation of any two coordinates", symbol = "ρ", range = "(−1/(d−1), 1)")
            double rho) {
        /** Refuses d &lt; 2 and a ρ for which the covariance is not positive definite. */
        public Parameters {
            Check.atLeast("d", d, 2);
            Check.that(
                    rho < 1 && rho > -1.0 / (d - 1),
                    "rho must be in (-1/(d-1), 1) for a positive definite covariance, here (" + -1.0 / (d - 1)
                            + ", 1.0), got " + rho);
        }
    }

    /** Makes the target; nothing is random. */
    public EquicorrelatedGaussian(Parameters parameters, Instance instance) {
        d = parameters.d();
        rho = parameters.rho();
        across = 1 / (1 - rho);
        along = 1 / (1 + (d - 1) * rho);
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
        double wide = 1 + (d - 1) * rho;
        double logZ = 0.5 * ((d - 1) * StrictMath.log1p(-rho) + StrictMath.log(wide) + d * StrictMath.log(2 * Math.PI));
        return Truth.of(Facets.LOG_Z, "closed form, eigenvalues 1 + (d−1)ρ and 1 − ρ", () -> Estimate.of(logZ, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> MomentTable.normal(1)))
                .and(Facets.EXACT, "normals, scaled along and across the diagonal", () -> sampler(wide));
    }

    /** With m the mean of d normals z: x = √(1−ρ) (z − m) + √(1 + (d−1)ρ) m. */
    private ExactSampler sampler(double wide) {
        double narrow = StrictMath.sqrt(1 - rho);
        double shift = StrictMath.sqrt(wide) - narrow;
        return (random, x) -> {
            for (int i = 0; i < x.length; i++) {
                x[i] = random.nextGaussian();
            }
            double mean = mean(x);
            for (int i = 0; i < x.length; i++) {
                x[i] = narrow * x[i] + shift * mean;
            }
        };
    }

    private double logDensity(double[] x) {
        double mean = mean(x);
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double r = x[i] - mean;
            squares += r * r;
        }
        return -0.5 * (across * squares + x.length * along * mean * mean);
    }

    private double gradient(double[] x, double[] g) {
        double mean = mean(x);
        double pull = along * mean;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double r = x[i] - mean;
            squares += r * r;
            g[i] = -across * r - pull;
        }
        return -0.5 * (across * squares + x.length * along * mean * mean);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i];
        }
        return sum / x.length;
    }
}
