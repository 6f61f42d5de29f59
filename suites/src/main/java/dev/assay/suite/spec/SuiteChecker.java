package dev.assay.suite.spec;

import dev.assay.suite.plugin.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks the effective content of a suite and makes the record of it. Goes on after a fault, to find all of them. */
final class SuiteChecker {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*";
    private static final double LONGEST_WARMUP = 3600;

    private final Path file;
    private final Catalogue catalogue;
    private final Faults faults;
    private final Section suite;
    private final boolean complete;

    SuiteChecker(Path file, Tree.Mapping mapping, boolean complete, Catalogue catalogue, Faults faults) {
        this.file = file;
        this.catalogue = catalogue;
        this.faults = faults;
        this.complete = complete;
        this.suite = new Section("the suite", mapping, Key.SUITE, faults);
    }

    /** {@return the suite; empty when there are faults} */
    Optional<SuiteSpec> check() {
        if (!versionFits()) {
            return Optional.empty();
        }
        if (complete) {
            suite.requireKeys();
        }
        suite.refuseOtherKeys(List.of());
        String id = id();
        String title = suite.text("title").orElse(id);
        long seed = suite.whole("seed").orElse(0);
        int instances = whole("instances", 1);
        int repetitions = whole("repetitions", 1);
        int cores = whole("cores", 1);
        double warmup = warmup();
        int snapshots = whole("snapshots", 12);
        Optional<BudgetSpec> budget =
                suite.mapping("budget").map(mapping -> BudgetChecker.read(mapping, cores, catalogue, faults));
        Entries entries = new Entries(catalogue, faults);
        List<Entries.Read> problems = entries.read(Kind.PROBLEM, suite);
        List<Entries.Read> methods = entries.read(Kind.METHOD, suite);
        List<Entries.Read> metrics = entries.read(Kind.METRIC, suite);
        boolean known = !problems.isEmpty()
                && !methods.isEmpty()
                && !faults.has(FaultCode.UNKNOWN_PROBLEM)
                && !faults.has(FaultCode.UNKNOWN_METHOD);
        List<Exclusion> exclude = exclude(problems, methods, known);
        if (known) {
            Pairs pairs = new Pairs(problems, methods, exclude, catalogue, faults);
            pairs.refuseNothing(suite.keyPlace("exclude"));
            pairs.refuseTooMany(suite.keyPlace("problems"), instances, repetitions);
            pairs.refuseUnfed(metrics);
            pairs.refuseBadTuning(methods);
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        SuiteSpec spec = new SuiteSpec(
                id,
                title,
                seed,
                instances,
                repetitions,
                cores,
                warmup,
                budget.orElseThrow(),
                snapshots,
                problems.stream()
                        .map(read -> new ProblemSpec(
                                read.id(),
                                read.settings().set(),
                                read.settings().grid()))
                        .toList(),
                methods.stream()
                        .map(read -> new MethodSpec(
                                read.id(),
                                read.settings().set(),
                                read.settings().grid(),
                                read.tune()))
                        .toList(),
                metrics.stream()
                        .map(read -> new MetricSpec(read.id(), read.settings().set()))
                        .toList(),
                exclude,
                file,
                "");
        return Optional.of(SuiteDigest.seal(spec));
    }

    private boolean versionFits() {
        OptionalLong version = suite.written("assay");
        if (version.isPresent() && version.getAsLong() != 1) {
            String message = "The suite is written in version " + version.getAsLong() + " of the language.";
            String hint = "This assay reads version 1: write assay: 1, or take a newer assay.";
            faults.add(suite.place("assay"), FaultCode.UNSUPPORTED_VERSION, message, hint);
            return false;
        }
        suite.whole("assay");
        return true;
    }

    private String id() {
        String id = suite.text("suite").orElse("");
        if (!id.isEmpty() && !id.matches(ID)) {
            String message = "suite must be family/name in lower-case letters, digits and hyphens, got '" + id + "'.";
            String hint = "For example: free-energy/demo.";
            faults.add(suite.place("suite"), FaultCode.BAD_SUITE_ID, message, hint);
        }
        return id;
    }

    private int whole(String name, int otherwise) {
        return (int) suite.whole(name).orElse(otherwise);
    }

    private double warmup() {
        double seconds = suite.seconds("jitWarmup").orElse(0);
        if (seconds > LONGEST_WARMUP) {
            String message = "jitWarmup must be at most " + Durations.text(LONGEST_WARMUP) + ", got "
                    + Durations.text(seconds) + ".";
            faults.add(suite.place("jitWarmup"), FaultCode.OUT_OF_RANGE, message, "A few seconds do.");
        }
        return seconds;
    }

    private List<Exclusion> exclude(List<Entries.Read> problems, List<Entries.Read> methods, boolean known) {
        List<Exclusion> all = new ArrayList<>();
        for (Tree item : suite.list("exclude").map(Tree.Listing::items).orElse(List.of())) {
            if (!(item instanceof Tree.Mapping mapping) || mapping.entries().isEmpty()) {
                String message = "An exclusion must be a mapping with 'problem', 'method' or both, got "
                        + (item instanceof Tree.Mapping ? "an empty one" : item.kind()) + ".";
                faults.add(item.place(), FaultCode.WRONG_TYPE, message, "Write - { problem: a*, method: b }.");
                continue;
            }
            Section section = new Section("an exclusion", mapping, Key.EXCLUSION, faults);
            int before = faults.size();
            section.refuseOtherKeys(List.of());
            Exclusion exclusion = new Exclusion(
                    section.text("problem").orElse("*"), section.text("method").orElse("*"));
            if (faults.size() > before) {
                continue;
            }
            all.add(exclusion);
            if (known && mapping.place().file().equals(file)) {
                named("problem", exclusion.problem(), problems, section);
                named("method", exclusion.method(), methods, section);
            }
        }
        return all;
    }

    private void named(String kind, String glob, List<Entries.Read> reads, Section section) {
        List<String> ids = reads.stream().map(Entries.Read::id).distinct().toList();
        if (ids.stream().noneMatch(Glob.of(glob)::matches)) {
            String message = "The exclusion names no " + kind + " of this suite: '" + glob + "'.";
            String hint = Nearest.question(glob, ids) + "Here are " + ids + ".";
            faults.add(section.place(kind), FaultCode.EXCLUDES_NOTHING, message, hint);
        }
    }
}
