package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.system.Ordinary;
import dev.assay.numerics.ode.RightHandSide;
import java.util.List;

/**
 * A ring of four sites with advection, damping and forcing.
 *
 * <pre>  dx_i/dt = (x_{i+1} − x_{i−2}) x_{i−1} − x_i + f,   i mod 4 </pre>
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511617652.004">Lorenz, Predictability: a problem partly solved (1996)</a>
 */
public final class Lorenz96 {
    private Lorenz96() {}

    /**
     * System and protocol; the defaults are those of the published database, edition of April 2025.
     *
     * @param f forcing f
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
            @Setting(def = "20", doc = "forcing f") double f,

            @Setting(
                    def = "2.1969",
                    unit = "time",
                    range = "> 0",
                    doc = "dominant period, to which the sampling refers; give your own with other parameters")
            double period,

            @Setting(
                    def = "1.3361667787286362",
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
            Check.finite("f", f);
            new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }

        /** {@return sampling, split and noise} */
        public Protocol protocol() {
            return new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }
    }

    /** {@return the system with these parameters} */
    public static Ordinary dynamics(Parameters p) {
        double f = p.f();
        RightHandSide field = (t, x, dx) -> {
            for (int i = 0; i < 4; i++) {
                dx[i] = (x[(i + 1) & 3] - x[(i + 2) & 3]) * x[(i + 3) & 3] - x[i] + f; // i − 2 = i + 2, i − 1 = i + 3
            }
        };
        return new Ordinary(
                List.of("x1", "x2", "x3", "x4"),
                field,
                new double[] {-2.46820633, 0.09570264, 1.59270902, 10.21372147},
                new double[] {7.031, 6.859, 6.767, 7.025});
    }
}
