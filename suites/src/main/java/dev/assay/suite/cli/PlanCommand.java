package dev.assay.suite.cli;

import dev.assay.api.engine.SettingsType;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.plan.Done;
import dev.assay.suite.plan.Estimate;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Planner;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.Progress;
import dev.assay.suite.spec.SuiteSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay plan}: the trials of a suite, before anything is run. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Lists the trials, which are done, what is not applicable and why, and the estimated time.")
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SUITE.yaml", description = "The suite.")
    private Path suite;

    @Option(
            names = "--only",
            paramLabel = "NAME=GLOB",
            description = "Only trials whose problem, method or family fits.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--results", paramLabel = "DIR", description = "Folder of results; ${DEFAULT-VALUE} without.")
    private Path results = Path.of("assay-results");

    @Option(names = "--jobs", paramLabel = "N", description = "Trials at a time, for the estimate; ${DEFAULT-VALUE}.")
    private int jobs = 1;

    @Mixin
    private PluginOptions options = new PluginOptions();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = options.harness(console).catalogue();
        Optional<SuiteSpec> spec = SuiteArgument.read(console, suite, catalogue);
        if (spec.isEmpty()) {
            return 2;
        }
        Plan plan = Selection.apply(Planner.plan(spec.get(), catalogue), only);
        try (ResultStore store = Files.isDirectory(results) ? ResultStore.readOnly(results) : null) {
            print(plan, store);
        }
        return 0;
    }

    private void print(Plan plan, ResultStore store) {
        int done = 0;
        for (Trial trial : plan.trials()) {
            done += isDone(plan, trial, store) ? 1 : 0;
        }
        Estimate estimate = Estimate.of(plan, store, trial -> isDone(plan, trial, store), jobs);
        if (options.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("suite", plan.suite().id());
            document.put("planned", plan.trials().size());
            document.put("done", done);
            document.put(
                    "notApplicable",
                    plan.notApplicable().stream()
                            .map(pair -> {
                                Map<String, Object> row = new LinkedHashMap<>();
                                row.put("problem", pair.problem());
                                row.put("method", pair.method());
                                row.put("reason", pair.reason());
                                return row;
                            })
                            .toList());
            document.put("seconds", estimate.seconds());
            console.document(document);
            return;
        }
        Map<Cell, int[]> cells = new LinkedHashMap<>();
        for (Trial trial : plan.trials()) {
            if (trial.misfit().isEmpty()) {
                int[] counts = cells.computeIfAbsent(new Cell(trial), key -> new int[2]);
                counts[0]++;
                counts[1] += isDone(plan, trial, store) ? 1 : 0;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("problem", "method", "trials", "done"));
        cells.forEach((cell, counts) -> rows.add(
                List.of(cell.problem(), cell.method(), Integer.toString(counts[0]), Integer.toString(counts[1]))));
        Text.columns(rows).forEach(console.out()::println);
        if (!plan.notApplicable().isEmpty()) {
            console.out().println("\nnot applicable");
            plan.notApplicable().forEach(pair -> console.out().println("  " + pair.reason()));
        }
        console.out()
                .println("\n" + plan.suite().id() + ": " + plan.trials().size() + " trials, " + done + " done, "
                        + (estimate.isKnown() ? "about " : "at most ")
                        + Progress.clock(Math.round(estimate.seconds())) + " to go at " + jobs
                        + (jobs == 1 ? " job" : " jobs"));
    }

    /** Problem and method of a trial; the trials of one cell share their maps, so these are compared by identity. */
    private static final class Cell {
        private final Trial trial;

        Cell(Trial trial) {
            this.trial = trial;
        }

        String problem() {
            var of = trial.problem().of();
            return (of.id() + " " + brief(trial.parameters(), of.parameters())).strip();
        }

        String method() {
            var of = trial.method().of();
            String tuning = trial.tuning().role() == Trial.Role.TUNING ? " (tuning)" : "";
            return (of.id() + tuning + " " + brief(trial.settings(), of.settings())).strip();
        }

        /** What of the settings is not the default. */
        private static String brief(Map<String, String> values, SettingsType type) {
            Map<String, String> defaults = type.canonical(Map.of());
            return values.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(defaults.get(entry.getKey())))
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" "));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell that
                    && trial.parameters() == that.trial.parameters()
                    && trial.settings() == that.trial.settings()
                    && trial.problem() == that.trial.problem()
                    && trial.method() == that.trial.method()
                    && trial.tuning().role() == that.trial.tuning().role();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(trial.parameters()) * 31 + System.identityHashCode(trial.settings());
        }
    }

    private static boolean isDone(Plan plan, Trial trial, ResultStore store) {
        return store != null
                && store.find(trial.key())
                        .map(entry -> Done.stands(
                                entry.outcome(),
                                entry.wallLimit(),
                                entry.memoryLimit(),
                                plan.suite().budget()))
                        .orElse(false);
    }
}
