package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.system.Delayed;

/**
 * Blood cells that are made a fixed time after they were called for: a delay equation, published as ten delayed copies.
 *
 * <pre>  dx/dt = β x(t − τ) / (1 + x(t − τ)ⁿ) − γ x,   y_j(t) = x(t − j τ/9), j = 0 … 9 </pre>
 *
 * @see <a href="https://doi.org/10.1126/science.267326">Mackey and Glass, Science 197 (1977) 287</a>
 */
public final class MackeyGlass {
    private MackeyGlass() {}

    /**
     * System and protocol; the defaults are those of the published database, edition of April 2025.
     *
     * @param beta rate of making β
     * @param gamma rate of loss γ
     * @param n steepness n of the feedback
     * @param tau delay τ
     * @param period dominant period [time], &gt; 0
     * @param exponent largest Lyapunov exponent λ [1/time], &gt; 0
     * @param pointsPerPeriod rows a period, ≥ 2
     * @param periods length of past and continuation [periods], ≥ 1
     * @param horizon rows to forecast, ≥ 1
     * @param noise noise on the past [standard deviations], ≥ 0
     * @param start {@code drawn} or {@code published}
     * @param tolerance tolerance of the orbit, 1e-13 … 1e-6
     */
    public record Parameters(
            @Setting(def = "0.2", doc = "rate of making β") double beta,
            @Setting(def = "0.1", doc = "rate of loss γ") double gamma,

            @Setting(def = "10", doc = "steepness n of the feedback")
            double n,

            @Setting(def = "16", doc = "delay τ") double tau,

            @Setting(
                    def = "5.9612230962292045",
                    unit = "time",
                    range = "> 0",
                    doc = "dominant period, to which the sampling refers; give your own with other parameters")
            double period,

            @Setting(
                    def = "0.07287527454565443",
                    unit = "1/time",
                    symbol = "λ",
                    range = "> 0",
                    doc =
                            "largest Lyapunov exponent, to which Lyapunov times refer; give your own with other parameters")
            double exponent,

            @Setting(def = "100", range = ">= 2", doc = "rows a period")
            int pointsPerPeriod,

            @Setting(def = "12", range = ">= 1", doc = "length of past and continuation together, in periods")
            int periods,

            @Setting(def = "200", range = ">= 1", doc = "rows to forecast; the rest is the past")
            int horizon,

            @Setting(def = "0", range = ">= 0", doc = "noise on the past, in standard deviations of each coordinate")
            double noise,

            @Setting(
                    def = "drawn",
                    range = "drawn or published",
                    doc =
                            "start of the orbit: drawn on the attractor by the instance, or the published initial condition")
            String start,

            @Setting(def = "1e-12", range = "1e-13..1e-6", doc = "relative and absolute tolerance of the orbit")
            double tolerance) {
        /** Refuses nonsense. */
        public Parameters {
            Check.finite("beta", beta);
            Check.finite("gamma", gamma);
            Check.finite("n", n);
            Check.positive("tau", tau);
            new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }

        /** {@return sampling, split and noise} */
        public Protocol protocol() {
            return new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }
    }

    /** {@return the system with these parameters} */
    public static Delayed dynamics(Parameters p) {
        double beta = p.beta();
        double gamma = p.gamma();
        double n = p.n();
        return new Delayed(
                (t, x, past, dx) -> dx[0] = beta * past[0] / (1 + StrictMath.pow(past[0], n)) - gamma * x[0],
                p.tau(),
                10,
                0.83347846);
    }
}
