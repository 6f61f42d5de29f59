package dev.assay.suite.cli;

import dev.assay.results.store.ResultStore;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Planner;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.Progress;
import dev.assay.suite.run.Runner;
import dev.assay.suite.spec.SuiteSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay run}: runs what is not yet stored of a suite. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs a suite; what is stored is not run again, so an interrupted run goes on by itself.")
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SUITE.yaml", description = "The suite: a file, or an id that 'assay list suites' tells.")
    private Path suite;

    @Option(
            names = "--only",
            paramLabel = "NAME=GLOB",
            description = "Only trials whose problem, method or family fits.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Trials at a time; ${DEFAULT-VALUE} without.")
    private int jobs = 1;

    @Option(names = "--results", paramLabel = "DIR", description = "Folder of results; ${DEFAULT-VALUE} without.")
    private Path results = Path.of("assay-results");

    @Mixin
    private PluginOptions options = new PluginOptions();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1 || jobs > 1024) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, "--jobs must be in [1, 1024], got " + jobs);
        }
        Catalogue catalogue = options.harness(console).catalogue();
        Optional<SuiteSpec> spec = SuiteArgument.read(console, suite, catalogue);
        if (spec.isEmpty()) {
            return 2;
        }
        Plan plan = Selection.apply(Planner.plan(spec.get(), catalogue), only);
        PublishedFigures published = PublishedFigures.beside(spec.get());
        Runner.Summary summary;
        try (ResultStore store = ResultStore.open(results)) {
            store.damages().forEach(damage -> console.err().println("assay: " + damage));
            Runner runner = new Runner(plan, catalogue, store, results, jobs, progress(), console.arguments());
            summary = runner.run();
            published.judge(store, results);
        }
        report(plan, summary, published);
        return summary.unexpected().isEmpty() ? 0 : 1;
    }

    private Progress progress() {
        if (options.json()) {
            return Progress.silent();
        }
        boolean terminal = System.console() != null && System.getenv("TERM") != null;
        return terminal ? Progress.bar() : Progress.lines(console.err());
    }

    private void report(Plan plan, Runner.Summary summary, PublishedFigures published) {
        if (options.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("suite", plan.suite().id());
            document.put("planned", summary.planned());
            document.put("done", summary.done());
            document.put("outcomes", summary.outcomes());
            document.put("results", results.toAbsolutePath().normalize().toString());
            published.into(document);
            console.document(document);
            return;
        }
        StringBuilder outcomes = new StringBuilder();
        summary.outcomes()
                .forEach((outcome, n) ->
                        outcomes.append(", ").append(n).append(' ').append(outcome));
        console.err()
                .println(plan.suite().id() + ": " + summary.planned() + " trials" + outcomes
                        + (summary.done() > 0 ? " (" + summary.done() + " stored before)" : "") + "; results in "
                        + results);
        summary.unexpected().forEach(line -> console.err().println("  " + line));
        published.lines().forEach(console.out()::println);
    }
}
