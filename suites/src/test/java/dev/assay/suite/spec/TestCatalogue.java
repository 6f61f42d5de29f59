package dev.assay.suite.spec;

import static dev.assay.api.Facets.ENERGY;
import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.FORECAST;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Check;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Registrations;
import dev.assay.api.history.History;
import dev.assay.api.lattice.Lattice;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import java.nio.file.Path;
import java.util.List;

/** A few problems, methods and metrics that can be named and never run. */
final class TestCatalogue {
    private TestCatalogue() {}

    static final Catalogue CATALOGUE = of(TestCatalogue::register);
    static final Catalogue EMPTY = Catalogue.of(List.of());

    static Catalogue of(dev.assay.api.Plugin plugin) {
        LoadedPlugin loaded = new LoadedPlugin(
                "test",
                "1",
                "0".repeat(64),
                Path.of("test"),
                Registrations.of(plugin),
                TestCatalogue.class.getClassLoader());
        return Catalogue.of(List.of(loaded));
    }

    record Gauss(
            @Setting(def = "2", range = ">= 1", doc = "dimension", symbol = "d")
            int dimension,

            @Setting(def = "1", range = "> 0") double scale) {
        Gauss {
            Check.positive("dimension", dimension);
            Check.positive("scale", scale);
        }
    }

    record Plateau(
            @Setting(def = "0") double low,
            @Setting(def = "1") double high,
            @Setting(def = "0.5,0.5") double[] weights,
            @Setting(def = "flat") String shape) {
        Plateau {
            Check.that(low < high, "low must be below high, got " + low + " and " + high);
        }
    }

    record Ising(
            @Setting(def = "16", range = ">= 2") int L,

            @Setting(def = "2.3", range = "> 0", symbol = "T", unit = "J/k")
            double T) {
        Ising {
            Check.atLeast("L", L, 2);
            Check.positive("T", T);
        }
    }

    enum Kernel {
        GAUSSIAN,
        LAPLACE
    }

    record Mala(
            @Setting(def = "0.1", range = "> 0", doc = "step size h")
            double stepSize,

            @Setting(def = "true") boolean adapt,
            @Setting(def = "GAUSSIAN") Kernel kernel,
            @Setting(def = "1,2") int[] ladder,
            @Setting(def = "1") long thinning) {
        Mala {
            Check.positive("stepSize", stepSize);
        }
    }

    record Directions(@Setting(def = "64", range = ">= 1") int directions) {
        Directions {
            Check.positive("directions", directions);
        }
    }

    private static <T> T never() {
        throw new UnsupportedOperationException("is named, never run");
    }

    private static void register(Registry registry) {
        registry.problem("gauss", Density.class, Gauss.class, (p, instance) -> never())
                .offers(GRADIENT)
                .knows(LOG_Z, EXACT);
        registry.problem("plateau", Density.class, Plateau.class, (p, instance) -> never())
                .knows(LOG_Z);
        registry.problem("ising2d", Lattice.class, Ising.class, (p, instance) -> never())
                .offers(Lattice.LOCAL_ENERGY)
                .knows(ENERGY);
        registry.problem("lorenz", History.class, NoSettings.class, (p, instance) -> never())
                .knows(FORECAST);
        registry.method("nuts", Density.class, NoSettings.class, s -> never())
                .needs(GRADIENT)
                .gives(SAMPLES);
        registry.method("mala", Density.class, Mala.class, s -> never())
                .needs(GRADIENT)
                .gives(SAMPLES);
        registry.method("metadynamics", Density.class, NoSettings.class, s -> never())
                .gives(SAMPLES, LOG_Z);
        registry.method("wolff", Lattice.class, NoSettings.class, s -> never()).gives(ENERGY);
        registry.method("climatology", History.class, NoSettings.class, s -> never())
                .gives(FORECAST);
        registry.metric("log-z-error", NoSettings.class, s -> Metric.of(LOG_Z, LOG_Z, (a, t, judging) -> 0))
                .lowerIsBetter();
        registry.metric("energy-error", NoSettings.class, s -> Metric.of(ENERGY, ENERGY, (a, t, judging) -> 0))
                .lowerIsBetter();
        registry.metric("sliced-w2", Directions.class, s -> Metric.of(SAMPLES, EXACT, (a, t, judging) -> 0))
                .lowerIsBetter();
        registry.metric("ess-per-gradient", NoSettings.class, s -> Metric.of(SAMPLES, (a, judging) -> 0))
                .higherIsBetter();
        registry.metric("length", NoSettings.class, s -> Metric.of(SAMPLES, (a, judging) -> 0));
        registry.metric("rmse", NoSettings.class, s -> Metric.of(FORECAST, FORECAST, (a, t, judging) -> 0))
                .lowerIsBetter();
        registry.metric("broken", Directions.class, s -> never());
    }
}
