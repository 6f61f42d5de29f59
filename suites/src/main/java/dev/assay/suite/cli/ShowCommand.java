package dev.assay.suite.cli;

import dev.assay.api.Capability;
import dev.assay.api.Demand;
import dev.assay.api.Facet;
import dev.assay.api.Metric;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay show}: everything about one problem, method or metric. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows definition, settings, source and cost; for problems also what the truth knows.")
final class ShowCommand implements Callable<Integer> {
    /** What can be shown. */
    enum Kind {
        problem,
        method,
        metric
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "ID", description = "Its id; 'assay list' tells all.")
    private String id;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting; may be given several times.")
    private List<String> set = new ArrayList<>();

    @Mixin
    private PluginOptions options = new PluginOptions();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = options.harness(console).catalogue();
        Map<String, Object> document = switch (kind) {
            case problem -> problem(catalogue);
            case method -> method(catalogue);
            case metric -> metric(catalogue);
        };
        if (options.json()) {
            console.document(document);
        } else {
            print(document);
        }
        return 0;
    }

    private Map<String, Object> problem(Catalogue catalogue) throws IOException {
        List<String> installed =
                catalogue.problems().stream().map(e -> e.of().id()).toList();
        Catalogue.Entry<ProblemRegistration> entry = Lookup.find("problem", id, catalogue.problem(id), installed);
        ProblemRegistration problem = entry.of();
        Map<String, String> parameters = Assignments.canonical(problem.parameters(), set);
        Map<String, Object> document = head(
                problem.id(),
                problem.title(),
                problem.family(),
                entry.plugin(),
                problem.version(),
                problem.summary(),
                problem.source());
        document.put("question", problem.question().getSimpleName());
        document.put("offers", problem.offers().stream().map(Capability::name).toList());
        document.put("demands", problem.demands().stream().map(Demand::name).toList());
        document.put("parameters", settings(problem.parameters(), parameters));
        if (!problem.knows().isEmpty()) { // without a truth there is no instance to make, which may want a user's file
            document.putAll(References.of(entry, parameters));
        }
        return document;
    }

    private Map<String, Object> method(Catalogue catalogue) {
        List<String> installed =
                catalogue.methods().stream().map(e -> e.of().id()).toList();
        Catalogue.Entry<MethodRegistration> entry = Lookup.find("method", id, catalogue.method(id), installed);
        MethodRegistration method = entry.of();
        Map<String, Object> document = head(
                method.id(),
                method.title(),
                method.family(),
                entry.plugin(),
                method.version(),
                method.summary(),
                method.source());
        document.put("question", method.question().getSimpleName());
        document.put("needs", method.needs().stream().map(Capability::name).toList());
        document.put("handles", method.handles().stream().map(Demand::name).toList());
        document.put("gives", method.gives().stream().map(Facet::name).toList());
        document.put("settings", settings(method.settings(), Assignments.canonical(method.settings(), set)));
        return document;
    }

    private Map<String, Object> metric(Catalogue catalogue) {
        List<String> installed =
                catalogue.metrics().stream().map(e -> e.of().id()).toList();
        Catalogue.Entry<MetricRegistration> entry = Lookup.find("metric", id, catalogue.metric(id), installed);
        MetricRegistration metric = entry.of();
        Map<String, String> values = Assignments.canonical(metric.settings(), set);
        Metric made = metric.make(values);
        Map<String, Object> document = head(
                metric.id(),
                metric.title(),
                metric.family(),
                entry.plugin(),
                metric.version(),
                metric.summary(),
                metric.source());
        document.put("unit", metric.unit());
        document.put("direction", metric.direction());
        document.put("atTheEndOnly", metric.isAtTheEndOnly());
        document.put("readsOfAnswer", made.ofAnswer().stream().map(Facet::name).toList());
        document.put("readsOfTruth", made.ofTruth().stream().map(Facet::name).toList());
        document.put("settings", settings(metric.settings(), values));
        return document;
    }

    private static Map<String, Object> head(
            String id, String title, String family, LoadedPlugin plugin, int version, String summary, String source) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", id);
        head.put("title", title);
        head.put("family", family);
        head.put("plugin", plugin.name());
        head.put("pluginVersion", plugin.version());
        head.put("version", version);
        head.put("summary", summary);
        head.put("source", source);
        return head;
    }

    private static List<Map<String, Object>> settings(SettingsType type, Map<String, String> values) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SettingsType.Component component : type.components()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", component.name());
            row.put("value", values.get(component.name()));
            row.put("default", component.def());
            row.put("type", component.typeName());
            row.put("unit", component.unit());
            row.put("range", component.range());
            row.put("doc", component.doc());
            rows.add(row);
        }
        return rows;
    }

    private void print(Map<String, Object> document) {
        console.out()
                .println(document.get("title") + "  (" + kind + " " + id + ", version " + document.get("version")
                        + ", plugin " + document.get("plugin") + ")");
        console.out().println();
        console.out().println(Text.wrap(String.valueOf(document.get("summary"))));
        console.out().println();
        List<List<String>> facts = new ArrayList<>();
        List<String> tables = List.of("settings", "parameters", "reference");
        List<String> said = List.of("id", "title", "version", "plugin", "pluginVersion", "summary");
        document.forEach((name, value) -> {
            if (!said.contains(name)
                    && !tables.contains(name)
                    && !String.valueOf(value).equals("[]")) {
                facts.add(List.of(name, plain(value)));
            }
        });
        Text.columns(facts).forEach(console.out()::println);
        for (String table : List.of("parameters", "settings")) {
            if (document.get(table) instanceof List<?> rows && !rows.isEmpty()) {
                console.out().println("\n" + table);
                Text.columns(rows.stream().map(ShowCommand::settingLine).toList())
                        .forEach(console.out()::println);
            }
        }
        if (document.get("reference") instanceof Map<?, ?> reference && !reference.isEmpty()) {
            console.out().println("\nreference (what the truth knows)");
            List<List<String>> rows = new ArrayList<>();
            reference.forEach((facet, value) -> rows.add(referenceLine(facet, (Map<?, ?>) value)));
            Text.columns(rows).forEach(console.out()::println);
        }
    }

    private static String plain(Object value) {
        String text = value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        return text.length() > 300 ? text.substring(0, 297) + "…" : text;
    }

    private static List<String> settingLine(Object row) {
        Map<?, ?> setting = (Map<?, ?>) row;
        return List.of(
                "  " + setting.get("name") + " = " + setting.get("value"),
                "[" + setting.get("unit") + "]",
                String.valueOf(setting.get("range")),
                String.valueOf(setting.get("doc")));
    }

    private static List<String> referenceLine(Object facet, Map<?, ?> value) {
        String number = value.containsKey("value")
                ? value.get("value") instanceof double[] array
                        ? "array of " + array.length
                        : String.valueOf(value.get("value"))
                : "a function";
        Object error = value.get("error");
        return List.of("  " + facet, number, error == null ? "" : "± " + error, String.valueOf(value.get("source")));
    }
}
