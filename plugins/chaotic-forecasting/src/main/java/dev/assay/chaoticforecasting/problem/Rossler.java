package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.system.Ordinary;
import dev.assay.numerics.ode.RightHandSide;
import java.util.List;

/**
 * A spiral that folds back once a turn: the simplest kind of chaos, slow to diverge.
 *
 * <pre>  dx/dt = −y − z,   dy/dt = x + a y,   dz/dt = b + z (x − c) </pre>
 *
 * @see <a href="https://doi.org/10.1016/0375-9601(76)90101-8">Rössler, Phys. Lett. A 57 (1976) 397</a>
 */
public final class Rossler {
    private Rossler() {}

    /**
     * System and protocol; the defaults are those of the published database, edition of April 2025.
     *
     * @param a growth of the spiral a
     * @param b inflow b
     * @param c level of folding c
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
            @Setting(def = "0.2", doc = "growth of the spiral a")
            double a,

            @Setting(def = "0.2", doc = "inflow b") double b,

            @Setting(def = "5.7", doc = "level of folding c")
            double c,

            @Setting(
                    def = "5.9086",
                    unit = "time",
                    range = "> 0",
                    doc = "dominant period, to which the sampling refers; give your own with other parameters")
            double period,

            @Setting(
                    def = "0.15059688939547888",
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
            Check.finite("a", a);
            Check.finite("b", b);
            Check.finite("c", c);
            new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }

        /** {@return sampling, split and noise} */
        public Protocol protocol() {
            return new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }
    }

    /** {@return the system with these parameters} */
    public static Ordinary dynamics(Parameters p) {
        double a = p.a();
        double b = p.b();
        double c = p.c();
        RightHandSide field = (t, x, dx) -> {
            dx[0] = -x[1] - x[2];
            dx[1] = x[0] + a * x[1];
            dx[2] = b + x[2] * (x[0] - c);
        };
        return new Ordinary(
                List.of("x", "y", "z"), field, new double[] {6.5134412, 0.4772013, 0.34164294}, new double[] {
                    5.412, 5.015, 2.497
                });
    }
}
