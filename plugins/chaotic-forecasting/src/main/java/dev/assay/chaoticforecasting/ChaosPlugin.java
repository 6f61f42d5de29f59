package dev.assay.chaoticforecasting;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.forecast.EchoState;
import dev.assay.chaoticforecasting.forecast.ForecastMethod;
import dev.assay.chaoticforecasting.forecast.QuadraticNvar;
import dev.assay.chaoticforecasting.forecast.StatisticalForecasters;
import dev.assay.chaoticforecasting.metric.ForecastMetrics;
import dev.assay.chaoticforecasting.problem.CatalogueProblems;
import dev.assay.chaoticforecasting.problem.LorenzRing;

/** Registers problems, methods and metrics of the family {@code chaotic-forecasting}. */
public final class ChaosPlugin implements Plugin {

    /** Makes it. */
    public ChaosPlugin() {}

    @Override
    public void register(Registry registry) {
        CatalogueProblems.register(registry);
        LorenzRing.register(registry);
        registry.part("statistical forecasters", StatisticalForecasters::register);
        methods(registry);
        registry.part("forecast metrics", ForecastMetrics::register);
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
}
