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

/** The standard Gaussian: ln γ(x) = −½ ‖x‖², ln Z = (d/2) ln 2π. */
public final class StandardGaussian implements Problem<Density> {
    private final int d;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 1
     */
    public record Parameters(
            @Setting(def = "2", doc = "dimension", symbol = "d", range = ">= 1")
            int d) {
        /** Refuses d &lt; 1. */
        public Parameters {
            Check.positive("d", d);
        }
    }

    /** Makes the target; nothing is random. */
    public StandardGaussian(Parameters parameters, Instance instance) {
        d = parameters.d();
    }

    @Override
    public Density question() {
        Base wide = Base.normal(d, 2);
        return Density.of(d, StandardGaussian::logDensity)
                .with(Density.GRADIENT, StandardGaussian::gradient)
                .with(Density.BASE, wide)
                .startingAt(wide::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double logZ = 0.5 * d * StrictMath.log(2 * Math.PI);
        return Truth.of(Facets.LOG_Z, "closed form (d/2) ln 2π", () -> Estimate.of(logZ, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(d, i -> MomentTable.normal(1)))
                .and(Facets.EXACT, "independent normals", () -> (random, x) -> {
                    for (int i = 0; i < x.length; i++) {
                        x[i] = random.nextGaussian();
                    }
                });
    }

    static double logDensity(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i];
        }
        return -0.5 * sum;
    }

    static double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i];
            g[i] = -x[i];
        }
        return -0.5 * sum;
    }
}
