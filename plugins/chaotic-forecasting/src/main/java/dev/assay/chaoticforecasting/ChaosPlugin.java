package dev.assay.chaoticforecasting;

import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.chaoticforecasting.forecast.LearningForecasters;
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
        registry.part("learning forecasters", LearningForecasters::register);
        registry.part("forecast metrics", ForecastMetrics::register);
    }
}
