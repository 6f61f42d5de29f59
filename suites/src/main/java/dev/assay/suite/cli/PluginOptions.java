package dev.assay.suite.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --plugin} and {@code --json}, which most verbs take. */
final class PluginOptions {
    @Option(
            names = "--plugin",
            paramLabel = "DIR",
            description = "A folder with the jars of one more plugin; may be given several times.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON document to standard output and nothing else.")
    private boolean json;

    Harness harness(Console console) throws IOException {
        return Harness.load(console, folders);
    }

    boolean json() {
        return json;
    }
}
