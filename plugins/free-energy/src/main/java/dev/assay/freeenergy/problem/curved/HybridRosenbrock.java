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
 * The hybrid Rosenbrock density: n₂ chains of squares that share their first coordinate.
 *
 * <pre>  ln γ(x) = −a (x₁ − μ)² − Σⱼ Σᵢ₌₂ b (xⱼᵢ − xⱼ,ᵢ₋₁²)²,   xⱼ₁ = x₁,   j = 1 … n₂, i = 2 … n₁
 *   d = (n₁ − 1) n₂ + 1,   ln Z = ½ [ln(π/a) + n₂ (n₁ − 1) ln(π/b)] </pre>
 *
 * <p>Order of coordinates: x₁, then block by block. Given its predecessor every coordinate is Gaussian, so samples are
 * exact and the moments follow one from the other: E xᵢᵏ = Σₘ C(k, 2m) (2m−1)!! (2b)⁻ᵐ E xᵢ₋₁^(2k−4m).
 *
 * @see <a href="https://doi.org/10.1111/sjos.12532">Pagani, Wiegand and Nadarajah, Scand. J. Stat. 49 (2022) 657</a>
 */
public final class HybridRosenbrock implements Problem<Density> {
    private final int length;
    private final int blocks;
    private final int d;
    private final double a;
    private final double b;
    private final double mu;

    /**
     * The parameters.
     *
     * @param n1 length n₁ of a block with the shared coordinate, 2 … 6
     * @param n2 number n₂ of blocks, ≥ 1
     * @param a precision of the first coordinate, &gt; 0
     * @param b precision of all others, &gt; 0
     * @param mu mean μ of the first coordinate
     */
    public record Parameters(
            @Setting(
                    def = "3",
                    doc = "length of a block, the shared coordinate included",
                    symbol = "n₁",
                    range = "2..6")
            int n1,

            @Setting(def = "2", doc = "number of blocks", symbol = "n₂", range = ">= 1")
            int n2,

            @Setting(def = "0.05", doc = "half the precision of the first coordinate", symbol = "a", range = "> 0")
            double a,

            @Setting(
                    def = "5",
                    doc = "half the precision of a coordinate given the one before",
                    symbol = "b",
                    range = "> 0")
            double b,

            @Setting(def = "1", doc = "mean of the first coordinate", symbol = "μ", range = "-100..100")
            double mu) {
        /** Refuses blocks whose moments overflow, empty ones and precisions ≤ 0. */
        public Parameters {
            Check.within("n1", n1, 2, 6);
            Check.positive("n2", n2);
            Check.positive("a", a);
            Check.positive("b", b);
            Check.within("mu", mu, -100, 100);
            Check.that(
                    Double.isFinite(rows(n1 - 1, a, b, mu)[n1 - 1][3]),
                    "the moments overflow at n1 = " + n1 + ", a = " + a + ", b = " + b + ", mu = " + mu
                            + ": take shorter blocks or larger a and b");
        }
    }

    /** Makes the target; nothing is random. */
    public HybridRosenbrock(Parameters parameters, Instance instance) {
        length = parameters.n1() - 1;
        blocks = parameters.n2();
        d = length * blocks + 1;
        a = parameters.a();
        b = parameters.b();
        mu = parameters.mu();
    }

    @Override
    public Density question() {
        Base base = Base.normal(d, 1 + Math.abs(mu) + StrictMath.sqrt(0.5 / a));
        return Density.of(d, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double logZ = 0.5 * (StrictMath.log(Math.PI / a) + blocks * length * StrictMath.log(Math.PI / b));
        double[][] rows = rows(length, a, b, mu);
        return Truth.of(Facets.LOG_Z, "closed form", () -> Estimate.of(logZ, 0))
                .and(
                        Facets.MOMENTS,
                        "closed form, coordinate after coordinate",
                        () -> MomentTable.of(d, i -> rows[i == 0 ? 0 : 1 + (i - 1) % length]))
                .and(Facets.EXACT, "every coordinate given the one before", this::sampler);
    }

    private ExactSampler sampler() {
        double first = StrictMath.sqrt(0.5 / a);
        double noise = StrictMath.sqrt(0.5 / b);
        return (random, x) -> {
            x[0] = mu + first * random.nextGaussian();
            for (int i = 1; i < d; i++) {
                double before = x[(i - 1) % length == 0 ? 0 : i - 1];
                x[i] = before * before + noise * random.nextGaussian();
            }
        };
    }

    /** The moments of the first coordinate and of each place in a block. */
    private static double[][] rows(int length, double a, double b, double mu) {
        double[][] rows = new double[length + 1][];
        double[] raw = GaussianMoments.of(mu, 0.5 / a, 4 << length);
        for (int i = 0; i <= length; i++) {
            rows[i] = MomentTable.fromRaw(raw[1], raw[2], raw[4]);
            raw = GaussianMoments.squaredPlusNoise(raw, 0.5 / b);
        }
        return rows;
    }

    private double logDensity(double[] x) {
        double sum = a * (x[0] - mu) * (x[0] - mu);
        int i = 1;
        for (int j = 0; j < blocks; j++) {
            double before = x[0];
            for (int end = i + length; i < end; i++) {
                double r = x[i] - before * before;
                sum += b * r * r;
                before = x[i];
            }
        }
        return -sum;
    }

    private double gradient(double[] x, double[] g) {
        double sum = a * (x[0] - mu) * (x[0] - mu);
        g[0] = -2 * a * (x[0] - mu);
        int i = 1;
        for (int j = 0; j < blocks; j++) {
            int before = 0;
            for (int end = i + length; i < end; i++) {
                double r = x[i] - x[before] * x[before];
                sum += b * r * r;
                g[i] = -2 * b * r;
                g[before] += 4 * b * r * x[before];
                before = i;
            }
        }
        return -sum;
    }
}
