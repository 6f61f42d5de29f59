package dev.assay.freeenergy.metric.lattice;

import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.value.Estimate;

/** Registers the metrics of lattices. */
public final class LatticeMetrics {
    private static final String FAMILY = "free-energy";

    private LatticeMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        average(registry, "energy-error", Facets.ENERGY, "J", "Error of the energy a site", "|E/N − exact| in J");
        average(
                registry,
                "magnetization-error",
                Facets.MAGNETIZATION,
                "1",
                "Error of the magnetisation",
                "|⟨|M|⟩/N − exact|");
        average(
                registry,
                "heat-capacity-error",
                Facets.HEAT_CAPACITY,
                "1",
                "Error of the heat capacity a site",
                "|C/N − exact|, C = (⟨E²⟩ − ⟨E⟩²)/T²");
        average(
                registry,
                "susceptibility-error",
                Facets.SUSCEPTIBILITY,
                "1/J",
                "Error of the susceptibility a site",
                "|χ − exact|, χ = (⟨M²⟩ − ⟨|M|⟩²)/(N T)");
        registry.metric("log-z-per-site-error", NoSettings.class, LogZPerSite::metric)
                .family(FAMILY)
                .unit("1")
                .lowerIsBetter()
                .title("Error of ln Z a site")
                .summary("|ln Ẑ − ln Z| / N of a lattice, and the same with its sign.")
                .source("definition")
                .version(1);
    }

    private static void average(
            Registry registry, String id, Facet<Estimate> quantity, String unit, String title, String formula) {
        registry.metric(id, NoSettings.class, settings -> AverageError.metric(quantity))
                .family(FAMILY)
                .unit(unit)
                .lowerIsBetter()
                .title(title)
                .summary(formula + ", and in standard errors of method and truth (sigmas).")
                .source("definition")
                .version(quantity.equals(Facets.ENERGY) ? 2 : 1);
    }
}
