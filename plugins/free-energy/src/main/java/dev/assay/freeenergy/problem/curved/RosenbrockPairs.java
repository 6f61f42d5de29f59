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
 * Independent Rosenbrock pairs, first all x, then all y.
 *
 * <pre>  xⱼ ~ N(1, 1),   yⱼ | xⱼ ~ N(xⱼ², Q),   j = 1 … d/2;   (x₁ … x_{d/2}, y₁ … y_{d/2}),   ln Z = 0
 *   E y = 2,   E y² = 10 + Q,   E y⁴ = 764 + 60 Q + 3 Q² </pre>
 *
 * <p>Q is a variance. The source leaves γ without its constant (d/2) ln(2π√Q), which is put in here, so that Z = 1; its
 * stored moments of y² (10.10017 and 668.697) are sampled, the exact ones are 10.1 and 668.02.
 *
 * @see <a href="https://github.com/reubenharry/sampler-benchmarks">sampler-benchmarks: Rosenbrock_36D, Q = 0.1</a>
 * @see <a href="https://doi.org/10.48550/arXiv.2503.01707">Robnik, Cohn-Gordon and Seljak 2025 (MAMS)</a>
 */
public final class RosenbrockPairs implements Problem<Density> {
    private final int pairs;
    private final double q;
    private final double precision;
    private final double constant;

    /**
     * The parameters.
     *
     * @param d dimension, even, ≥ 2
     * @param q variance Q of y given x, &gt; 0
     */
    public record Parameters(
            @Setting(def = "36", doc = "dimension, two a pair", symbol = "d", range = "even, >= 2")
            int d,

            @Setting(def = "0.1", doc = "variance of y given x", symbol = "Q", range = "> 0")
            double q) {
        /** Refuses an odd dimension, d &lt; 2 and Q ≤ 0. */
        public Parameters {
            Check.atLeast("d", d, 2);
            Check.that(d % 2 == 0, "d must be even, got " + d);
            Check.positive("q", q);
        }
    }

    /** Makes the target; nothing is random. */
    public RosenbrockPairs(Parameters parameters, Instance instance) {
        pairs = parameters.d() / 2;
        q = parameters.q();
        precision = 1 / q;
        constant = -pairs * (StrictMath.log(2 * Math.PI) + 0.5 * StrictMath.log(q));
    }

    @Override
    public Density question() {
        Base base = Base.normal(2 * pairs, 3);
        return Density.of(2 * pairs, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double[] x = MomentTable.fromRaw(1, 2, 10);
        double[] y = MomentTable.fromRaw(2, 10 + q, 764 + 60 * q + 3 * q * q);
        double noise = StrictMath.sqrt(q);
        ExactSampler exact = (random, z) -> {
            for (int j = 0; j < pairs; j++) {
                z[j] = 1 + random.nextGaussian();
                z[pairs + j] = z[j] * z[j] + noise * random.nextGaussian();
            }
        };
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(2 * pairs, i -> i < pairs ? x : y))
                .and(Facets.EXACT, "every x, then its y", () -> exact);
    }

    private double logDensity(double[] z) {
        double sum = 0;
        for (int j = 0; j < pairs; j++) {
            double x = z[j];
            double r = z[pairs + j] - x * x;
            sum += (x - 1) * (x - 1) + precision * r * r;
        }
        return constant - 0.5 * sum;
    }

    private double gradient(double[] z, double[] g) {
        double sum = 0;
        for (int j = 0; j < pairs; j++) {
            double x = z[j];
            double r = z[pairs + j] - x * x;
            double pull = precision * r;
            sum += (x - 1) * (x - 1) + pull * r;
            g[j] = 1 - x + 2 * x * pull;
            g[pairs + j] = -pull;
        }
        return constant - 0.5 * sum;
    }
}
