package dev.assay.suite.plan;

import dev.assay.api.ApiVersion;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.spec.Exclusion;
import dev.assay.suite.spec.MethodSpec;
import dev.assay.suite.spec.ProblemSpec;
import dev.assay.suite.spec.SuiteSpec;
import dev.assay.suite.spec.TuneSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Expands a checked suite. Costs two hashes a trial. */
public final class Planner {
    private final SuiteSpec suite;
    private final Catalogue catalogue;
    private final Seed root;
    private final String budget;
    private final Map<String, Optional<String>> misfits = new HashMap<>();

    private Planner(SuiteSpec suite, Catalogue catalogue) {
        this.suite = suite;
        this.catalogue = catalogue;
        this.root = Seed.of(suite.seed());
        this.budget =
                new TreeMap<>(suite.budget().counts()) + " snapshots " + suite.snapshots() + " cores " + suite.cores();
    }

    /** {@return the plan of a suite that the checker found free of faults} */
    public static Plan plan(SuiteSpec suite, Catalogue catalogue) {
        return new Plan(suite, new Planner(suite, catalogue).trials());
    }

    /** A problem with parameters, a digest of both, and its instances' seeds. */
    private record ProblemCell(
            Catalogue.Entry<ProblemRegistration> entry,
            Map<String, String> parameters,
            String text,
            List<Seed> seeds) {}

    /** A method with settings, or with the candidates of its tuning, and a digest of it all. */
    private record MethodCell(
            Catalogue.Entry<MethodRegistration> entry,
            Map<String, String> settings,
            String text,
            Optional<TuneSpec> tune,
            List<Map<String, String>> candidates) {}

    private List<Trial> trials() {
        List<ProblemCell> problems = new ArrayList<>();
        suite.problems().forEach(spec -> problems.addAll(cells(spec)));
        List<MethodCell> methods = new ArrayList<>();
        suite.methods().forEach(spec -> methods.addAll(cells(spec)));
        List<Trial> trials = new ArrayList<>();
        for (int repetition = 0; repetition < suite.repetitions(); repetition++) {
            for (ProblemCell problem : problems) {
                for (int instance = 0; instance < suite.instances(); instance++) {
                    for (MethodCell method : methods) {
                        if (!excluded(problem, method)) {
                            add(trials, problem, instance, method, repetition);
                        }
                    }
                }
            }
        }
        return trials;
    }

    private List<ProblemCell> cells(ProblemSpec spec) {
        Catalogue.Entry<ProblemRegistration> entry =
                catalogue.problem(spec.id()).orElseThrow();
        List<ProblemCell> cells = new ArrayList<>();
        for (Map<String, String> given : product(spec.set(), spec.grid())) {
            Map<String, String> parameters = entry.of().parameters().canonical(given);
            String text = digest(entry.of().id() + " " + entry.of().version() + " " + parameters);
            List<Seed> seeds = new ArrayList<>();
            for (int i = 0; i < suite.instances(); i++) {
                seeds.add(root.child("instance", spec.id(), parameters.toString(), Integer.toString(i)));
            }
            cells.add(new ProblemCell(entry, parameters, text, seeds));
        }
        return cells;
    }

    private List<MethodCell> cells(MethodSpec spec) {
        Catalogue.Entry<MethodRegistration> entry = catalogue.method(spec.id()).orElseThrow();
        SettingsType type = entry.of().settings();
        List<Map<String, String>> points =
                product(spec.set(), spec.grid()).stream().map(type::canonical).toList();
        String id = entry.of().id() + " " + entry.of().version() + " ";
        if (spec.tune().isPresent()) {
            TuneSpec tune = spec.tune().get();
            List<Map<String, String>> candidates = choose(points, tune.trials(), id);
            String text = id + type.canonical(spec.set()) + " tuned on " + tune.on() + " by " + tune.metric() + " of "
                    + candidates;
            return List.of(new MethodCell(entry, type.canonical(spec.set()), digest(text), spec.tune(), candidates));
        }
        return points.stream()
                .map(settings -> new MethodCell(entry, settings, digest(id + settings), Optional.empty(), List.of()))
                .toList();
    }

    /** Draws {@code n} of the grid's points without replacement, in the grid's order. */
    private List<Map<String, String>> choose(List<Map<String, String>> points, int n, String id) {
        if (points.size() <= n) {
            return points;
        }
        RandomGenerator random = root.child("tune", id, points.toString()).generator();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            order.add(random.nextInt(order.size() + 1), i);
        }
        List<Integer> chosen = new ArrayList<>(order.subList(0, n));
        Collections.sort(chosen);
        return chosen.stream().map(points::get).toList();
    }

    private void add(List<Trial> trials, ProblemCell problem, int instance, MethodCell method, int repetition) {
        Optional<String> misfit = misfits.computeIfAbsent(
                problem.entry().of().id() + " " + method.entry().of().id(),
                pair -> method.entry().of().misfit(problem.entry().of()));
        List<String> candidates = new ArrayList<>();
        String metric = method.tune().map(TuneSpec::metric).orElse("");
        String on = method.tune().map(TuneSpec::on).orElse("");
        boolean validation = on.equals(TuneSpec.VALIDATION);
        Seed seed = problem.seeds().get(instance);
        Seed asked = on.equals(TuneSpec.INSTANCE) ? seed.child("validation") : seed;
        for (Map<String, String> settings : method.candidates()) {
            if (misfit.isPresent()) {
                break;
            }
            String text = digest(method.entry().of().id() + " "
                    + method.entry().of().version() + " " + settings + " tuning "
                    + (on.equals(TuneSpec.INSTANCE) ? on : validation));
            Trial.Tuning tuning = new Trial.Tuning(Trial.Role.TUNING, metric, validation, List.of());
            Trial trial = trial(problem, instance, asked, method, settings, text, 0, misfit, tuning);
            candidates.add(trial.key());
            if (repetition == 0) {
                trials.add(trial);
            }
        }
        Trial.Tuning tuning = method.tune().isEmpty()
                ? Trial.Tuning.NONE
                : new Trial.Tuning(Trial.Role.TUNED, metric, false, List.copyOf(candidates));
        trials.add(
                trial(problem, instance, seed, method, method.settings(), method.text(), repetition, misfit, tuning));
    }

    private Trial trial(
            ProblemCell problem,
            int instance,
            Seed instanceSeed,
            MethodCell method,
            Map<String, String> settings,
            String methodText,
            int repetition,
            Optional<String> misfit,
            Trial.Tuning tuning) {
        String asked = tuning.validation() ? instanceSeed.hex() + " validation" : instanceSeed.hex();
        Seed seed = instanceSeed.child("trial", methodText, Integer.toString(repetition));
        byte[] key = Seed.digest(
                "run",
                ApiVersion.current(),
                problem.entry().plugin().sha256(),
                problem.text(),
                asked,
                method.entry().plugin().sha256(),
                methodText,
                seed.hex(),
                Integer.toString(repetition),
                budget);
        return new Trial(
                HexFormat.of().formatHex(key, 0, 16),
                problem.entry(),
                problem.parameters(),
                instance,
                instanceSeed.hex(),
                method.entry(),
                settings,
                repetition,
                seed.hex(),
                misfit,
                tuning);
    }

    private boolean excluded(ProblemCell problem, MethodCell method) {
        for (Exclusion exclusion : suite.exclude()) {
            if (exclusion.matches(problem.entry().of().id(), method.entry().of().id())) {
                return true;
            }
        }
        return false;
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Seed.digest(text));
    }

    /** {@return {@code set} with every combination of the grid's values, the first name slowest} */
    static List<Map<String, String>> product(Map<String, String> set, Map<String, List<String>> grid) {
        List<Map<String, String>> points = List.of(new TreeMap<>(set));
        for (Map.Entry<String, List<String>> axis : grid.entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> point : points) {
                for (String value : axis.getValue()) {
                    Map<String, String> next = new TreeMap<>(point);
                    next.put(axis.getKey(), value);
                    more.add(next);
                }
            }
            points = more;
        }
        return points;
    }
}
