package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Prey u and predators v seen with error in 21 years; the model of the Lotka–Volterra case study of Stan, on synthetic data.
 *
 * <pre>
 *   u′ = (α − βv) u,   v′ = (−γ + δu) v,   ln y_k(t) ~ N(ln z_k(t), σ_k²),   t = 0, 1, …, 20,   z = (u, v)
 *   α, γ ~ N⁺(1, 0.5²),   β, δ ~ N⁺(0.05, 0.05²),   u(0), v(0) ~ lognormal(ln 10, 1),   σ_k ~ lognormal(−1, 1)
 *   x = (ln α, ln β, ln γ, ln δ, ln u₀, ln v₀, ln σ_u, ln σ_v) </pre>
 *
 * <p>All priors are normalised (N⁺ over the positive half), and so is the likelihood of y: Z = p(y). The solution is that of
 * the classical Runge–Kutta method in (ln u, ln v) with 32 steps a year, as part of the definition; the gradient is that of
 * the method, by its variations. The data, from {@link StatedDraws} with seed 20261123, year after year, u before v, rounded
 * to 10⁻⁴: y = z e^{σε} with α, β, γ, δ = 0.55, 0.028, 0.84, 0.026, z(0) = (33, 6), σ = 0.25. Where the solution leaves the
 * doubles ln γ = −∞. A gradient costs 2560 stages of two exponentials and some 60 products.
 *
 * @see <a href="https://mc-stan.org/users/documentation/case-studies/lotka-volterra-predator-prey.html">Carpenter 2018</a>
 */
public final class LotkaVolterra implements Problem<Density> {
    static final String ID = "lotka-volterra";
    static final int DIMENSION = 8;
    private static final int YEARS = 20;
    private static final int STEPS = 32;
    private static final int SENSITIVE = 6;
    private static final long SEED = 20261123;
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);
    /** ln Φ(2) and ln Φ(1): what the cut at 0 leaves of the normal priors. */
    private static final double[] LOG_KEPT = {-0.02301290932896348, -0.17275377902344985};

    /** Where chains begin and the base is centred: the middle of the priors. */
    private static final double[] CENTRE = {
        0, StrictMath.log(0.05), 0, StrictMath.log(0.05), StrictMath.log(10), StrictMath.log(10), -1, -1
    };

    private final double[] logY = new double[2 * (YEARS + 1)];
    private final double logJacobian;

    /** Makes the data; nothing depends on the instance. */
    public LotkaVolterra(NoSettings parameters, Instance instance) {
        this();
    }

    LotkaVolterra() {
        double[] truth = {0.55, 0.028, 0.84, 0.026, 33, 6};
        Solution solution = new Solution(false);
        for (int i = 0; i < SENSITIVE; i++) {
            truth[i] = StrictMath.log(truth[i]);
        }
        StatedDraws draws = new StatedDraws(SEED);
        solution.start(truth);
        double sum = 0;
        for (int t = 0; t <= YEARS; t++) {
            if (t > 0) {
                solution.year();
            }
            for (int k = 0; k < 2; k++) {
                double y = StatedDraws.rounded(StrictMath.exp(solution.z[k] + 0.25 * draws.normal()));
                logY[2 * t + k] = StrictMath.log(y);
                sum += logY[2 * t + k];
            }
        }
        logJacobian = -sum; // of ln y: the density is that of y
    }

    @Override
    public Density question() {
        Solution values = new Solution(false);
        Solution variations = new Solution(true);
        Base base = Base.of(LotkaVolterra::baseDensity, LotkaVolterra::baseGradient, LotkaVolterra::baseDraw);
        return Density.of(DIMENSION, x -> at(x, null, values))
                .with(Density.GRADIENT, (x, g) -> at(x, g, variations))
                .with(Density.BASE, base)
                .coordinates(List.of("ln α", "ln β", "ln γ", "ln δ", "ln u₀", "ln v₀", "ln σ_u", "ln σ_v"))
                .startingAt((random, x) -> {
                    for (int i = 0; i < DIMENSION; i++) {
                        x[i] = CENTRE[i] + 0.2 * random.nextGaussian();
                    }
                });
    }

    @Override
    public Truth truth(TruthRun work) {
        return KeptMoments.truth(ID, DIMENSION);
    }

    private double at(double[] x, double[] g, Solution solution) {
        double value = prior(x, g) + logJacobian;
        solution.start(x);
        for (int t = 0; t <= YEARS; t++) {
            if (t > 0) {
                solution.year();
            }
            for (int k = 0; k < 2; k++) {
                double precision = Math.exp(-2 * x[6 + k]);
                double r = logY[2 * t + k] - solution.z[k];
                value -= 0.5 * (LOG_TWO_PI + precision * r * r) + x[6 + k];
                if (g != null) {
                    g[6 + k] += precision * r * r - 1;
                    for (int j = 0; j < SENSITIVE; j++) {
                        g[j] += precision * r * solution.s[k * SENSITIVE + j];
                    }
                }
            }
        }
        if (Double.isFinite(value)) {
            return value;
        }
        if (g != null) {
            java.util.Arrays.fill(g, 0);
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** ln of the priors in x; sets the gradient unless it is null. */
    private static double prior(double[] x, double[] g) {
        double value = 0;
        for (int i = 0; i < DIMENSION; i++) {
            double slope;
            if (i < 4) {
                double mean = i % 2 == 0 ? 1 : 0.05;
                double sd = i % 2 == 0 ? 0.5 : 0.05;
                double theta = Math.exp(x[i]);
                double r = (theta - mean) / sd;
                value += x[i] - 0.5 * (r * r + LOG_TWO_PI) - Math.log(sd) - LOG_KEPT[i % 2];
                slope = 1 - r * theta / sd;
            } else {
                double r = x[i] - (i < 6 ? CENTRE[4] : -1);
                value -= 0.5 * (r * r + LOG_TWO_PI);
                slope = -r;
            }
            if (g != null) {
                g[i] = slope;
            }
        }
        return value;
    }

    private static double baseDensity(double[] x) {
        double sum = 0;
        for (int i = 0; i < DIMENSION; i++) {
            sum += (x[i] - CENTRE[i]) * (x[i] - CENTRE[i]);
        }
        return -0.5 * sum - 0.5 * DIMENSION * LOG_TWO_PI;
    }

    private static double baseGradient(double[] x, double[] g) {
        for (int i = 0; i < DIMENSION; i++) {
            g[i] = CENTRE[i] - x[i];
        }
        return baseDensity(x);
    }

    private static void baseDraw(RandomGenerator random, double[] x) {
        for (int i = 0; i < DIMENSION; i++) {
            x[i] = CENTRE[i] + random.nextGaussian();
        }
    }

    /** The method's solution z = (ln u, ln v), and its derivatives s after the first six coordinates when asked. */
    private static final class Solution {
        private static final double[] WEIGHTS = {1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6};
        private static final double[] FRACTIONS = {0, 0.5, 0.5, 1};

        final double[] z = new double[2];
        final double[] s = new double[2 * SENSITIVE];
        private final boolean varied;
        private final double[] rate = new double[4];
        private final double[] slope = new double[2];
        private final double[] sum = new double[2];
        private final double[] variedSlope = new double[2 * SENSITIVE];
        private final double[] variedSum = new double[2 * SENSITIVE];
        private final double[] stage = new double[2 * SENSITIVE];

        Solution(boolean varied) {
            this.varied = varied;
        }

        void start(double[] x) {
            for (int i = 0; i < 4; i++) {
                rate[i] = Math.exp(x[i]);
            }
            z[0] = x[4];
            z[1] = x[5];
            java.util.Arrays.fill(s, 0);
            s[4] = 1;
            s[SENSITIVE + 5] = 1;
        }

        void year() {
            for (int i = 0; i < STEPS; i++) {
                step(1.0 / STEPS);
            }
        }

        private void step(double h) {
            sum[0] = 0;
            sum[1] = 0;
            java.util.Arrays.fill(variedSum, 0);
            for (int q = 0; q < 4; q++) {
                double c = FRACTIONS[q] * h;
                double prey = rate[3] * Math.exp(z[0] + c * slope[0]);
                double hunters = rate[1] * Math.exp(z[1] + c * slope[1]);
                slope[0] = rate[0] - hunters;
                slope[1] = prey - rate[2];
                sum[0] += WEIGHTS[q] * slope[0];
                sum[1] += WEIGHTS[q] * slope[1];
                if (varied) {
                    vary(q, c, prey, hunters);
                }
            }
            for (int k = 0; k < 2; k++) {
                z[k] += h * sum[k];
            }
            if (varied) {
                for (int j = 0; j < s.length; j++) {
                    s[j] += h * variedSum[j];
                }
            }
            slope[0] = 0;
            slope[1] = 0;
            java.util.Arrays.fill(variedSlope, 0);
        }

        /** s′ = J s + ∂f/∂(ln α, ln β, ln γ, ln δ). */
        private void vary(int q, double c, double prey, double hunters) {
            for (int j = 0; j < stage.length; j++) {
                stage[j] = s[j] + c * variedSlope[j];
            }
            for (int j = 0; j < SENSITIVE; j++) {
                variedSlope[j] = -hunters * stage[SENSITIVE + j];
                variedSlope[SENSITIVE + j] = prey * stage[j];
            }
            variedSlope[0] += rate[0];
            variedSlope[1] -= hunters;
            variedSlope[SENSITIVE + 2] -= rate[2];
            variedSlope[SENSITIVE + 3] += prey;
            for (int j = 0; j < stage.length; j++) {
                variedSum[j] += WEIGHTS[q] * variedSlope[j];
            }
        }
    }
}
