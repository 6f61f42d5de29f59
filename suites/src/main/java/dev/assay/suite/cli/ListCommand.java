package dev.assay.suite.cli;

import dev.assay.api.Facet;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay list}: what is installed. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what is installed.")
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum Kind {
        plugins,
        problems,
        methods,
        metrics,
        suites
    }

    private final Console console;

    @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Mixin
    private PluginOptions options = new PluginOptions();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Harness harness = options.harness(console);
        List<Map<String, Object>> rows = switch (kind) {
            case plugins -> plugins(harness);
            case problems -> problems(harness.catalogue());
            case methods -> methods(harness.catalogue());
            case metrics -> metrics(harness.catalogue());
            case suites -> suites();
        };
        if (options.json()) {
            console.document(Map.of(kind.name(), rows));
        } else {
            print(rows);
        }
        return 0;
    }

    private void print(List<Map<String, Object>> rows) {
        List<List<String>> cells = new ArrayList<>();
        if (!rows.isEmpty()) {
            cells.add(List.copyOf(rows.get(0).keySet()));
        }
        rows.forEach(
                row -> cells.add(row.values().stream().map(ListCommand::cell).toList()));
        Text.columns(cells).forEach(console.out()::println);
    }

    private static String cell(Object value) {
        String text = value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        return text.length() == 64 ? text.substring(0, 12) : text;
    }

    private static List<Map<String, Object>> plugins(Harness harness) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LoadedPlugin plugin : harness.catalogue().plugins()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", plugin.name());
            row.put("version", plugin.version());
            row.put("problems", plugin.registrations().problems().size());
            row.put("methods", plugin.registrations().methods().size());
            row.put("metrics", plugin.registrations().metrics().size());
            row.put("sha256", plugin.sha256());
            row.put("status", "loaded");
            rows.add(row);
        }
        for (PluginLoader.Broken plugin : harness.broken()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", plugin.name());
            row.put("version", "unknown");
            row.put("problems", 0);
            row.put("methods", 0);
            row.put("metrics", 0);
            row.put("sha256", "");
            row.put("status", "broken: " + plugin.reason());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(String id, String family, LoadedPlugin plugin, int version) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("family", family);
        row.put("plugin", plugin.name());
        row.put("version", version);
        return row;
    }

    private static List<Map<String, Object>> problems(Catalogue catalogue) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var entry : catalogue.problems()) {
            Map<String, Object> row = row(
                    entry.of().id(),
                    entry.of().family(),
                    entry.plugin(),
                    entry.of().version());
            row.put("question", entry.of().question().getSimpleName());
            row.put("knows", entry.of().knows().stream().map(Facet::name).toList());
            row.put("title", entry.of().title());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> methods(Catalogue catalogue) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var entry : catalogue.methods()) {
            Map<String, Object> row = row(
                    entry.of().id(),
                    entry.of().family(),
                    entry.plugin(),
                    entry.of().version());
            row.put("question", entry.of().question().getSimpleName());
            row.put("gives", entry.of().gives().stream().map(Facet::name).toList());
            row.put("title", entry.of().title());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> metrics(Catalogue catalogue) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var entry : catalogue.metrics()) {
            Map<String, Object> row = row(
                    entry.of().id(),
                    entry.of().family(),
                    entry.plugin(),
                    entry.of().version());
            row.put("unit", entry.of().unit());
            row.put("direction", entry.of().direction());
            row.put("title", entry.of().title());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> suites() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : Harness.suites()) {
            Map<String, Object> row = new LinkedHashMap<>();
            String below =
                    Harness.home().resolve("suites").relativize(file).toString().replace('\\', '/');
            row.put("id", below.substring(0, below.length() - ".yaml".length()));
            row.put("file", file.toString());
            rows.add(row);
        }
        return rows;
    }
}
