package dev.assay.suite.cli;

import dev.assay.results.published.Agreement;
import dev.assay.results.published.DesignOrder;
import dev.assay.results.published.ObservedOrder;
import dev.assay.results.published.ObservedOrders;
import dev.assay.results.published.OrderTable;
import dev.assay.results.published.PublishedTable;
import dev.assay.results.published.PublishedValue;
import dev.assay.results.published.Verdict;
import dev.assay.results.published.Verdicts;
import dev.assay.results.store.ResultStore;
import dev.assay.suite.spec.SuiteSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The published figures of a suite and the orders that its methods are to show, judged by the results of a run, as text and
 * as JSON; nothing where there is no table.
 */
final class PublishedFigures {
    private final String suite;
    private final Path file;
    private final Path orderFile;
    private Optional<Verdicts> verdicts = Optional.empty();
    private List<ObservedOrder> orders = List.of();

    private PublishedFigures(String suite, Path file, Path orderFile) {
        this.suite = suite;
        this.file = file;
        this.orderFile = orderFile;
    }

    static PublishedFigures beside(SuiteSpec suite) {
        return new PublishedFigures(
                suite.id(), PublishedTable.beside(suite.source()), OrderTable.beside(suite.source()));
    }

    /** Reads the store's records; the tables go to the results, so that a site made from them can show them. */
    void judge(ResultStore store, Path results) throws IOException {
        if (Files.exists(orderFile)) {
            leave(orderFile, results, OrderTable.SUFFIX);
            ObservedOrders observed = new ObservedOrders(OrderTable.read(suite, orderFile));
            store.forEach(observed::accept);
            orders = observed.orders();
        }
        if (!Files.exists(file)) {
            return;
        }
        leave(file, results, PublishedTable.SUFFIX);
        Verdicts judged = new Verdicts(PublishedTable.read(suite, file));
        store.forEach(judged::accept);
        verdicts = Optional.of(judged);
    }

    private void leave(Path table, Path results, String suffix) throws IOException {
        Files.copy(table, results.resolve(suite.replace('/', '.') + suffix), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds {@code orders}, {@code published} and {@code agreements} to a JSON document. */
    void into(Map<String, Object> document) {
        if (!orders.isEmpty()) {
            document.put("orders", orders.stream().map(PublishedFigures::json).toList());
        }
        verdicts.ifPresent(judged -> {
            document.put(
                    "published",
                    judged.verdicts().stream().map(PublishedFigures::json).toList());
            document.put(
                    "agreements",
                    judged.agreements().stream().map(PublishedFigures::json).toList());
        });
    }

    private static Map<String, Object> json(ObservedOrder observed) {
        DesignOrder of = observed.of();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("problem", of.problem());
        row.put("parameters", of.parameters());
        row.put("method", of.method());
        row.put("settings", of.settings());
        row.put("score", of.score());
        row.put("grids", observed.grids().stream().map(ObservedOrder.Grid::size).toList());
        row.put(
                "errors",
                observed.grids().stream().map(ObservedOrder.Grid::error).toList());
        row.put("from", of.from());
        row.put("to", of.to());
        row.put("design", of.order());
        row.put("tolerance", of.tolerance());
        row.put("observed", observed.order());
        row.put("verdict", observed.verdict());
        row.put("cause", of.cause());
        return row;
    }

    private static Map<String, Object> json(Verdict verdict) {
        PublishedValue of = verdict.of();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("problem", of.problem());
        row.put("parameters", of.parameters());
        row.put("method", of.method());
        row.put("settings", of.settings());
        row.put("score", of.score());
        of.until().ifPresent(until -> {
            row.put("until", until);
            row.put("unit", of.unit());
        });
        row.put("published", of.value());
        row.put("publishedError", of.error());
        row.put("ours", verdict.ours());
        row.put("error", verdict.error());
        row.put("trials", verdict.trials());
        row.put("verdict", verdict.kind().words());
        row.put("cause", of.cause());
        row.put("source", of.source());
        return row;
    }

    private static Map<String, Object> json(Agreement agreement) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("method", agreement.method());
        row.put("score", agreement.score());
        row.put("problems", agreement.problems());
        row.put("medianOurs", agreement.medianOurs());
        row.put("medianPublished", agreement.medianPublished());
        row.put("medianDifference", agreement.medianDifference());
        row.put("spearman", agreement.spearman());
        return row;
    }

    /** {@return the verdicts as lines of text; methods with figures on many problems in one line each} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        orders.forEach(order -> lines.add(line(order)));
        if (verdicts.isEmpty()) {
            return lines;
        }
        List<Agreement> agreements = verdicts.get().agreements();
        for (Agreement a : agreements) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s, %s over %d problems: median %.4g, published %.4g; median difference %.4g; rank correlation %.3f",
                    a.method(),
                    a.score(),
                    a.problems(),
                    a.medianOurs(),
                    a.medianPublished(),
                    a.medianDifference(),
                    a.spearman()));
        }
        for (Verdict verdict : verdicts.get().verdicts()) {
            PublishedValue of = verdict.of();
            if (agreements.stream()
                    .noneMatch(a -> a.method().equals(of.method()) && a.score().equals(of.score()))) {
                lines.add(line(verdict));
            }
        }
        return lines;
    }

    private static String line(ObservedOrder observed) {
        DesignOrder of = observed.of();
        StringBuilder line = new StringBuilder(of.problem() + with(of.parameters()) + ", " + of.method()
                + with(of.settings()) + ", " + of.score() + ":");
        for (ObservedOrder.Grid grid : observed.grids()) {
            line.append(String.format(Locale.ROOT, " %d: %.3g", grid.size(), grid.error()));
            line.append(Double.isNaN(grid.order()) ? ";" : String.format(Locale.ROOT, " (%.2f);", grid.order()));
        }
        line.append(String.format(
                Locale.ROOT,
                " order %.3f over %d–%d, by design %.4g ± %.2g: %s",
                observed.order(),
                of.from(),
                of.to(),
                of.order(),
                of.tolerance(),
                observed.verdict()));
        return line + (of.cause().isEmpty() || observed.verdict().equals("within") ? "" : ". " + of.cause());
    }

    private static String line(Verdict verdict) {
        PublishedValue of = verdict.of();
        String limit =
                of.until().isPresent() ? " until it stays < " + of.until().getAsDouble() : "";
        String unit = of.unit().isEmpty() ? "" : " " + of.unit();
        return of.problem() + with(of.parameters()) + ", " + of.method() + with(of.settings()) + ", " + of.score()
                + limit
                + ": published " + figure(of.value(), of.error()) + unit + ", ours "
                + (verdict.trials() == 0 ? "none" : figure(verdict.ours(), verdict.error()) + unit) + ": "
                + verdict.kind().words()
                + (of.cause().isEmpty() || verdict.kind() == Verdict.Kind.AGREES ? "" : ". " + of.cause());
    }

    private static String with(Map<String, String> settings) {
        return settings.isEmpty() ? "" : " " + settings.toString().replaceAll("[{}]", "");
    }

    private static String figure(double value, double error) {
        if (Double.isInfinite(value)) {
            return "never";
        }
        String text = String.format(Locale.ROOT, "%.5g", value);
        return error > 0 ? text + " ± " + String.format(Locale.ROOT, "%.2g", error) : text;
    }
}
