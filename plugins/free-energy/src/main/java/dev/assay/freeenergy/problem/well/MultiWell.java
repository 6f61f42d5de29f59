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
 * Symmetric double wells in the first m coordinates, standard normals in the others.
 *
 * <pre>  ln γ(x) = −Σᵢ≤ₘ (xᵢ² − δ)² − ½ Σᵢ>ₘ xᵢ²
 *   ln Z = m ln ∫ exp(−(u² − δ)²) du + ((d−m)/2) ln 2π;  −0.541055513 at d = m = 5, δ = 4 </pre>
 *
 * <p>2ᵐ equal modes at (±√δ, …), walls of δ² nats. The truth's modes are grouped by the number of left wells.
 *
 * @see <a href="https://github.com/juliusberner/sde_sampler">sde_sampler: double well</a>
 */
public final class MultiWell implements Problem<Density> {
    private final int d;
    private final int m;
    private final double delta;

    /**
     * The parameters.
     *
     * @param d dimension, ≥ 1
     * @param m number of wells, 1 … d
     * @param delta square δ of a well's distance from 0, in (0, 100]
     */
    public record Parameters(
            @Setting(def = "5", doc = "dimension", symbol = "d", range = ">= 1")
            int d,

            @Setting(def = "5", doc = "how many coordinates have two wells", symbol = "m", range = "1..d")
            int m,

            @Setting(def = "4", doc = "square of a well's distance from 0", symbol = "δ", range = "(0, 100]")
            double delta) {
        /** Refuses m outside 1 … d and δ outside (0, 100]. */
        public Parameters {
            Check.positive("d", d);
            Check.within("m", m, 1, d);
            Check.positive("delta", delta);
            Check.within("delta", delta, 0, 100);
        }
    }

    /** Makes the target; nothing is random. */
    public MultiWell(Parameters parameters, Instance instance) {
        d = parameters.d();
        m = parameters.m();
        delta = parameters.delta();
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, StrictMath.sqrt(1 + delta));
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        LineDensity well = well();
        double logZ = m * well.logMass() + 0.5 * (d - m) * StrictMath.log(2 * Math.PI);
        double[] row = well.moments();
        row[0] = 0; // by symmetry
        row[1] = row[2];
        double[] normal = MomentTable.normal(1);
        return Truth.of(Facets.LOG_Z, "quadrature of one well, 20-point panels", () -> Estimate.of(logZ, m * 1e-12))
                .and(Facets.MOMENTS, "quadrature of one well", () -> MomentTable.of(d, i -> i < m ? row : normal))
                .and(Facets.EXACT, "rejection under a staircase, well by well", () -> (random, x) -> {
                    for (int i = 0; i < x.length; i++) {
                        x[i] = i < m ? well.draw(random) : random.nextGaussian();
                    }
                })
                .and(Facets.MODES, "number of left wells, binomial shares", () -> Wells.modes(m, 1, 0.5));
    }

    private LineDensity well() {
        double centre = StrictMath.sqrt(delta);
        double end = StrictMath.sqrt(delta + 28); // e⁻⁷⁸⁴ of the largest value
        return new LineDensity(u -> -(u * u - delta) * (u * u - delta), -end, -centre, 0, centre, end);
    }

    private double logDensity(double[] x) {
        double sum = 0;
        for (int i = 0; i < m; i++) {
            double r = x[i] * x[i] - delta;
            sum -= r * r;
        }
        for (int i = m; i < x.length; i++) {
            sum -= 0.5 * x[i] * x[i];
        }
        return sum;
    }

    private double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int i = 0; i < m; i++) {
            double r = x[i] * x[i] - delta;
            sum -= r * r;
            g[i] = -4 * r * x[i];
        }
        for (int i = m; i < x.length; i++) {
            sum -= 0.5 * x[i] * x[i];
            g[i] = -x[i];
        }
        return sum;
    }
}
