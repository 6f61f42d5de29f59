package dev.assay.suite.spec;

import dev.assay.results.published.PublishedTable;
import dev.assay.results.published.PublishedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the table of published figures beside a suite: its form, and that every row names what the suite runs. */
final class PublishedChecker {
    private final Path file;
    private final Faults faults;

    private PublishedChecker(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static void check(SuiteSpec suite, Faults faults) {
        Path file = PublishedTable.beside(suite.source());
        if (Files.exists(file)) {
            new PublishedChecker(file, faults).check(suite);
        }
    }

    private void check(SuiteSpec suite) {
        PublishedTable table;
        try {
            table = PublishedTable.read(suite.id(), file);
        } catch (IOException e) {
            refuse(1, "The table of published figures cannot be read: " + e.getMessage() + ".", "Mend or remove it.");
            return;
        }
        table.faults().forEach(fault -> refuse(fault.line(), fault.message(), ""));
        List<String> problems = suite.problems().stream().map(ProblemSpec::id).toList();
        List<String> methods = suite.methods().stream().map(MethodSpec::id).toList();
        List<String> metrics = suite.metrics().stream().map(MetricSpec::id).toList();
        for (PublishedValue value : table.values()) {
            named(value, "problem", value.problem(), problems);
            named(value, "method", value.method(), methods);
            named(value, "metric", value.metric(), metrics);
        }
    }

    private void named(PublishedValue value, String kind, String id, List<String> ids) {
        if (!ids.contains(id)) {
            String message = "The published figure is of a " + kind + " that the suite does not have: '" + id + "'.";
            refuse(
                    value.line(),
                    message,
                    Nearest.question(id, ids) + "Here are "
                            + ids.stream().distinct().toList() + ".");
        }
    }

    private void refuse(int line, String message, String hint) {
        faults.add(new Place(file, line, 1), FaultCode.BAD_PUBLISHED, message, hint);
    }
}
