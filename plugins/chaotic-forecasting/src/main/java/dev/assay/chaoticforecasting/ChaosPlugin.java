package dev.assay.chaoticforecasting;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.forecast.EchoState;
import dev.assay.chaoticforecasting.forecast.ForecastMethod;
import dev.assay.chaoticforecasting.forecast.LastValue;
import dev.assay.chaoticforecasting.forecast.LinearAr;
import dev.assay.chaoticforecasting.forecast.QuadraticNvar;
import dev.assay.chaoticforecasting.forecast.TrainingMean;
import dev.assay.chaoticforecasting.metric.ForecastRmse;
import dev.assay.chaoticforecasting.metric.Smape;
import dev.assay.chaoticforecasting.metric.SpectrumDistance;
import dev.assay.chaoticforecasting.metric.ValidTime;
import dev.assay.chaoticforecasting.problem.ChaosFacets;
import dev.assay.chaoticforecasting.problem.ForecastProblem;
import dev.assay.chaoticforecasting.problem.Lorenz;
import dev.assay.chaoticforecasting.problem.Lorenz96;
import dev.assay.chaoticforecasting.problem.MackeyGlass;
import dev.assay.chaoticforecasting.problem.Rossler;

/** Registers problems, methods and metrics of the family {@code chaotic-forecasting}. */
public final class ChaosPlugin implements Plugin {
    private static final String FAMILY = "chaotic-forecasting";
    private static final String PROTOCOL = " The past is 1000 rows at 100 a period, the next 200 are to be forecast;"
            + " every instance starts elsewhere on the attractor.";
    private static final String STUDY = "doi:10.1103/PhysRevResearch.5.043252";

    /** Makes it. */
    public ChaosPlugin() {}

    @Override
    public void register(Registry registry) {
        problems(registry);
        methods(registry);
        metrics(registry);
    }

    private static void problems(Registry registry) {
        described(registry.problem(
                        "lorenz",
                        History.class,
                        Lorenz.Parameters.class,
                        (p, instance) -> new ForecastProblem(p.protocol(), Lorenz.dynamics(p), instance)))
                .title("Lorenz 1963")
                .summary("x' = σ(y − x), y' = x(ρ − z) − y, z' = xy − βz; two lobes, visited in no regular order."
                        + PROTOCOL)
                .source("doi:10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2; constants: arXiv 2110.05266, April 2025");
        described(registry.problem(
                        "rossler",
                        History.class,
                        Rossler.Parameters.class,
                        (p, instance) -> new ForecastProblem(p.protocol(), Rossler.dynamics(p), instance)))
                .title("Rössler")
                .summary("x' = −y − z, y' = x + ay, z' = b + z(x − c); a spiral with rare sharp peaks in z." + PROTOCOL)
                .source("doi:10.1016/0375-9601(76)90101-8; constants: arXiv 2110.05266, April 2025");
        described(registry.problem(
                        "lorenz96",
                        History.class,
                        Lorenz96.Parameters.class,
                        (p, instance) -> new ForecastProblem(p.protocol(), Lorenz96.dynamics(p), instance)))
                .title("Lorenz 96, four sites")
                .summary("x_i' = (x_{i+1} − x_{i−2}) x_{i−1} − x_i + f on a ring of four; the most chaotic here:"
                        + " the forecast covers 5.9 Lyapunov times."
                        + PROTOCOL)
                .source("doi:10.1017/CBO9780511617652.004; constants: arXiv 2110.05266, April 2025");
        described(registry.problem(
                        "mackeyglass",
                        History.class,
                        MackeyGlass.Parameters.class,
                        (p, instance) -> new ForecastProblem(p.protocol(), MackeyGlass.dynamics(p), instance)))
                .title("Mackey–Glass")
                .summary(
                        "x' = β x(t−τ)/(1 + x(t−τ)ⁿ) − γx, published as ten copies over one delay. The default forecast"
                                + " is shorter than the delay, so that much of it is already in the past."
                                + PROTOCOL)
                .source("doi:10.1126/science.267326; constants: arXiv 2110.05266, April 2025");
    }

    private static ProblemEntry<History> described(ProblemEntry<History> entry) {
        return entry.knows(
                        FORECAST,
                        ChaosFacets.LARGEST_EXPONENT,
                        ChaosFacets.HORIZON_OF_TRUTH,
                        ChaosFacets.NOISE,
                        ChaosFacets.OTHER_STRETCHES,
                        Facets.DYNAMICS)
                .exhibit("forecast against truth", FORECAST, Pictures::forecast)
                .exhibit("orbit forecast and true", FORECAST, Pictures::orbit)
                .version(1);
    }

    private static void methods(Registry registry) {
        registry.method("last-value", History.class, NoSettings.class, s -> new ForecastMethod(r -> new LastValue()))
                .gives(FORECAST)
                .title("Last value")
                .summary("Repeats the last row. Costs nothing.")
                .source("the naive forecast of " + STUDY)
                .version(1);
        registry.method(
                        "training-mean",
                        History.class,
                        NoSettings.class,
                        s -> new ForecastMethod(r -> new TrainingMean()))
                .gives(FORECAST)
                .title("Training mean")
                .summary("Forecasts the mean of the past at every step.")
                .source("the naive mean of " + STUDY)
                .version(1);
        registry.method(
                        "linear-ar",
                        History.class,
                        LinearAr.Settings.class,
                        s -> new ForecastMethod(r -> new LinearAr(s)))
                .gives(FORECAST)
                .title("Linear autoregression")
                .summary("All coordinates' lags and an intercept, least squares by pivoted QR on raw values, iterated.")
                .source("doi:10.1007/978-3-540-27752-1")
                .version(1);
        registry.method(
                        "nvar2",
                        History.class,
                        QuadraticNvar.Settings.class,
                        s -> new ForecastMethod(r -> new QuadraticNvar(s)))
                .gives(FORECAST)
                .title("NVAR, order 2")
                .summary("Ridge regression of the increment on monomials of degree two of delayed rows; standardised,"
                        + " unit-mean-square features, free run clipped at 1.5 times the largest value seen. Defaults"
                        + " chosen on other instances of these problems.")
                .source("doi:10.1038/s41467-021-25801-2")
                .version(1);
        registry.method(
                        "esn",
                        History.class,
                        EchoState.Settings.class,
                        s -> new ForecastMethod(r -> new EchoState(s, r)))
                .gives(FORECAST)
                .title("Echo-state network")
                .summary("A sparse random reservoir driven by the standardised series; ridge read-out of the increment"
                        + " from the states, every second one squared. Defaults chosen on other instances of these"
                        + " problems.")
                .source("doi:10.1126/science.1091277, doi:10.1103/PhysRevLett.120.024102")
                .version(1);
    }

    private static void metrics(Registry registry) {
        registry.metric("smape", Smape.Settings.class, Smape::metric)
                .unit("0–200")
                .lowerIsBetter()
                .family(FAMILY)
                .title("sMAPE (0–200)")
                .summary("200 · mean |y − p| / (|y| + |p|) over all rows and coordinates; floor 0.")
                .source(STUDY)
                .version(1);
        registry.metric("valid-time", ValidTime.Settings.class, ValidTime::metric)
                .unit("Lyapunov times")
                .higherIsBetter()
                .family(FAMILY)
                .title("Valid prediction time")
                .summary("Time until the error of a row exceeds the threshold (by default nrmse 0.4, in standard"
                        + " deviations of the past), in units of 1/λ; floor: the whole horizon.")
                .source("doi:10.1103/PhysRevLett.120.024102")
                .version(1);
        registry.metric("forecast-rmse", ForecastRmse.Settings.class, ForecastRmse::metric)
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Forecast RMSE")
                .summary("Root mean square error, each coordinate over its standard deviation in the continuation, or"
                        + " raw; floor: round-off or noise on the past, grown by chaos. Less cannot be forecast.")
                .source(STUDY)
                .version(1);
        registry.metric("spectrum-distance", SpectrumDistance.Settings.class, SpectrumDistance::metric)
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Spectrum distance")
                .summary("Hellinger distance of power spectra, mean over coordinates; floor: the distance between"
                        + " independent true stretches, which only a forecast of the orbit itself can beat.")
                .source(STUDY)
                .version(1);
    }
}
