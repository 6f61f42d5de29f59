package dev.assay.chaoticforecasting;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.forecast.EchoState;
import dev.assay.chaoticforecasting.forecast.ForecastMethod;
import dev.assay.chaoticforecasting.forecast.QuadraticNvar;
import dev.assay.chaoticforecasting.forecast.StatisticalForecasters;
import dev.assay.chaoticforecasting.metric.ForecastRmse;
import dev.assay.chaoticforecasting.metric.Smape;
import dev.assay.chaoticforecasting.metric.SpectrumDistance;
import dev.assay.chaoticforecasting.metric.ValidTime;
import dev.assay.chaoticforecasting.problem.CatalogueProblems;
import dev.assay.chaoticforecasting.problem.LorenzRing;

/** Registers problems, methods and metrics of the family {@code chaotic-forecasting}. */
public final class ChaosPlugin implements Plugin {
    private static final String FAMILY = "chaotic-forecasting";
    private static final String STUDY = "doi:10.1103/PhysRevResearch.5.043252";

    /** Makes it. */
    public ChaosPlugin() {}

    @Override
    public void register(Registry registry) {
        CatalogueProblems.register(registry);
        LorenzRing.register(registry);
        registry.part("statistical forecasters", StatisticalForecasters::register);
        methods(registry);
        metrics(registry);
    }

    private static void methods(Registry registry) {
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
