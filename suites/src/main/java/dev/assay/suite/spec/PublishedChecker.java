package dev.assay.suite.spec;

import dev.assay.results.published.DesignOrder;
import dev.assay.results.published.OrderTable;
import dev.assay.results.published.PublishedTable;
import dev.assay.results.published.PublishedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Checks the tables of published figures and of orders beside a suite: their form, and that every row names what it runs. */
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
        Path orders = OrderTable.beside(suite.source());
        if (Files.exists(orders)) {
            new PublishedChecker(orders, faults).checkOrders(suite);
        }
    }

    private void checkOrders(SuiteSpec suite) {
        OrderTable table;
        try {
            table = OrderTable.read(suite.id(), file);
        } catch (IOException e) {
            refuse(1, "The table of orders cannot be read: " + e.getMessage() + ".", "Mend or remove it.");
            return;
        }
        table.faults().forEach(fault -> refuse(fault.line(), fault.message(), ""));
        for (DesignOrder order : table.orders()) {
            named(order.line(), "problem", order.problem(), ids(suite.problems(), ProblemSpec::id));
            named(order.line(), "method", order.method(), ids(suite.methods(), MethodSpec::id));
            named(order.line(), "metric", order.metric(), ids(suite.metrics(), MetricSpec::id));
        }
    }

    private static <T> List<String> ids(List<T> specs, Function<T, String> id) {
        return specs.stream().map(id).toList();
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
        for (PublishedValue value : table.values()) {
            named(value.line(), "problem", value.problem(), ids(suite.problems(), ProblemSpec::id));
            named(value.line(), "method", value.method(), ids(suite.methods(), MethodSpec::id));
            named(value.line(), "metric", value.metric(), ids(suite.metrics(), MetricSpec::id));
        }
    }

    private void named(int line, String kind, String id, List<String> ids) {
        if (!ids.contains(id)) {
            String message = "The row is of a " + kind + " that the suite does not have: '" + id + "'.";
            refuse(
                    line,
                    message,
                    Nearest.question(id, ids) + "Here are "
                            + ids.stream().distinct().toList() + ".");
        }
    }

    private void refuse(int line, String message, String hint) {
        faults.add(new Place(file, line, 1), FaultCode.BAD_PUBLISHED, message, hint);
    }
}
