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
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * An ill-conditioned Gaussian with a diagonal covariance.
 *
 * <pre>  ln γ(x) = −½ Σᵢ xᵢ²/λᵢ,   λᵢ = κ^(i/(d−1) − ½), i = 0 … d−1,   ln Z = ½ Σᵢ ln 2πλᵢ </pre>
 *
 * <p>The variances run from 1/√κ to √κ, so κ is the condition number and their product is 1. A diagonal metric undoes it
 * all; without one a step costs √κ.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2212.08549">Robnik et al. 2022: the ill-conditioned Gaussian</a>
 */
public final class LogSpacedGaussian implements Problem<Density> {
    private final double[] variances;
    private final double[] precisions;
    private final double kappa;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 2
     * @param kappa condition number κ, in [1, 1e12]
     */
    public record Parameters(
            @Setting(def = "100", doc = "dimension", symbol = "d", range = ">= 2")
            int d,

            @Setting(def = "100", doc = "condition number", symbol = "κ", range = "1..1e12")
            double kappa) {
        /** Refuses d &lt; 2 and κ outside [1, 10¹²]. */
        public Parameters {
            Check.atLeast("d", d, 2);
            Check.within("kappa", kappa, 1, 1e12);
        }
    }

    /** Makes the target; nothing is random. */
    public LogSpacedGaussian(Parameters parameters, Instance instance) {
        int d = parameters.d();
        kappa = parameters.kappa();
        variances = new double[d];
        precisions = new double[d];
        for (int i = 0; i < d; i++) {
            variances[i] = StrictMath.pow(kappa, (double) i / (d - 1) - 0.5);
            precisions[i] = 1 / variances[i];
        }
    }

    @Override
    public Density question() {
        int d = variances.length;
        Base base = Base.normal(d, StrictMath.sqrt(StrictMath.sqrt(kappa)));
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        int d = variances.length;
        double logZ = 0.5 * d * StrictMath.log(2 * Math.PI); // the product of the variances is 1
        return Truth.of(
                        Facets.LOG_Z,
                        "closed form (d/2) ln 2π: the variances have the product 1",
                        () -> Estimate.of(logZ, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> MomentTable.normal(variances[i])))
                .and(Facets.EXACT, "independent normals", () -> (random, x) -> {
                    for (int i = 0; i < x.length; i++) {
                        x[i] = StrictMath.sqrt(variances[i]) * random.nextGaussian();
                    }
                });
    }

    private double logDensity(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += precisions[i] * x[i] * x[i];
        }
        return -0.5 * sum;
    }

    private double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += precisions[i] * x[i] * x[i];
            g[i] = -precisions[i] * x[i];
        }
        return -0.5 * sum;
    }
}
