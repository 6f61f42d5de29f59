package dev.assay.freeenergy.problem.lattice;

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
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The modern Hopfield energy as a density over P random patterns ξ_μ of ±1, drawn with the instance.
 *
 * <pre>  E(x) = −β⁻¹ ln Σ_μ exp(β ξ_μ · x) + ½ ‖x‖²,   γ = exp(−β E)
 *   = Σ_μ exp(β d/2) exp(−½ β ‖x − ξ_μ‖²):   equal Gaussians of variance 1/β,   ln Z = ln P + β d/2 + (d/2) ln(2π/β) </pre>
 *
 * <p>Two patterns differ in about half of their signs: modes √(2d) apart in every direction, 1/√β wide.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2008.02217">Ramsauer et al. 2020</a>
 */
public final class HopfieldContinuous implements Problem<Density> {
    private static final String SOURCE = "closed form: a Gaussian mixture";

    private final int d;
    private final double beta;
    private final double[][] patterns;

    /**
     * The parameters.
     *
     * @param d dimension, 1 … 1000
     * @param patterns P, 1 … 1000
     * @param beta β, 0.01 … 1000
     */
    public record Parameters(
            @Setting(def = "16", doc = "dimension", symbol = "d", range = "1..1000")
            int d,

            @Setting(def = "8", doc = "patterns", symbol = "P", range = "1..1000")
            int patterns,

            @Setting(def = "1", doc = "inverse temperature", symbol = "β", range = "0.01..1000")
            double beta) {
        /** Refuses nonsense. */
        public Parameters {
            Check.within("d", d, 1, 1000);
            Check.within("patterns", patterns, 1, 1000);
            Check.within("beta", beta, 0.01, 1000);
        }
    }

    /** Draws the patterns. */
    public HopfieldContinuous(Parameters parameters, Instance instance) {
        d = parameters.d();
        beta = parameters.beta();
        patterns = new double[parameters.patterns()][d];
        RandomGenerator random = instance.random("patterns", 0);
        for (double[] pattern : patterns) {
            for (int i = 0; i < d; i++) {
                pattern[i] = random.nextBoolean() ? 1 : -1;
            }
        }
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, Math.sqrt(1 + 1 / beta));
        return Density.of(d, x -> gradient(x, null))
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    /** ln γ, and its gradient β (Σ_μ r_μ ξ_μ − x) with responsibilities r unless {@code g} is null. */
    private double gradient(double[] x, double[] g) {
        double[] overlaps = new double[patterns.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < overlaps.length; k++) {
            double sum = 0;
            for (int i = 0; i < d; i++) {
                sum += patterns[k][i] * x[i];
            }
            overlaps[k] = beta * sum;
            most = Math.max(most, overlaps[k]);
        }
        double total = 0;
        for (int k = 0; k < overlaps.length; k++) {
            overlaps[k] = Math.exp(overlaps[k] - most);
            total += overlaps[k];
        }
        double square = 0;
        for (int i = 0; i < d; i++) {
            square += x[i] * x[i];
            if (g != null) {
                double mean = 0;
                for (int k = 0; k < overlaps.length; k++) {
                    mean += overlaps[k] * patterns[k][i];
                }
                g[i] = beta * (mean / total - x[i]);
            }
        }
        return most + Math.log(total) - 0.5 * beta * square;
    }

    @Override
    public Truth truth(TruthRun work) {
        double logZ = StrictMath.log(patterns.length) + 0.5 * beta * d + 0.5 * d * StrictMath.log(2 * Math.PI / beta);
        double sigma = Math.sqrt(1 / beta);
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(logZ, 0))
                .and(Facets.MOMENTS, SOURCE, this::moments)
                .and(Facets.EXACT, "a pattern and a normal", () -> (random, x) -> {
                    double[] pattern = patterns[random.nextInt(patterns.length)];
                    for (int i = 0; i < d; i++) {
                        x[i] = pattern[i] + sigma * random.nextGaussian();
                    }
                });
    }

    /** With ξ = ±1: E x² = 1 + v, E x⁴ = 1 + 6v + 3v², v = 1/β. */
    private Table moments() {
        double v = 1 / beta;
        double[] values = new double[4 * d];
        for (int i = 0; i < d; i++) {
            double mean = 0;
            for (double[] pattern : patterns) {
                mean += pattern[i] / patterns.length;
            }
            values[4 * i] = mean;
            values[4 * i + 1] = 1 + v - mean * mean;
            values[4 * i + 2] = 1 + v;
            values[4 * i + 3] = 1 + 6 * v + 3 * v * v - (1 + v) * (1 + v);
        }
        return MomentTable.of(d, i -> Arrays.copyOfRange(values, 4 * i, 4 * i + 4));
    }
}
