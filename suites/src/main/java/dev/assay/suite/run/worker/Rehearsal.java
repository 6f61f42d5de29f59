package dev.assay.suite.run.worker;

import dev.assay.api.Answer;
import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Registry;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.KnownPlugin;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.plugin.PluginLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Goes once through all that every worker and scorer does, so that a class-data archive can be made of the classes that
 * this loads: {@code Rehearsal [FOLDER OF A PLUGIN …]}.
 */
final class Rehearsal implements Plugin {
    private static final String ID = "rehearsal";

    @Override
    public void register(Registry registry) {
        registry.problem(ID, Density.class, NoSettings.class, (parameters, instance) -> new Target())
                .offers(Density.GRADIENT)
                .knows(Facets.LOG_Z)
                .exhibit(
                        ID,
                        Facets.LOG_Z,
                        (question, judging) ->
                                Exhibit.axes("x", "1", "y", "1").line("x", new double[2], new double[2]));
        registry.method(ID, Density.class, NoSettings.class, settings -> (density, run) -> {
                    run.phase("sample");
                    do {
                        density.logDensity(new double[] {run.random("chain", 0).nextGaussian()});
                    } while (run.more(ask -> Answer.of(Facets.LOG_Z, Estimate.of(0, 1))));
                    return Answer.of(Facets.LOG_Z, Estimate.of(0, 1));
                })
                .gives(Facets.LOG_Z);
        registry.metric(
                ID,
                NoSettings.class,
                settings -> Metric.of(Facets.LOG_Z, Facets.LOG_Z, (given, exact, judging) -> given.value()));
    }

    private static final class Target implements Problem<Density> {
        @Override
        public Density question() {
            return Density.of(1, x -> -0.5 * x[0] * x[0]).with(Density.GRADIENT, (x, g) -> {
                g[0] = -x[0];
                return -0.5 * x[0] * x[0];
            });
        }

        @Override
        public Truth truth(TruthRun work) {
            work.kept("x", () -> new double[1]);
            return Truth.of(Facets.LOG_Z, ID, () -> Estimate.of(0, 0));
        }
    }

    /** Runs and scores a tiny trial in process, and loads the plugins named. */
    public static void main(String[] plugins) throws Exception {
        Path folder = Files.createTempDirectory("assay-rehearsal");
        try {
            for (String plugin : plugins) {
                PluginLoader.load(new KnownPlugin(ID, ID, ID, Path.of(plugin)), new Registrations());
            }
            KnownPlugin known = new KnownPlugin(ID, ID, ID, folder);
            LoadedPlugin loaded = new LoadedPlugin(
                    ID, ID, ID, folder, Registrations.of(new Rehearsal()), Rehearsal.class.getClassLoader());
            order(known, folder).write(folder);
            WorkOrder order = WorkOrder.read(folder);
            Catalogue catalogue = Catalogue.of(List.of(loaded));
            WorkerMain.run(order, catalogue, folder, new PrintStream(PrintStream.nullOutputStream()));
            ResultFile.read(folder);
            new ScorerMain().score(order, catalogue, folder).write(folder);
            ScoreSheet.read(folder);
        } finally {
            clear(folder);
        }
    }

    private static WorkOrder order(KnownPlugin plugin, Path folder) {
        return new WorkOrder(
                plugin,
                ID,
                1,
                Map.of(),
                Seed.of(1).hex(),
                false,
                plugin,
                ID,
                Map.of(),
                Seed.of(2).hex(),
                Limits.of("densities", 50),
                4,
                1,
                0,
                List.of(new WorkOrder.MetricOrder(plugin, ID, Map.of())),
                folder.resolve("truths"),
                List.of());
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
