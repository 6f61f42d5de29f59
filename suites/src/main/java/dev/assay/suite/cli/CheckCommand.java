package dev.assay.suite.cli;

import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.spec.SuiteReader;
import dev.assay.suite.spec.SuiteReading;
import dev.assay.suite.spec.SuiteSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay check}: all faults of a suite. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a suite and prints all its faults, with file:line:column.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SUITE.yaml", description = "The suite.")
    private Path suite;

    @Option(names = "--schema", description = "Print the JSON Schema of suites, for editors, and check nothing.")
    private boolean schema;

    @Mixin
    private PluginOptions options = new PluginOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (suite == null && !schema) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'SUITE.yaml'");
        }
        Catalogue catalogue = options.harness(console).catalogue();
        if (schema) {
            console.out().println(SuiteSchema.json(catalogue));
            return 0;
        }
        SuiteReading reading = SuiteReader.read(SuiteArgument.file(suite), catalogue);
        if (options.json()) {
            console.document(Map.of(
                    "faults", reading.faults().stream().map(SuiteArgument::json).toList()));
        } else if (reading.faults().isEmpty()) {
            console.out().println(suite + ": no faults");
        } else {
            SuiteArgument.print(console, reading.faults());
        }
        return reading.faults().isEmpty() ? 0 : 2;
    }
}
