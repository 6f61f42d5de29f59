package dev.assay.suite.run.worker;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.suite.plugin.PluginLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Touches the classes that every worker and scorer loads, so that a class-data archive can be made of them. */
final class Rehearsal implements Plugin {
    @Override
    public void register(Registry registry) {
        // A rehearsal registers nothing.
    }

    /** Runs a tiny trial, in process. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-rehearsal");
        Registrations.of(new Rehearsal());
        PluginLoader.load(List.of(folder));
        Density question = Density.of(1, x -> -0.5 * x[0] * x[0]);
        EngineRun run = new EngineRun(
                Limits.of("densities", 50), EngineRun.usualGrid(), Seed.of(1), new SnapshotFiles(folder), folder, 1);
        RunResult result = run.<Density>execute(
                (density, inner) -> {
                    do {
                        density.logDensity(new double[] {inner.random().nextGaussian()});
                    } while (inner.more(ask -> Answer.of(Facets.LOG_Z, Estimate.of(0, 1))));
                    return Answer.of(Facets.LOG_Z, Estimate.of(0, 1));
                },
                question);
        ResultFile.write(folder, result);
        ResultFile.read(folder);
        SnapshotFiles.Stored stored =
                SnapshotFiles.read(SnapshotFiles.in(folder).get(0));
        EngineInstance instance = new EngineInstance(Seed.of(2), Kept.inFolder(folder), 1);
        instance.kept("x", () -> new double[1]);
        new EngineJudging(question, stored.answer(), Truth.empty(), Map.of(), Seed.of(3), Kept.inMemory());
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
