package dev.assay.freeenergy.problem.mixture;

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
import dev.assay.freeenergy.problem.MomentTable;

/**
 * Six narrow Gaussians in the plane, symmetric under exchange of the axes.
 *
 * <pre>  p(x) = ½ [q(x₀, x₁) + q(x₁, x₀)],   ln Z = 0
 *   q = ⅓ N((3, 0), diag(0.7, 0.05)) + ⅓ N((−2.5, 0), diag(0.7, 0.05)) + ⅓ N((2, 3), [[1, 0.95], [0.95, 1]]) </pre>
 *
 * <p>Variances, not standard deviations. Modes are told apart by the largest responsibility; the components overlap a
 * little, so the shares, all near 1/6, are integrals of p over a grid.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2102.07501">Arbel, Matthews and Doucet 2021 (annealed flow transport)</a>
 */
public final class ChallengingMixture implements Problem<Density> {
    private static final int COUNT = 6;
    private static final double[] X = {3, -2.5, 2, 0, 0, 3};
    private static final double[] Y = {0, 0, 3, 3, -2.5, 2};
    private static final double[] XX = {0.7, 0.7, 1, 0.05, 0.05, 1};
    private static final double[] YY = {0.05, 0.05, 1, 0.7, 0.7, 1};
    private static final double[] XY = {0, 0, 0.95, 0, 0, 0.95};
    // Given dx, dy has the mean SLOPE dx and the precision GIVEN; dx alone has the precision ALONE.
    private static final double[] SLOPE = new double[COUNT];
    private static final double[] GIVEN = new double[COUNT];
    private static final double[] ALONE = new double[COUNT];
    private static final double[] LOG_NORM = new double[COUNT];

    private static final double LOW = -8;
    private static final double HIGH = 8;

    static {
        for (int k = 0; k < COUNT; k++) {
            double det = XX[k] * YY[k] - XY[k] * XY[k];
            SLOPE[k] = XY[k] / XX[k];
            GIVEN[k] = XX[k] / det;
            ALONE[k] = 1 / XX[k];
            LOG_NORM[k] = -StrictMath.log(COUNT * 2 * Math.PI) - 0.5 * StrictMath.log(det);
        }
    }

    /** Makes the target; nothing is random. */
    public ChallengingMixture(NoSettings parameters, Instance instance) {}

    @Override
    public Density question() {
        Base base = Base.normal(2, 3);
        return Density.of(2, ChallengingMixture::logDensity)
                .with(Density.GRADIENT, ChallengingMixture::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, "normalised by construction", () -> Estimate.of(0, 0))
                .and(Facets.MOMENTS, "closed form", () -> MomentTable.of(2, i -> i == 0 ? row(X, XX) : row(Y, YY)))
                .and(Facets.EXACT, "a component, then its Gaussian", ChallengingMixture::sampler)
                .and(
                        Facets.MODES,
                        "largest responsibility; midpoint rule on 800 × 800 cells of [−8, 8]², shares to 1e-5",
                        () -> Modes.of(work.kept("shares", () -> shares(800)), ChallengingMixture::component)
                                .near(ChallengingMixture::near));
    }

    private static double[] row(double[] mean, double[] variance) {
        double first = 0;
        double second = 0;
        double fourth = 0;
        for (int k = 0; k < COUNT; k++) {
            double m = mean[k];
            double v = variance[k];
            first += m / COUNT;
            second += (m * m + v) / COUNT;
            fourth += (m * m * m * m + 6 * m * m * v + 3 * v * v) / COUNT;
        }
        return MomentTable.fromRaw(first, second, fourth);
    }

    private static ExactSampler sampler() {
        return (random, x) -> {
            int k = random.nextInt(COUNT);
            double dx = StrictMath.sqrt(XX[k]) * random.nextGaussian();
            x[0] = X[k] + dx;
            x[1] = Y[k] + SLOPE[k] * dx + random.nextGaussian() / StrictMath.sqrt(GIVEN[k]);
        };
    }

    static double[] shares(int side) {
        double[] shares = new double[COUNT];
        double h = (HIGH - LOW) / side;
        double sum = 0;
        double[] x = new double[2];
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                x[0] = LOW + h * (i + 0.5);
                x[1] = LOW + h * (j + 0.5);
                double p = 0;
                int best = 0;
                double top = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < COUNT; k++) {
                    double e = exponent(k, x[0], x[1]);
                    p += StrictMath.exp(e);
                    if (e > top) {
                        top = e;
                        best = k;
                    }
                }
                shares[best] += p;
                sum += p;
            }
        }
        for (int k = 0; k < COUNT; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    private static double exponent(int k, double x, double y) {
        double dx = x - X[k];
        double r = y - Y[k] - SLOPE[k] * dx;
        return LOG_NORM[k] - 0.5 * (ALONE[k] * dx * dx + GIVEN[k] * r * r);
    }

    private static int component(double[] x) {
        int best = 0;
        for (int k = 1; k < COUNT; k++) {
            if (exponent(k, x[0], x[1]) > exponent(best, x[0], x[1])) {
                best = k;
            }
        }
        return best;
    }

    /** Within the 99.9 % ellipse of some component. */
    private static boolean near(double[] x) {
        boolean near = false;
        for (int k = 0; k < COUNT; k++) {
            near |= LOG_NORM[k] - exponent(k, x[0], x[1]) <= -StrictMath.log(0.001);
        }
        return near;
    }

    private static double top(double x, double y) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < COUNT; k++) {
            top = Math.max(top, exponent(k, x, y));
        }
        return top;
    }

    private static double logDensity(double[] x) {
        double top = top(x[0], x[1]);
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (int k = 0; k < COUNT; k++) {
            sum += Math.exp(exponent(k, x[0], x[1]) - top);
        }
        return top + Math.log(sum);
    }

    private static double gradient(double[] x, double[] g) {
        double top = top(x[0], x[1]);
        if (top == Double.NEGATIVE_INFINITY) { // squares overflow
            g[0] = 0;
            g[1] = 0;
            return top;
        }
        double sum = 0;
        double gx = 0;
        double gy = 0;
        for (int k = 0; k < COUNT; k++) {
            double dx = x[0] - X[k];
            double py = GIVEN[k] * (x[1] - Y[k] - SLOPE[k] * dx);
            double w = Math.exp(exponent(k, x[0], x[1]) - top);
            sum += w;
            gx -= w * (ALONE[k] * dx - SLOPE[k] * py);
            gy -= w * py;
        }
        g[0] = gx / sum;
        g[1] = gy / sum;
        return top + Math.log(sum);
    }
}
