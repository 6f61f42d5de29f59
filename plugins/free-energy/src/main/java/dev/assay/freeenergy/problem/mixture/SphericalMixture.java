package dev.assay.freeenergy.problem.mixture;

import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * A normalised mixture of K spherical Gaussians of one width in d dimensions.
 *
 * <pre>  p(x) = Σₖ wₖ N(x; μₖ, s² I),   ∇ ln p = (Σₖ rₖ μₖ − x) / s²,   rₖ the responsibilities </pre>
 *
 * <p>In the plane two passes over the centres: the largest exponent, then the exponentials near it. In other dimensions
 * one pass: the sum is kept relative to the largest exponent so far, which rises about ln K times. Terms e⁻⁴⁰ below the
 * largest, less than half a unit in the last place, are skipped; a loop that computes all of them by a polynomial, to be
 * vectorised, was measured four times slower. A density costs K d multiplications and as many exponentials as components
 * are near; nothing is allocated.
 */
final class SphericalMixture {
    private static final double NEGLIGIBLE = -40;

    private final int d;
    private final int count;
    private final double s;
    private final double half;
    private final double[] centres;
    private final double[] weights;
    private final double[] logWeights;
    // In the plane: the two coordinates apart.
    private final double[] first;
    private final double[] second;

    /**
     * Makes the mixture.
     *
     * @param d dimension
     * @param centres μ, K × d row-major
     * @param weights w, length K, summing to 1
     * @param s standard deviation
     */
    SphericalMixture(int d, double[] centres, double[] weights, double s) {
        this.d = d;
        this.s = s;
        this.centres = centres.clone();
        this.weights = weights.clone();
        count = weights.length;
        half = 0.5 / (s * s);
        logWeights = new double[count];
        first = new double[count];
        second = new double[count];
        for (int k = 0; k < count; k++) {
            first[k] = centres[k * d];
            second[k] = centres[k * d + d - 1];
            logWeights[k] = StrictMath.log(weights[k]) - 0.5 * d * StrictMath.log(2 * Math.PI * s * s);
        }
    }

    /** {@return the question without base and start} */
    Density density() {
        return d == 2
                ? Density.of(2, this::logDensity2).with(Density.GRADIENT, this::gradient2)
                : Density.of(d, this::logDensity).with(Density.GRADIENT, this::gradient);
    }

    int count() {
        return count;
    }

    double[] weights() {
        return weights.clone();
    }

    double logDensity(double[] x) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int k = 0; k < count; k++) {
            double now = logWeights[k] - half * square(x, k);
            double e = now - top;
            if (e > 0) {
                sum = sum * Math.exp(-e) + 1;
                top = now;
            } else if (e > NEGLIGIBLE) {
                sum += Math.exp(e);
            }
        }
        return top + Math.log(sum);
    }

    double gradient(double[] x, double[] g) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < d; i++) {
            g[i] = 0;
        }
        for (int k = 0; k < count; k++) {
            double now = logWeights[k] - half * square(x, k);
            double e = now - top;
            if (e > 0) {
                double fade = Math.exp(-e);
                sum = sum * fade + 1;
                top = now;
                for (int i = 0, c = k * d; i < d; i++, c++) {
                    g[i] = g[i] * fade + (centres[c] - x[i]);
                }
            } else if (e > NEGLIGIBLE) {
                double w = Math.exp(e);
                sum += w;
                for (int i = 0, c = k * d; i < d; i++, c++) {
                    g[i] += w * (centres[c] - x[i]);
                }
            }
        }
        double scale = sum > 0 ? 2 * half / sum : 0;
        for (int i = 0; i < d; i++) {
            g[i] *= scale;
        }
        return top + Math.log(sum);
    }

    private double square(double[] x, int k) {
        double sum = 0;
        for (int i = 0, c = k * d; i < d; i++, c++) {
            double r = centres[c] - x[i];
            sum += r * r;
        }
        return sum;
    }

    private double logDensity2(double[] point) {
        double x = point[0];
        double y = point[1];
        double top = top2(x, y);
        double sum = 0;
        for (int k = 0; k < count; k++) {
            double dx = first[k] - x;
            double dy = second[k] - y;
            double e = logWeights[k] - half * (dx * dx + dy * dy) - top;
            if (e > NEGLIGIBLE) {
                sum += Math.exp(e);
            }
        }
        return top + Math.log(sum);
    }

    private double gradient2(double[] point, double[] g) {
        double x = point[0];
        double y = point[1];
        double top = top2(x, y);
        double sum = 0;
        double gx = 0;
        double gy = 0;
        for (int k = 0; k < count; k++) {
            double dx = first[k] - x;
            double dy = second[k] - y;
            double e = logWeights[k] - half * (dx * dx + dy * dy) - top;
            if (e > NEGLIGIBLE) {
                double w = Math.exp(e);
                sum += w;
                gx += w * dx;
                gy += w * dy;
            }
        }
        double scale = sum > 0 ? 2 * half / sum : 0;
        g[0] = scale * gx;
        g[1] = scale * gy;
        return top + Math.log(sum);
    }

    /** The largest exponent: a loop without branches or exponentials. */
    private double top2(double x, double y) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            double dx = first[k] - x;
            double dy = second[k] - y;
            top = Math.max(top, logWeights[k] - half * (dx * dx + dy * dy));
        }
        return top;
    }

    /** {@return whether x, in the plane, lies within the 99.9 % circle of some component: χ²₂ > −2 ln 0.001 has 0.1 %} */
    boolean near(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            least = Math.min(least, square(x, k));
        }
        return 2 * half * least <= -2 * StrictMath.log(0.001);
    }

    /** {@return the component of the largest responsibility} */
    int component(double[] x) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            double now = logWeights[k] - half * square(x, k);
            if (now > top) {
                top = now;
                best = k;
            }
        }
        return best;
    }

    double distance(int k, int l) {
        double sum = 0;
        for (int i = 0; i < d; i++) {
            double r = centres[k * d + i] - centres[l * d + i];
            sum += r * r;
        }
        return StrictMath.sqrt(sum);
    }

    /** Per coordinate E x = Σ w μ, E x² = Σ w (μ² + s²), E x⁴ = Σ w (μ⁴ + 6 μ² s² + 3 s⁴). */
    Table moments() {
        double v = s * s;
        return MomentTable.of(d, i -> {
            double first = 0;
            double second = 0;
            double fourth = 0;
            for (int k = 0; k < count; k++) {
                double m = centres[k * d + i];
                double w = weights[k];
                first += w * m;
                second += w * (m * m + v);
                fourth += w * (m * m * m * m + 6 * m * m * v + 3 * v * v);
            }
            return MomentTable.fromRaw(first, second, fourth);
        });
    }

    /** {@return draws of a component by its weight, then of its Gaussian} */
    ExactSampler sampler() {
        return (random, x) -> {
            double left = random.nextDouble();
            int k = 0;
            while (k < count - 1 && left >= weights[k]) {
                left -= weights[k++];
            }
            for (int i = 0; i < d; i++) {
                x[i] = centres[k * d + i] + s * random.nextGaussian();
            }
        };
    }
}
