package dev.assay.suite.spec;

import dev.assay.api.Facet;
import dev.assay.api.Metric;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.suite.plugin.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what problems, methods and metrics make together, from declarations alone. A method that fits no problem is no
 * fault: the plan says why.
 */
final class Pairs {
    private static final long MOST_TRIALS = 1_000_000;

    private final Catalogue catalogue;
    private final Faults faults;
    private final List<Pair> planned = new ArrayList<>();
    private final List<Pair> fitting = new ArrayList<>();

    /** A pair that no exclusion names. */
    private record Pair(
            Entries.Read problemEntry,
            Entries.Read methodEntry,
            ProblemRegistration problem,
            MethodRegistration method) {}

    Pairs(
            List<Entries.Read> problems,
            List<Entries.Read> methods,
            List<Exclusion> exclude,
            Catalogue catalogue,
            Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
        for (Entries.Read problem : problems) {
            for (Entries.Read method : methods) {
                if (exclude.stream().noneMatch(e -> e.matches(problem.id(), method.id()))) {
                    Pair pair = new Pair(
                            problem,
                            method,
                            catalogue.problem(problem.id()).orElseThrow().of(),
                            catalogue.method(method.id()).orElseThrow().of());
                    planned.add(pair);
                    if (pair.method().misfit(pair.problem()).isEmpty()) {
                        fitting.add(pair);
                    }
                }
            }
        }
    }

    /** Reports a suite whose exclusions leave nothing. */
    void refuseNothing(Place place) {
        if (planned.isEmpty()) {
            String hint = "Narrow 'exclude'.";
            faults.add(place, FaultCode.NOTHING_TO_RUN, "Nothing to run: every pair is excluded.", hint);
        }
    }

    /** Reports a suite that is too large to plan. */
    void refuseTooMany(Place place, int instances, int repetitions) {
        long all = 0;
        for (Pair pair : planned) {
            long problems =
                    Copies.times(Copies.product(pair.problemEntry().settings().grid()), instances);
            long trials = Copies.times(problems, pair.methodEntry().cells(repetitions));
            all = all > Long.MAX_VALUE - trials ? Long.MAX_VALUE : all + trials;
        }
        if (all > MOST_TRIALS) {
            String count = all == Long.MAX_VALUE ? "more than 10^18" : Long.toString(all);
            String message = "The suite has " + count + " trials, at most " + MOST_TRIALS + " can be planned.";
            faults.add(place, FaultCode.TOO_MANY_TRIALS, message, "Shorten grids, instances or repetitions.");
        }
    }

    /** Reports metrics that no pair feeds; silent when no pair fits at all, which the plan explains. */
    void refuseUnfed(List<Entries.Read> metrics) {
        for (Entries.Read entry : metrics) {
            Optional<Metric> metric = entry.settings().sound() ? metric(entry) : Optional.empty();
            if (metric.isEmpty() || fitting.isEmpty()) {
                continue;
            }
            if (fitting.stream().noneMatch(pair -> feeds(pair, metric.get()))) {
                String message = "The metric '" + entry.id() + "' reads " + reads(metric.get())
                        + ": no method here gives that for a problem that knows it.";
                String hint = fitting.stream()
                        .map(pair -> "'" + pair.method().id() + "' gives "
                                + pair.method().gives() + ", '" + pair.problem().id() + "' knows "
                                + pair.problem().knows() + ".")
                        .findFirst()
                        .orElse("");
                faults.add(entry.place(), FaultCode.METRIC_UNFED, message, hint);
            }
        }
    }

    /** Reports tuning by metrics that cannot choose. */
    void refuseBadTuning(List<Entries.Read> methods) {
        for (Entries.Read method : methods) {
            if (method.tune().isPresent()) {
                catalogue
                        .metric(method.tune().get().metric())
                        .ifPresent(entry -> tuning(method, method.tune().get(), entry));
            }
        }
    }

    private void tuning(Entries.Read method, TuneSpec tune, Catalogue.Entry<MetricRegistration> entry) {
        Place place = tunePlace(method, "metric");
        String named = "The metric '" + tune.metric() + "'";
        if (entry.of().direction().equals("none")) {
            String message = named + " cannot choose: it does not say whether lower or higher is better.";
            faults.add(place, FaultCode.TUNE_WITHOUT_DIRECTION, message, "Tune by a metric with a direction.");
        }
        Optional<Metric> metric = metric(
                new Entries.Read(Kind.Installed.of(entry), Settings.NONE, Optional.empty(), Optional.empty(), place));
        if (metric.isEmpty()) {
            return;
        }
        boolean self = tune.on().equals(TuneSpec.SELF);
        if (self && !metric.get().ofTruth().isEmpty()) {
            String message = named + " reads the truth " + metric.get().ofTruth()
                    + ": tuning by it on the question itself would be peeking.";
            String hint = "Write on: validation, or tune by a metric that reads the answer alone.";
            faults.add(tunePlace(method, "on"), FaultCode.TUNE_READS_TRUTH, message, hint);
            return;
        }
        List<Pair> own =
                fitting.stream().filter(pair -> pair.methodEntry() == method).toList();
        if (!own.isEmpty() && own.stream().noneMatch(pair -> feeds(pair, metric.get()))) {
            String message = named + " reads " + reads(metric.get()) + ": '" + method.id()
                    + "' gives that for no problem here that knows it.";
            String hint = "It gives " + own.get(0).method().gives() + ".";
            faults.add(place, FaultCode.TUNE_UNFED, message, hint);
        }
    }

    private Place tunePlace(Entries.Read method, String key) {
        return method.section()
                .flatMap(section -> section.mapping("tune"))
                .map(tune -> new Section("'tune'", tune, Key.TUNE, faults).place(key))
                .orElse(method.place());
    }

    private Optional<Metric> metric(Entries.Read entry) {
        try {
            MetricRegistration registration =
                    catalogue.metric(entry.id()).orElseThrow().of();
            Map<String, String> set = entry.settings().set();
            return Optional.of(entry.installed().plugin().call(() -> registration.make(set)));
        } catch (Exception | LinkageError e) {
            String message = "The metric '" + entry.id() + "' cannot be made: " + e.getMessage() + ".";
            faults.add(entry.place(), FaultCode.BAD_SETTING, message, "Check its settings.");
            return Optional.empty();
        }
    }

    private static boolean feeds(Pair pair, Metric metric) {
        return has(pair.method().gives(), metric.ofAnswer())
                && has(pair.problem().knows(), metric.ofTruth());
    }

    private static boolean has(Collection<Facet<?>> all, Collection<Facet<?>> wanted) {
        List<Facet<?>> kinds = new ArrayList<>();
        all.forEach(facet -> kinds.add(facet.kind()));
        return wanted.stream().allMatch(facet -> kinds.contains(facet.kind()));
    }

    private static String reads(Metric metric) {
        String answer = metric.ofAnswer() + " of the answer";
        return metric.ofTruth().isEmpty() ? answer : answer + " and " + metric.ofTruth() + " of the truth";
    }
}
