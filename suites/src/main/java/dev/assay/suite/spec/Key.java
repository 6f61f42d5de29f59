package dev.assay.suite.spec;

import java.util.List;

/**
 * A key of the language: what the checker wants and the schema tells.
 *
 * @param name the key
 * @param kind what its value is
 * @param required whether it must be given
 * @param low least whole number
 * @param high largest whole number
 * @param def the default as a suite would spell it, empty when there is none
 * @param doc what it means, one sentence
 */
record Key(String name, Kind kind, boolean required, long low, long high, String def, String doc) {
    /** What a value is. */
    enum Kind {
        WHOLE("a whole number"),
        TEXT("a text"),
        DURATION("a duration like 60s"),
        SIZE("a size like 1GiB"),
        MAPPING("a mapping"),
        LIST("a list");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final long MANY = 1_000_000;

    static final List<Key> SUITE = List.of(
            whole("assay", 1, 1, "", "Version of this language.").must(),
            of("suite", Kind.TEXT, "Id of the suite: family/name, lower case.").must(),
            of("title", Kind.TEXT, "Name shown to people."),
            whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, "", "Root of all random streams.")
                    .must(),
            whole("instances", 1, MANY, "1", "Instance seeds per problem: new data."),
            whole("repetitions", 1, MANY, "1", "Repetitions: same instance, new stream of the method."),
            whole("cores", 1, 1024, "1", "Threads that a trial may use."),
            of("jitWarmup", Kind.DURATION, "How long the method first runs on a throw-away instance.")
                    .def("0s"),
            of("budget", Kind.MAPPING, "What one trial may spend; the first limit reached ends it.")
                    .must(),
            whole("snapshots", 1, 1000, "12", "Points of the snapshot grid."),
            of("problems", Kind.LIST, "Problems, with their parameters.").must(),
            of("methods", Kind.LIST, "Methods, with their settings.").must(),
            of("metrics", Kind.LIST, "Metrics, with their settings.").must(),
            of("exclude", Kind.LIST, "Pairs of problem and method that are left out."),
            of("extends", Kind.TEXT, "A file whose keys count where this one gives none."));

    static final List<Key> BUDGET = List.of(
            of("wall", Kind.DURATION, "Wall time of a trial.").def("60s"),
            of("cpu", Kind.DURATION, "CPU time of a trial."),
            of("memory", Kind.SIZE, "Memory of a trial's process.").def("1GiB"));

    private static final Key ID =
            of("id", Kind.TEXT, "Id of what is installed.").must();
    private static final Key SET = of("set", Kind.MAPPING, "Values that are fixed; the rest takes its default.");
    private static final Key GRID = of("grid", Kind.MAPPING, "Lists of values; every combination is run.");

    static final List<Key> PROBLEM = List.of(ID, SET, GRID);

    static final List<Key> METHOD =
            List.of(ID, SET, GRID, of("tune", Kind.MAPPING, "Run the best combination of the grid alone."));

    static final List<Key> METRIC = List.of(ID, SET);

    static final List<Key> TUNE = List.of(
            of("on", Kind.TEXT, "'validation', 'instance' for another one, or 'self' for metrics that read no truth.")
                    .def(TuneSpec.VALIDATION),
            of("metric", Kind.TEXT, "Id of the metric that chooses.").must(),
            whole("trials", 1, MANY, "", "Combinations that are tried.").must());

    static final List<Key> EXCLUSION = List.of(
            of("problem", Kind.TEXT, "Ids of problems; * stands for any characters, ? for one.")
                    .def("*"),
            of("method", Kind.TEXT, "Ids of methods; * stands for any characters, ? for one.")
                    .def("*"));

    private static Key of(String name, Kind kind, String doc) {
        return new Key(name, kind, false, 0, 0, "", doc);
    }

    private static Key whole(String name, long low, long high, String def, String doc) {
        return new Key(name, Kind.WHOLE, false, low, high, def, doc);
    }

    private Key must() {
        return new Key(name, kind, true, low, high, def, doc);
    }

    private Key def(String text) {
        return new Key(name, kind, required, low, high, text, doc);
    }
}
