package dev.assay.freeenergy.problem.posterior;

import java.util.random.RandomGenerator;

/** The priors of the eight schools: μ ~ N(0, m²) and a density of t = ln τ (that of τ times τ), both normalised. */
enum SchoolsPrior {
    /** m = 10, ln τ ~ N(5, 1). */
    LOG_NORMAL(10) {
        @Override
        double logDensity(double t) {
            return -0.5 * (t - 5) * (t - 5) - 0.5 * LOG_2PI;
        }

        @Override
        double slope(double t) {
            return 5 - t;
        }

        @Override
        double draw(RandomGenerator random) {
            return 5 + random.nextGaussian();
        }
    },

    /** m = 5, τ ~ Cauchy⁺(0, 5): p(t) = (2/π) u/(1 + u²), u = τ/5. */
    HALF_CAUCHY(5) {
        @Override
        double logDensity(double t) {
            double s = t - LOG_5;
            // u/(1 + u²) = e^−|s| / (1 + e^−2|s|): no overflow at either end
            return LOG_2_OVER_PI - Math.abs(s) - Math.log1p(Math.exp(-2 * Math.abs(s)));
        }

        @Override
        double slope(double t) {
            return -Math.tanh(t - LOG_5);
        }

        @Override
        double draw(RandomGenerator random) {
            double u;
            do {
                u = random.nextDouble();
            } while (u == 0);
            return LOG_5 + StrictMath.log(StrictMath.tan(0.5 * Math.PI * u));
        }
    };

    private static final double LOG_2PI = StrictMath.log(2 * Math.PI);
    private static final double LOG_5 = StrictMath.log(5);
    private static final double LOG_2_OVER_PI = StrictMath.log(2 / Math.PI);

    private final double width;
    private final double logWidth;

    SchoolsPrior(double width) {
        this.width = width;
        this.logWidth = StrictMath.log(width);
    }

    /** {@return m} */
    double width() {
        return width;
    }

    /** {@return ln m} */
    double logWidth() {
        return logWidth;
    }

    /** {@return ln p(t)} */
    abstract double logDensity(double t);

    /** {@return d ln p(t)/dt} */
    abstract double slope(double t);

    /** {@return t drawn from its prior} */
    abstract double draw(RandomGenerator random);
}
