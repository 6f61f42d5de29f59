package dev.assay.freeenergy.problem;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.numerics.random.Mt19937;
import java.util.Arrays;

/**
 * Forty equal Gaussians in the plane.
 *
 * <pre>  p(x) = (1/40) Σₖ N(x; μₖ, s² I),   s = ln(1 + e) = 1.31326…,   ln Z = 0
 *   μₖ = 40 · 2 (Uₖ − ½),  U the first 80 floats of MT19937 with seed 0 </pre>
 *
 * <p>Four pairs of centres are closer than 2s, so modes are told apart by the largest responsibility, never by peaks.
 * Other papers draw the centres with other streams or take another s: those are other targets.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2208.01893">Midgley et al. 2022 (FAB)</a>
 */
public final class GaussianMixture40 implements Problem<Density> {
    /** The number of components. */
    public static final int COMPONENTS = 40;

    private static final double BASE_SIGMA = 30;
    private static final double S = StrictMath.log1p(Math.E);
    private static final double PRECISION = 1 / (S * S);
    private static final double LOG_NORM = -StrictMath.log(COMPONENTS * 2 * Math.PI * S * S);
    // exp(−40) is below half a unit in the last place of any sum that holds the nearest component's 1.
    private static final double NEGLIGIBLE = -40;
    // χ² with two degrees of freedom exceeds −2 ln 0.001 with probability 0.001.
    private static final double NEAR = -2 * StrictMath.log(0.001) * S * S;
    private static final double[] CENTRES = centres();

    /** Makes the target; nothing is random. */
    public GaussianMixture40(NoSettings parameters, Instance instance) {}

    /** In single precision as published, then widened. */
    private static double[] centres() {
        Mt19937 twister = new Mt19937(0);
        double[] mu = new double[2 * COMPONENTS];
        for (int i = 0; i < mu.length; i++) {
            mu[i] = (twister.nextFloat() - 0.5f) * 2 * 40;
        }
        return mu;
    }

    /** {@return the forty centres, x and y in turn; a copy} */
    public static double[] locations() {
        return CENTRES.clone();
    }

    /** {@return s, the standard deviation of every component} */
    public static double scale() {
        return S;
    }

    @Override
    public Density question() {
        Base base = Base.normal(2, BASE_SIGMA);
        return Density.of(2, GaussianMixture40::logDensity)
                .with(Density.GRADIENT, GaussianMixture40::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        double[] shares = new double[COMPONENTS];
        Arrays.fill(shares, 1.0 / COMPONENTS);
        ExactSampler exact = (random, x) -> {
            int k = random.nextInt(COMPONENTS);
            x[0] = CENTRES[2 * k] + S * random.nextGaussian();
            x[1] = CENTRES[2 * k + 1] + S * random.nextGaussian();
        };
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", GaussianMixture40::moments)
                .and(Facets.EXACT, "a component, then its Gaussian", () -> exact)
                .and(
                        Facets.MODES,
                        "largest responsibility",
                        () -> Modes.of(shares, GaussianMixture40::nearest).near(x -> leastSquare(x) <= NEAR));
    }

    private static Table moments() {
        return MomentTable.of(2, c -> {
            double first = 0;
            double second = 0;
            double fourth = 0;
            double v = S * S;
            for (int k = 0; k < COMPONENTS; k++) {
                double m = CENTRES[2 * k + c];
                first += m / COMPONENTS;
                second += (m * m + v) / COMPONENTS;
                fourth += (m * m * m * m + 6 * m * m * v + 3 * v * v) / COMPONENTS;
            }
            return MomentTable.fromRaw(first, second, fourth);
        });
    }

    /** Equal weights and widths: the largest responsibility is the nearest centre's. */
    static int nearest(double[] x) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < COMPONENTS; k++) {
            double dx = x[0] - CENTRES[2 * k];
            double dy = x[1] - CENTRES[2 * k + 1];
            double r = dx * dx + dy * dy;
            if (r < least) {
                least = r;
                best = k;
            }
        }
        return best;
    }

    static double logDensity(double[] x) {
        double least = leastSquare(x);
        double sum = 0;
        for (int k = 0; k < COMPONENTS; k++) {
            double dx = x[0] - CENTRES[2 * k];
            double dy = x[1] - CENTRES[2 * k + 1];
            double exponent = -0.5 * PRECISION * (dx * dx + dy * dy - least);
            if (exponent > NEGLIGIBLE) {
                sum += Math.exp(exponent);
            }
        }
        return LOG_NORM - 0.5 * PRECISION * least + Math.log(sum);
    }

    /** ∇ ln p = (Σₖ rₖ μₖ − x) / s², with responsibilities r. */
    static double gradient(double[] x, double[] g) {
        double least = leastSquare(x);
        double sum = 0;
        double mx = 0;
        double my = 0;
        for (int k = 0; k < COMPONENTS; k++) {
            double dx = CENTRES[2 * k] - x[0];
            double dy = CENTRES[2 * k + 1] - x[1];
            double exponent = -0.5 * PRECISION * (dx * dx + dy * dy - least);
            if (exponent > NEGLIGIBLE) {
                double w = Math.exp(exponent);
                sum += w;
                mx += w * dx;
                my += w * dy;
            }
        }
        g[0] = PRECISION * mx / sum;
        g[1] = PRECISION * my / sum;
        return LOG_NORM - 0.5 * PRECISION * least + Math.log(sum);
    }

    private static double leastSquare(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < COMPONENTS; k++) {
            double dx = x[0] - CENTRES[2 * k];
            double dy = x[1] - CENTRES[2 * k + 1];
            least = Math.min(least, dx * dx + dy * dy);
        }
        return least;
    }
}
