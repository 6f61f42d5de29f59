package dev.assay.suite.solve;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Budget;
import dev.assay.api.Diverged;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Climbs the ladder of grids of a method, in this process, until a solution is good enough. */
public final class GridSolver {
    private static final double GOOD = 1e-3;
    private static final double FAIR = 1e-2;
    private static final double NIL = 1e-9;
    private static final int[] LARGEST = {1024, 512, 256, 128};
    private static final long PATIENCE = 30_000_000_000L;

    private final MethodRegistration method;
    private final Path scratch;

    /**
     * @param method one with settings {@code coarsest} and {@code finest}, whose phases end in the size of the grid
     * @param scratch an empty folder
     */
    public GridSolver(MethodRegistration method, Path scratch) {
        this.method = method;
        this.scratch = scratch;
    }

    /**
     * Solves on the coarsest grid whose errors are at most 10⁻³ of every quantity and 10⁻² of every field (10⁻³ where no
     * quantity is asked), and on none that takes more than half a minute.
     */
    public GridSolution solve(FieldQuestion question) {
        Limits patience = new Limits(Map.of(), PATIENCE, Long.MAX_VALUE);
        for (int largest : LARGEST) {
            Map<String, String> given = finest(largest);
            try {
                method.settings().canonical(given);
            } catch (IllegalArgumentException e) {
                continue; // the ladder ends below
            }
            return climb(question, given, patience, GridSolver::good);
        }
        return climb(question, Map.of(), patience, GridSolver::good);
    }

    private Map<String, String> finest(int grid) {
        Map<String, String> given = new TreeMap<>();
        method.settings().components().forEach(setting -> {
            if (setting.name().startsWith("finest")) {
                given.put(setting.name(), Integer.toString(grid));
            }
        });
        return given;
    }

    /** Solves on a grid; those below it tell the error. */
    public GridSolution solve(FieldQuestion question, int grid) {
        Map<String, String> given = finest(grid);
        given.put("coarsest", Integer.toString(grid));
        canonical(given); // refuses a size that is on no ladder
        given.remove("coarsest");
        int least = Integer.parseInt(canonical(Map.of()).getOrDefault("coarsest", "4"));
        given.put("coarsest", Integer.toString(Math.min(least, Math.max(4, grid / 4))));
        GridSolution found = climb(question, given, Limits.NONE, s -> false);
        if (found.grid() != grid) {
            throw new AssayException(
                    ErrorCode.NO_RESULT, "there is no solution on the grid of " + grid + ", only on " + found.grid());
        }
        return found;
    }

    private Map<String, String> canonical(Map<String, String> given) {
        try {
            return method.settings().canonical(given);
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_SETTING, "--grid: " + method.id() + ": " + e.getMessage(), e);
        }
    }

    private static boolean good(Climb climb) {
        double nil = NIL
                * climb.last.labelled(Facets.FIELD).stream()
                        .mapToDouble(field -> norm(climb.last.get(field)))
                        .max()
                        .orElse(0);
        Map<String, Refinement> quantities = climb.quantities();
        double ofField = quantities.isEmpty() ? GOOD : FAIR;
        return quantities.values().stream().allMatch(q -> q.within(GOOD, nil))
                && climb.fieldErrors().entrySet().stream()
                        .allMatch(e -> e.getValue() <= ofField * norm(climb.last.get(Facets.FIELD.named(e.getKey()))));
    }

    private GridSolution climb(
            FieldQuestion question, Map<String, String> given, Limits limits, Predicate<Climb> enough) {
        Map<String, String> settings = canonical(given);
        Optional<String> why = method.declines(question);
        if (why.isPresent()) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, "'" + method.id() + "' does not solve this: " + why.get());
        }
        Climb climb = new Climb(enough);
        Method<Object> made = method.make(settings);
        EngineRun run = new EngineRun(
                limits, EngineRun.usualGrid(), Seed.of(0).child("solve"), (info, answer) -> {}, scratch, 1);
        long begin = System.nanoTime();
        RunResult result = run.execute((FieldQuestion q, Run r) -> made.solve(q, climb.over(r)), question);
        if (climb.last == null) {
            throw new AssayException(
                    ErrorCode.NO_RESULT,
                    "'" + method.id() + "' has no solution: " + result.outcome() + ", " + result.reason());
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        question.unknowns()
                .forEach(u ->
                        climb.last.find(Facets.FIELD.named(u.name())).ifPresent(field -> fields.put(u.name(), field)));
        return new GridSolution(
                question,
                method.id(),
                settings,
                climb.grid,
                climb.quantities(),
                fields,
                climb.fieldErrors(),
                (System.nanoTime() - begin) / 1e9);
    }

    private static double norm(Field field) {
        return norm(field, null);
    }

    /** Root mean square of a field, or of the difference of two; places without value do not count. */
    private static double norm(Field a, Field b) {
        double[] re = a.values();
        double[] im = a.imaginary();
        double[] otherRe = b == null ? new double[re.length] : b.values();
        double[] otherIm = b == null ? new double[re.length] : b.imaginary();
        double sum = 0;
        int n = 0;
        for (int k = 0; k < re.length; k++) {
            double x = re[k] - otherRe[k];
            double y = im[k] - otherIm[k];
            if (!Double.isNaN(x)) {
                sum += x * x + y * y;
                n++;
            }
        }
        return Math.sqrt(sum / n);
    }

    /** The answers so far, taken in passing. */
    private static final class Climb {
        private final Predicate<Climb> enough;
        private final Map<String, Map<Integer, Estimate>> values = new TreeMap<>();
        private Answer before;
        private Answer last;
        private int grid;
        private String phase = "";

        Climb(Predicate<Climb> enough) {
            this.enough = enough;
        }

        /** Takes an answer; {@return whether it is good enough} */
        private boolean take(Answer answer) {
            grid = Integer.parseInt(phase.substring(phase.lastIndexOf('-') + 1));
            before = last;
            last = answer;
            for (Facet<Estimate> facet : answer.labelled(Facets.QUANTITY)) {
                values.computeIfAbsent(facet.label(), l -> new TreeMap<>()).put(grid, answer.get(facet));
            }
            return enough.test(this);
        }

        Map<String, Refinement> quantities() {
            Map<String, Refinement> found = new TreeMap<>();
            values.forEach((name, onGrids) -> found.put(name, Refinement.of(onGrids)));
            return found;
        }

        /** Twice the difference to the grid before. */
        Map<String, Double> fieldErrors() {
            Map<String, Double> errors = new TreeMap<>();
            for (Facet<Field> facet : last.labelled(Facets.FIELD)) {
                errors.put(facet.label(), before == null ? Double.NaN : 2 * norm(last.get(facet), before.get(facet)));
            }
            return errors;
        }

        Run over(Run run) {
            return new Run() {
                @Override
                public boolean more(Function<? super Ask, Answer> answer) {
                    boolean done = take(answer.apply(run.ask()));
                    return run.more() && !done;
                }

                @Override
                public boolean more() {
                    return run.more();
                }

                @Override
                public void phase(String name) {
                    phase = name;
                    run.phase(name);
                }

                @Override
                public RandomGenerator random() {
                    return run.random();
                }

                @Override
                public RandomGenerator random(String part, int index) {
                    return run.random(part, index);
                }

                @Override
                public Budget budget() {
                    return run.budget();
                }

                @Override
                public void count(String unit, long n) {
                    run.count(unit, n);
                }

                @Override
                public Diverged diverged(String quantity, double value) {
                    return run.diverged(quantity, value);
                }

                @Override
                public Ask ask() {
                    return run.ask();
                }

                @Override
                public int threads() {
                    return run.threads();
                }

                @Override
                public Path scratch() {
                    return run.scratch();
                }
            };
        }
    }
}
