package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.system.Ordinary;
import dev.assay.numerics.ode.RightHandSide;
import java.util.List;

/**
 * Convection in a layer, cut down to three modes; two lobes visited in no regular order.
 *
 * <pre>  dx/dt = σ (y − x),   dy/dt = x (ρ − z) − y,   dz/dt = x y − β z </pre>
 *
 * @see <a href="https://doi.org/10.1175/1520-0469(1963)020&lt;0130:DNF&gt;2.0.CO;2">Lorenz, J. Atmos. Sci. 20 (1963) 130</a>
 */
public final class Lorenz {
    private Lorenz() {}

    /**
     * System and protocol; the defaults are those of the published database, edition of April 2025.
     *
     * @param sigma Prandtl number σ
     * @param rho Rayleigh number ρ over its critical value
     * @param beta aspect factor β
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
            @Setting(def = "10", doc = "Prandtl number σ") double sigma,

            @Setting(def = "28", doc = "Rayleigh number ρ over its critical value")
            double rho,

            @Setting(def = "2.667", doc = "aspect factor β") double beta,

            @Setting(
                    def = "1.5008",
                    unit = "time",
                    range = "> 0",
                    doc = "dominant period, to which the sampling refers; give your own with other parameters")
            double period,

            @Setting(
                    def = "0.8917098035724058",
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
            Check.finite("sigma", sigma);
            Check.finite("rho", rho);
            Check.finite("beta", beta);
            new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }

        /** {@return sampling, split and noise} */
        public Protocol protocol() {
            return new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }
    }

    /** {@return the system with these parameters} */
    public static Ordinary dynamics(Parameters p) {
        double sigma = p.sigma();
        double rho = p.rho();
        double beta = p.beta();
        RightHandSide field = (t, x, dx) -> {
            dx[0] = sigma * (x[1] - x[0]);
            dx[1] = x[0] * (rho - x[2]) - x[1];
            dx[2] = x[0] * x[1] - beta * x[2];
        };
        return new Ordinary(
                List.of("x", "y", "z"), field, new double[] {-9.7869288, -15.03852, 20.533978}, new double[] {
                    7.906, 8.999, 8.579
                });
    }
}
