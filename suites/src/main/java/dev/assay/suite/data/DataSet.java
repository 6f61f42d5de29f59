package dev.assay.suite.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.Json;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.Machine;
import dev.assay.suite.solve.GridSolution;
import dev.assay.suite.solve.GridSolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A folder of instances of one problem: {@code data.json} says what it is; {@code 000017.json} with its arrays
 * {@code 000017.*.npy} is one instance; {@code SHA256SUMS}, written last, seals it; {@code data.hdf5} has the fields of all.
 *
 * <p>Instances are drawn from (seed, number) alone, whatever came before, and solved by the problem's truth, or on a grid of
 * the caller's choice by its reference method. One whose solution fails is recorded as such and never drawn again.
 */
public final class DataSet {
    private static final String MANIFEST = "data.json";
    static final String SUMS = "SHA256SUMS";
    static final String WELL = "data.hdf5";

    private final Catalogue.Entry<ProblemRegistration> problem;
    private final Map<String, String> parameters;
    private final long seed;
    private final GridSolver solver;
    private final int grid;

    /** Instances solved by the problem's truth. */
    public DataSet(Catalogue.Entry<ProblemRegistration> problem, Map<String, String> parameters, long seed) {
        this(problem, parameters, seed, null, 0);
    }

    /** Instances solved on a grid by the problem's reference method. */
    public DataSet(
            Catalogue.Entry<ProblemRegistration> problem,
            Map<String, String> parameters,
            long seed,
            GridSolver solver,
            int grid) {
        this.problem = problem;
        this.parameters = parameters;
        this.seed = seed;
        this.solver = solver;
        this.grid = grid;
    }

    /**
     * Makes instances 0 … n − 1 in a folder; those that are there already stay as they are.
     *
     * @param n how many instances
     * @param out the folder, made when needed
     * @param jobs how many at a time
     * @param done is told the number of each instance that is there
     * @return how many instances have no solution
     */
    public int make(int n, Path out, int jobs, IntConsumer done) throws IOException {
        Files.createDirectories(out);
        claim(n, out);
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Boolean>> instances = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int number = i;
                instances.add(pool.submit(() -> {
                    boolean solved = problem.plugin().call(() -> instance(number, out));
                    done.accept(number);
                    return solved;
                }));
            }
            int failed = 0;
            for (Future<Boolean> instance : instances) {
                failed += instance.get() ? 0 : 1;
            }
            WellFile.write(out, problem.of().id(), n);
            seal(out);
            return failed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssayException(ErrorCode.INTERNAL, "interrupted; run the same command again to go on", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new AssayException(ErrorCode.INTERNAL, String.valueOf(e.getCause()), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Refuses a folder of something else, and says what this one is. */
    private void claim(int n, Path out) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>(head());
        manifest.put("instances", n);
        Path file = out.resolve(MANIFEST);
        if (Files.exists(file)) {
            JsonNode old = Json.mapper().readTree(Files.readString(file));
            JsonNode mine = Json.mapper().readTree(Json.write(head()));
            mine.properties().forEach(field -> {
                if (!field.getValue().equals(old.get(field.getKey()))) {
                    throw new AssayException(
                            ErrorCode.BAD_ARGUMENT,
                            out + " holds another data set: " + field.getKey() + " is " + old.get(field.getKey())
                                    + ", not " + field.getValue() + "; choose an empty folder");
                }
            });
        } else {
            try (Stream<Path> files = Files.list(out)) {
                if (files.findAny().isPresent()) {
                    throw new AssayException(
                            ErrorCode.BAD_ARGUMENT, out + " holds something else; choose an empty folder");
                }
            }
        }
        Files.deleteIfExists(out.resolve(SUMS));
        InstanceFiles.put(file, text(manifest));
    }

    private Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("problem", problem.of().id());
        head.put("version", problem.of().version());
        head.put("plugin", problem.plugin().name());
        head.put("pluginVersion", problem.plugin().version());
        head.put("pluginSha256", problem.plugin().sha256());
        head.put("parameters", parameters);
        head.put("seed", seed);
        head.put("grid", grid == 0 ? "the truth's own" : grid);
        return head;
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }

    private static byte[] text(Object document) {
        return (Json.write(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Makes an instance unless it is there; {@return whether it has a solution} */
    private boolean instance(int number, Path out) throws IOException {
        Path file = out.resolve(name(number) + ".json");
        if (Files.exists(file)) {
            return Json.mapper()
                    .readTree(Files.readString(file))
                    .path("outcome")
                    .asText()
                    .equals("finished");
        }
        Seed own = Seed.of(seed).child("data", number);
        Problem<?> made = problem.of().make(parameters, new EngineInstance(own, Kept.inMemory(), 1));
        if (!(made.question() instanceof FieldQuestion question)) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT, "'" + problem.of().id() + "' is no field problem; data sets are of those");
        }
        Map<String, Object> description = new LinkedHashMap<>(head());
        description.put("instance", number);
        description.put("harnessCommit", Machine.commit());
        InstanceFiles files = new InstanceFiles(out, name(number), question.places()).inputs(question);
        boolean solved = true;
        try {
            Solved solution = solver == null ? byTruth(made, own) : byGrid(question);
            files.fields(question, solution.fields());
            description.put("outcome", "finished");
            description.putAll(solution.said());
        } catch (ArithmeticException | AssayException e) {
            solved = false;
            description.put("outcome", "diverged");
            description.put("reason", String.valueOf(e.getMessage()));
        }
        description.putAll(files.description());
        InstanceFiles.put(file, text(description));
        return solved;
    }

    private record Solved(Map<String, Field> fields, Map<String, Object> said) {}

    private static Solved byTruth(Problem<?> made, Seed own) {
        Truth truth = made.truth(new EngineInstance(own.child("truth"), Kept.inMemory(), 1));
        Map<String, Field> fields = new TreeMap<>();
        Map<String, Object> sources = new TreeMap<>();
        for (Facet<Field> facet : truth.labelled(Facets.FIELD)) {
            fields.put(facet.label(), truth.get(facet));
            sources.put(facet.label(), truth.source(facet));
        }
        Map<String, Object> numbers = new TreeMap<>();
        for (Facet<?> facet : truth.facets()) {
            if (facet.type() == Estimate.class) {
                Estimate estimate = (Estimate) truth.get(facet);
                Map<String, Object> row = new LinkedHashMap<>();
                row.put(
                        "value",
                        estimate.isComplex()
                                ? new double[] {estimate.value(), estimate.imaginary()}
                                : (Object) estimate.value());
                row.put("error", estimate.error());
                row.put("source", truth.source(facet));
                numbers.put(facet.toString(), row);
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("solver", sources);
        said.put("numbers", numbers);
        return new Solved(fields, said);
    }

    private Solved byGrid(FieldQuestion question) {
        GridSolution solution = solver.solve(question, grid);
        Map<String, Object> numbers = new TreeMap<>();
        solution.quantities().forEach((name, q) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("value", q.shown());
            row.put("error", q.error());
            row.put("unit", question.unit(name));
            numbers.put(name, row);
        });
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("solver", Map.of("method", solution.method(), "settings", solution.settings()));
        said.put("numbers", numbers);
        said.put("fieldErrors", solution.fieldErrors());
        return new Solved(solution.fields(), said);
    }

    private static void seal(Path out) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : DataCheck.files(out)) {
            sums.append(InstanceFiles.sha256(Files.readAllBytes(out.resolve(name))))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        InstanceFiles.put(out.resolve(SUMS), sums.toString().getBytes(StandardCharsets.UTF_8));
    }
}
