package dev.assay.suite.cli;

import dev.assay.api.Problem;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Field;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.Json;
import dev.assay.suite.data.InstanceFiles;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.solve.GridSolution;
import dev.assay.suite.solve.GridSolver;
import dev.assay.suite.solve.Refinement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay solve}: the reference solution of a field problem: quantities, extremes, errors. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = "Solves a field problem by its reference method: quantities, extremes and their errors.")
final class SolveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's id.")
    private String id;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter; may be given several times.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--seed", description = "Seed of the instance; ${DEFAULT-VALUE} when not given.")
    private long seed;

    @Option(
            names = "--grid",
            paramLabel = "N",
            description = "Cells along the longest side. Without it: the coarsest grid whose errors are at most a"
                    + " thousandth of every quantity, in at most half a minute.")
    private Integer grid;

    @Option(names = "--method", paramLabel = "ID", description = "Another method than the problem's reference.")
    private String methodId;

    @Option(names = "--at", paramLabel = "POINTS.json", description = "{\"points\":[[x, y],…]}: the fields there.")
    private Path at;

    @Option(names = "--export", paramLabel = "DIR", description = "Writes the fields as .npy with a JSON beside each.")
    private Path export;

    @Mixin
    private PluginOptions options = new PluginOptions();

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = options.harness(console).catalogue();
        var problem = Lookup.find(
                "problem",
                id,
                catalogue.problem(id),
                catalogue.problems().stream().map(e -> e.of().id()).toList());
        String name = methodId == null ? problem.of().solver() : methodId;
        if (name.isEmpty()) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT,
                    "'" + id + "' names no reference method; "
                            + (problem.of().question() == FieldQuestion.class
                                    ? "give one by --method"
                                    : "solve takes field problems only"));
        }
        var method = Lookup.find(
                "method",
                name,
                catalogue.method(name),
                catalogue.methods().stream().map(e -> e.of().id()).toList());
        Map<String, String> parameters = Assignments.canonical(problem.of().parameters(), set);
        List<double[]> points = points();
        Path scratch = Files.createTempDirectory("assay-solve");
        try {
            GridSolution solution =
                    method.plugin().call(() -> solve(problem, method.of(), parameters, points, scratch));
            Map<String, Object> document = document(parameters, solution, points);
            if (export != null) {
                export(solution, document);
            }
            if (options.json()) {
                console.document(document);
            } else {
                print(solution, document);
            }
            return 0;
        } catch (AssayException | IOException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_SETTING, e.getMessage(), e);
        } catch (Exception e) {
            throw new AssayException(ErrorCode.NO_RESULT, "'" + id + "' is not solved: " + e, e);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private List<double[]> points() throws IOException {
        try {
            return at == null ? List.of() : Points.rows(Points.read("--at", at), "points", 2);
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, at + ": " + e.getMessage(), e);
        }
    }

    private GridSolution solve(
            Catalogue.Entry<ProblemRegistration> entry,
            MethodRegistration method,
            Map<String, String> parameters,
            List<double[]> points,
            Path scratch) {
        Problem<?> problem =
                entry.of().make(parameters, new EngineInstance(Seed.of(seed).child("probe"), Kept.inMemory(), 1));
        if (!(problem.question() instanceof FieldQuestion question)) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT, "'" + id + "' is no field problem; solve takes only those");
        }
        FieldQuestion asked = points.isEmpty() ? question : question.at(with(question.places(), points));
        GridSolver solver = new GridSolver(method, scratch);
        return grid == null ? solver.solve(asked) : solver.solve(asked, grid);
    }

    /** The problem's own places, and after them the points. */
    private static Places with(Places places, List<double[]> points) {
        int own = places.count();
        double[] x = new double[own + points.size()];
        double[] y = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = k < own ? places.x(k) : points.get(k - own)[0];
            y[k] = k < own ? places.y(k) : points.get(k - own)[1];
        }
        return Places.points(x, y);
    }

    private Map<String, Object> document(Map<String, String> parameters, GridSolution solution, List<double[]> points) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("problem", id);
        document.put("parameters", parameters);
        document.put("seed", seed);
        document.put("method", solution.method());
        document.put("grid", solution.grid());
        Map<String, Object> quantities = new LinkedHashMap<>();
        solution.quantities()
                .forEach((name, q) ->
                        quantities.put(name, quantity(q, solution.question().unit(name))));
        document.put("quantities", quantities);
        Map<String, Object> extremes = new LinkedHashMap<>();
        int own = solution.question().places().count() - points.size();
        for (Unknown unknown : solution.question().unknowns()) {
            Field field = solution.fields().get(unknown.name());
            if (field != null) {
                Map<String, Object> row = extremes(field, own);
                row.put("error", solution.fieldErrors().get(unknown.name()));
                row.put("unit", unknown.unit());
                extremes.put(unknown.name(), row);
            }
        }
        document.put("extremes", extremes);
        if (!points.isEmpty()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int k = 0; k < points.size(); k++) {
                int place = own + k;
                Map<String, Object> fields = new LinkedHashMap<>();
                solution.fields().forEach((name, field) -> fields.put(name, value(field, place)));
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("x", points.get(k));
                row.put("fields", fields);
                rows.add(row);
            }
            document.put("points", rows);
        }
        document.put("seconds", solution.seconds());
        return document;
    }

    private void export(GridSolution solution, Map<String, Object> document) throws IOException {
        Files.createDirectories(export);
        InstanceFiles files = new InstanceFiles(export, id, solution.question().places())
                .inputs(solution.question())
                .fields(solution.question(), solution.fields());
        Map<String, Object> described = new LinkedHashMap<>(document);
        described.put("settings", solution.settings());
        described.putAll(files.description());
        Files.writeString(export.resolve(id + ".json"), Json.write(described) + "\n");
    }

    private static Map<String, Object> quantity(Refinement q, String unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", q.shown());
        row.put("unit", unit);
        row.put("error", q.error());
        row.put("order", q.order());
        return row;
    }

    private static Object value(Field field, int place) {
        return field.isComplex()
                ? new double[] {field.values()[place], field.imaginary()[place]}
                : (Object) field.values()[place];
    }

    /** Over the problem's own places; of complex fields the modulus. */
    private static Map<String, Object> extremes(Field field, int own) {
        double[] re = field.values();
        double[] im = field.imaginary();
        double min = Double.NaN;
        double max = Double.NaN;
        for (int k = 0; k < own; k++) {
            double v = field.isComplex() ? Math.hypot(re[k], im[k]) : re[k];
            if (!Double.isNaN(v)) {
                min = Double.isNaN(min) ? v : Math.min(min, v);
                max = Double.isNaN(max) ? v : Math.max(max, v);
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("min", min);
        row.put("max", max);
        return row;
    }

    private void print(GridSolution solution, Map<String, Object> document) {
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s by %s on a grid of %d (%.2f s)%n",
                        id,
                        solution.method(),
                        solution.grid(),
                        solution.seconds()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("quantity", "value", "error", "unit", "order seen"));
        solution.quantities()
                .forEach((name, q) -> rows.add(List.of(
                        name,
                        q.isComplex()
                                ? String.format(Locale.ROOT, "%.9g %+.9gj", q.value(), q.imaginary())
                                : String.format(Locale.ROOT, "%.9g", q.value()),
                        String.format(Locale.ROOT, "%.1e", q.error()),
                        solution.question().unit(name),
                        Double.isNaN(q.order()) ? "-" : String.format(Locale.ROOT, "%.2f", q.order()))));
        if (rows.size() > 1) {
            Text.columns(rows).forEach(console.out()::println);
            console.out().println();
        }
        List<List<String>> fields = new ArrayList<>();
        fields.add(List.of("field", "least", "largest", "rms error", "unit"));
        ((Map<?, ?>) document.get("extremes")).forEach((name, of) -> {
            Map<?, ?> row = (Map<?, ?>) of;
            fields.add(List.of(
                    String.valueOf(name),
                    String.format(Locale.ROOT, "%.6g", row.get("min")),
                    String.format(Locale.ROOT, "%.6g", row.get("max")),
                    String.format(Locale.ROOT, "%.1e", row.get("error")),
                    String.valueOf(row.get("unit"))));
        });
        Text.columns(fields).forEach(console.out()::println);
        if (document.get("points") instanceof List<?> points) {
            console.out().println();
            for (Object point : points) {
                Map<?, ?> row = (Map<?, ?>) point;
                double[] x = (double[]) row.get("x");
                console.out()
                        .println(x[0] + ", " + x[1] + ": "
                                + Json.write(row.get("fields")).replaceAll("\\s+", " "));
            }
        }
        if (export != null) {
            console.out().println("\nfields written to " + export);
        }
    }
}
