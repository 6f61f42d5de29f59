package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Check;
import dev.assay.api.Registry;
import dev.assay.api.Setting;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ring of Lorenz (1996) with any number of sites.
 *
 * <pre>  dx_i/dt = (x_{i+1} − x_{i−2}) x_{i−1} − x_i + F,   i mod N </pre>
 *
 * <p>Period and exponent of the default (N = 40, F = 8) are our own estimates: 64 orbits of 82 time units, Runge–Kutta 4
 * with step 0.01; the growth of a difference gives λ = 1.672 ± 0.011, the peak of the mean power spectrum 1.6.
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511617652.004">Lorenz, Predictability: a problem partly solved (1996)</a>
 */
public final class LorenzRing {
    private LorenzRing() {}

    /**
     * Parameters.
     *
     * @param sites N, 4 … 1000
     * @param f forcing F
     * @param period dominant period [time], &gt; 0
     * @param exponent largest Lyapunov exponent λ [1/time], &gt; 0
     * @param pointsPerPeriod rows a period, ≥ 2
     * @param periods length of past and continuation [periods], ≥ 1
     * @param horizon rows to forecast, ≥ 1
     * @param noise noise on the past [standard deviations], ≥ 0
     * @param start {@code drawn} or {@code published}: rest but for one site
     * @param tolerance tolerance of the orbit, 1e-13 … 1e-6
     */
    public record Parameters(
            @Setting(def = "40", symbol = "N", range = "4..1000", doc = "sites of the ring")
            int sites,

            @Setting(def = "8", symbol = "F", doc = "forcing")
            double f,

            @Setting(
                    def = "1.6",
                    unit = "time",
                    range = "> 0",
                    doc = "dominant period, to which the sampling refers; give your own with other parameters")
            double period,

            @Setting(
                    def = "1.672",
                    unit = "1/time",
                    symbol = "λ",
                    range = "> 0",
                    doc = "largest Lyapunov exponent; give your own with other parameters")
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
                    doc = "start of the orbit: drawn on the attractor by the instance, or rest but for one site")
            String start,

            @Setting(def = "1e-12", range = "1e-13..1e-6", doc = "relative and absolute tolerance of the orbit")
            double tolerance) {
        /** Refuses nonsense. */
        public Parameters {
            Check.within("sites", sites, 4, 1000);
            Check.finite("f", f);
            new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }

        Protocol protocol() {
            return new Protocol(period, exponent, pointsPerPeriod, periods, horizon, noise, start, tolerance);
        }
    }

    /** Registers it. */
    public static void register(Registry registry) {
        CatalogueProblems.described(registry.problem(
                        "lorenz96-n",
                        History.class,
                        Parameters.class,
                        (p, instance) -> new ForecastProblem(p.protocol(), Systems.of(entry(p), ""), instance)))
                .title("Lorenz 96, N sites")
                .summary("A ring of N = 40 sites with advection, damping and forcing F = 8: extended chaos with a dozen"
                        + " expanding directions; the default forecast covers 5.4 Lyapunov times.")
                .source("doi:10.1017/CBO9780511617652.004; period and exponent: own estimates");
    }

    private static Entry entry(Parameters p) {
        List<String> names =
                IntStream.rangeClosed(1, p.sites()).mapToObj(i -> "x" + i).toList();
        return new Entry(
                "lorenz96-n",
                "Lorenz 96, N sites",
                "lorenz96",
                names,
                names,
                Map.of("f", List.of(p.f())),
                IntStream.range(0, p.sites())
                        .mapToObj(i -> i == 0 ? p.f() + 0.01 : p.f())
                        .toList(),
                Collections.nCopies(p.sites(), 3.67),
                p.period(),
                p.exponent(),
                List.of(),
                Double.NaN,
                Double.NaN,
                Set.of(),
                "doi:10.1017/CBO9780511617652.004");
    }
}
