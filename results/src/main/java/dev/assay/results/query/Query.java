package dev.assay.results.query;

import dev.assay.results.record.RecordJson;
import dev.assay.results.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Runs SQL over results folders. The views hold the standing record of every run key of a suite.
 *
 * <p>Loading reads all lines once, about 2 µs a kilobyte; nothing is written anywhere.
 */
public final class Query {
    private static final String LINES = """
            CREATE TABLE lines AS
            SELECT * FROM (SELECT *, row_number() OVER () AS line
            FROM read_json([%s], format = 'newline_delimited', ignore_errors = true, maximum_object_size = 268435456,
              columns = {assay: 'INTEGER', type: 'VARCHAR', key: 'VARCHAR', suite: 'VARCHAR', suiteDigest: 'VARCHAR',
                family: 'VARCHAR', role: 'VARCHAR', problem: 'JSON', method: 'JSON', repetition: 'INTEGER',
                budget: 'JSON', outcome: 'VARCHAR', reason: 'VARCHAR', wall: 'DOUBLE', cpu: 'DOUBLE',
                answering: 'DOUBLE', counts: 'JSON', snapshots: 'JSON', metrics: 'JSON', provenance: 'JSON',
                started: 'VARCHAR', ended: 'VARCHAR'})
            WHERE type = 'trial' AND assay <= %d AND key IS NOT NULL)
            QUALIFY row_number() OVER (PARTITION BY suite, key ORDER BY line DESC) = 1
            """;
    private static final String NO_LINES = """
            CREATE TABLE lines (assay INTEGER, type VARCHAR, key VARCHAR, suite VARCHAR, suiteDigest VARCHAR,
              family VARCHAR, role VARCHAR, problem JSON, method JSON, repetition INTEGER, budget JSON,
              outcome VARCHAR, reason VARCHAR, wall DOUBLE, cpu DOUBLE, answering DOUBLE, counts JSON,
              snapshots JSON, metrics JSON, provenance JSON, started VARCHAR, ended VARCHAR, line BIGINT)
            """;
    private static final Map<String, String> VIEWS = views();

    private Query() {}

    /**
     * What a query gave.
     *
     * @param columns names of the columns
     * @param rows values: numbers, texts, booleans or null
     */
    public record Answer(List<String> columns, List<List<Object>> rows) {}

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("trials", """
                SELECT key, suite, suiteDigest AS suite_digest, family, role,
                  problem->>'id' AS problem, (problem->'parameters')::VARCHAR AS parameters,
                  (problem->>'version')::INTEGER AS problem_version, (problem->>'instance')::INTEGER AS instance,
                  method->>'id' AS method, (method->'settings')::VARCHAR AS settings,
                  (method->>'version')::INTEGER AS method_version, method->>'plugin' AS plugin,
                  method->>'pluginVersion' AS plugin_version, method->>'pluginSha256' AS plugin_sha256,
                  repetition, outcome, reason, wall, cpu, answering, counts::VARCHAR AS counts,
                  (budget->>'wall')::DOUBLE AS wall_limit, (budget->>'memory')::BIGINT AS memory_limit,
                  provenance->>'harnessVersion' AS harness_version, provenance->>'harnessCommit' AS harness_commit,
                  (provenance->>'dirty')::BOOLEAN AS dirty, provenance->>'jdk' AS jdk, provenance->>'os' AS os,
                  provenance->>'cpu' AS processor, (provenance->>'load')::DOUBLE AS load, started, ended
                FROM lines ORDER BY line
                """);
        views.put("snapshots", """
                SELECT key, suite, problem, method, instance, repetition, (s->>'index')::INTEGER AS index,
                  s->>'phase' AS phase, (s->>'final')::BOOLEAN AS final, (s->>'wall')::DOUBLE AS wall,
                  (s->>'cpu')::DOUBLE AS cpu, (s->'counts')::VARCHAR AS counts, s->'scores' AS scores
                FROM (SELECT key, suite, problem->>'id' AS problem, method->>'id' AS method,
                  (problem->>'instance')::INTEGER AS instance, repetition, line,
                  unnest(from_json(snapshots, '["JSON"]')) AS s FROM lines) ORDER BY line, index
                """);
        views.put("scores", """
                SELECT s.key, suite, problem, method, instance, repetition, index AS snapshot, final, s.metric,
                  coalesce(c->>'name', '') AS name, coalesce(c->>'label', '') AS label,
                  (c->>'value')::DOUBLE AS value, (c->>'floor')::DOUBLE AS floor, m.unit, m.direction,
                  index = max(index) OVER (PARTITION BY s.key) AS last
                FROM (SELECT *, c->>'metric' AS metric FROM (SELECT key, suite, problem, method, instance, repetition,
                    index, final, unnest(from_json(scores, '["JSON"]')) AS c FROM snapshots)) s
                LEFT JOIN (SELECT key, m->>'id' AS metric, first(m->>'unit') AS unit, first(m->>'direction') AS direction
                    FROM (SELECT key, unnest(from_json(metrics, '["JSON"]')) AS m FROM lines) GROUP BY ALL) m
                  ON m.key = s.key AND m.metric = s.metric
                """);
        return views;
    }

    /**
     * Runs one statement.
     *
     * @param folders results folders: every {@code *.jsonl} or {@code *.jsonl.gz} of records in or below them, indexes and exhibits excepted
     * @param sql the statement
     * @return its result
     * @throws QueryException when the database refuses it
     * @throws IOException when a folder cannot be read
     */
    public static Answer run(List<Path> folders, String sql) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(Library.files(folder));
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            load(statement, files);
            try (ResultSet rows = statement.executeQuery(sql)) {
                return answer(rows);
            }
        } catch (SQLException e) {
            throw new QueryException(firstLine(e), e);
        }
    }

    private static Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "true");
        return DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    private static void load(Statement statement, List<Path> files) throws SQLException {
        if (files.isEmpty()) {
            statement.execute(NO_LINES);
        } else {
            String names = files.stream()
                    .map(file -> "'" + file.toString().replace("'", "''") + "'")
                    .collect(Collectors.joining(", "));
            statement.execute(LINES.formatted(names, RecordJson.SCHEMA));
        }
        for (Map.Entry<String, String> view : VIEWS.entrySet()) {
            statement.execute("CREATE VIEW " + view.getKey() + " AS " + view.getValue());
        }
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
    }

    private static Answer answer(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int c = 1; c <= meta.getColumnCount(); c++) {
            columns.add(meta.getColumnLabel(c));
        }
        List<List<Object>> all = new ArrayList<>();
        while (rows.next()) {
            List<Object> row = new ArrayList<>();
            for (int c = 1; c <= columns.size(); c++) {
                row.add(plain(rows.getObject(c)));
            }
            all.add(row);
        }
        return new Answer(List.copyOf(columns), all);
    }

    private static Object plain(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("the query is refused");
    }

    /** {@return the views with their columns and types, a line a column} */
    public static String schema() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            load(statement, List.of());
            StringBuilder text = new StringBuilder();
            for (String view : VIEWS.keySet()) {
                text.append(view).append('\n');
                try (ResultSet columns = statement.executeQuery("DESCRIBE " + view)) {
                    while (columns.next()) {
                        text.append("  ")
                                .append(columns.getString(1))
                                .append(' ')
                                .append(columns.getString(2))
                                .append('\n');
                    }
                }
            }
            return text.toString().stripTrailing();
        } catch (SQLException e) {
            throw new QueryException(firstLine(e), e);
        }
    }
}
