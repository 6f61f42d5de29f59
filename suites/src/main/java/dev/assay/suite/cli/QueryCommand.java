package dev.assay.suite.cli;

import dev.assay.results.query.Query;
import dev.assay.results.query.QueryException;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay query}: SQL over results. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "SQL (DuckDB) over results: the views trials, snapshots and scores.")
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SQL", description = "A SELECT.")
    private String sql;

    @Option(names = "--schema", description = "Print the views and their columns.")
    private boolean schema;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "A folder of results; may be given several times; ./assay-results without.")
    private List<Path> results = new ArrayList<>();

    @Option(names = "--json", description = "Print {\"columns\":[…],\"rows\":[[…],…]} and nothing else.")
    private boolean json;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (schema) {
            console.out().println(Query.schema());
            return 0;
        }
        if (sql == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'SQL'");
        }
        List<Path> folders = results.isEmpty() ? List.of(Path.of("assay-results")) : results;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new AssayException(
                        ErrorCode.BAD_ARGUMENT, "--results " + folder + ": there is no such folder; run a suite first");
            }
        }
        try {
            print(Query.run(folders, sql));
            return 0;
        } catch (QueryException e) {
            throw new AssayException(ErrorCode.BAD_QUERY, e.getMessage(), e);
        }
    }

    private void print(Query.Answer answer) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("columns", answer.columns());
            document.put("rows", answer.rows());
            console.document(document);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(answer.columns());
        answer.rows().forEach(row -> rows.add(row.stream().map(String::valueOf).toList()));
        Text.columns(rows).forEach(console.out()::println);
    }
}
