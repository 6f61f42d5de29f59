package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.data.DataCheck;
import dev.assay.suite.data.DataSet;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.solve.GridSolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay data}: data sets of field problems. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "make|check",
        description = "Makes data sets of field problems from a seed, and verifies them.")
final class DataCommand implements Runnable {
    private final Console console;

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new AssayException(ErrorCode.BAD_ARGUMENT, "data takes make or check; see 'assay data --help'");
    }

    /** Makes a data set. */
    @Command(
            name = "make",
            mixinStandardHelpOptions = true,
            description = "Draws and solves instances; run again, it goes on where it was.")
    int make(
            @Parameters(paramLabel = "PROBLEM", description = "The problem's id.") String id,
            @Option(names = "--n", required = true, description = "How many instances.") int n,
            @Option(names = "--seed", defaultValue = "0", description = "Seed of the set.") long seed,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder.") Path out,
            @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter.") List<String> set,
            @Option(
                            names = "--grid",
                            paramLabel = "N",
                            description = "Solve on this grid by the reference method; without it by the truth.")
                    Integer grid,
            @Option(names = "--jobs", paramLabel = "N", description = "Instances at a time.") Integer jobs,
            @Mixin PluginOptions options)
            throws IOException {
        if (n < 1) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, "--n must be at least 1, got " + n);
        }
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, "--jobs must be at least 1, got " + threads);
        }
        Catalogue catalogue = options.harness(console).catalogue();
        var problem = Lookup.find(
                "problem",
                id,
                catalogue.problem(id),
                catalogue.problems().stream().map(e -> e.of().id()).toList());
        Map<String, String> parameters =
                Assignments.canonical(problem.of().parameters(), set == null ? List.of() : set);
        Path scratch = Files.createTempDirectory("assay-data");
        try {
            DataSet data;
            if (grid == null) {
                data = new DataSet(problem, parameters, seed);
            } else {
                var method = catalogue
                        .method(problem.of().solver())
                        .orElseThrow(() -> new AssayException(
                                ErrorCode.BAD_ARGUMENT, "'" + id + "' names no reference method; leave --grid out"));
                data = new DataSet(problem, parameters, seed, new GridSolver(method.of(), scratch), grid);
            }
            AtomicInteger done = new AtomicInteger();
            int failed = data.make(n, out, threads, number -> {
                int count = done.incrementAndGet();
                if (count % Math.max(1, n / 20) == 0) {
                    console.err().println("[" + count + "/" + n + "]");
                }
            });
            if (options.json()) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("problem", id);
                document.put("instances", n);
                document.put("withoutSolution", failed);
                document.put("folder", out.toString());
                console.document(document);
            } else {
                console.out()
                        .println(n + " instances of " + id + " in " + out
                                + (failed == 0 ? "" : "; " + failed + " have no solution, their descriptions say why"));
            }
            return failed == 0 ? 0 : 1;
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** Checks a data set. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = "Verifies a data set, file by file.")
    int check(
            @Parameters(paramLabel = "DIR", description = "The folder.") Path folder,
            @Option(names = "--json", description = "Print one JSON document to standard output and nothing else.")
                    boolean json)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, folder + ": there is no such folder");
        }
        List<String> faults = new ArrayList<>(DataCheck.faults(folder));
        if (json) {
            console.document(Map.of("folder", folder.toString(), "faults", faults));
        } else if (faults.isEmpty()) {
            console.out().println(folder + ": sound");
        } else {
            faults.forEach(fault -> console.err().println(folder.resolve(fault)));
            console.err().println(faults.size() + " faults");
        }
        return faults.isEmpty() ? 0 : 2;
    }
}
